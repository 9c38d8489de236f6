/**
 * What stands in a note's text is in its lists: a capture's link `[the words](need:<id>)` in `captures`, a
 * picture `![name](asset:<sha-256>)` in `attachments`. A merge of the text can bring back a link whose
 * element the other side took out; the element comes back with it.
 */
import type { State } from '../contract.ts'

type Item = Record<string, unknown>

const links = /\]\((?:need|objection|promise|decision):([0-9a-f-]{36})\)/g
const pictures = /\]\(asset:([0-9a-f]{64})\)/g

function bringBack(
  state: State,
  list: string,
  key: string,
  named: string[],
  sources: readonly (State | null)[],
) {
  const items = (state[list] as Item[] | undefined) ?? []
  const missing = [...new Set(named)].filter((name) => !items.some((item) => item[key] === name))
  const found = missing.flatMap((name) => {
    const all = sources.flatMap((source) => (source?.[list] as Item[] | undefined) ?? [])
    const item = all.find((candidate) => candidate[key] === name)
    return item ? [item] : []
  })
  if (found.length > 0) state[list] = [...items, ...found]
}

/** Adds to the note's lists what its text names and they lack, from the first of `sources` that has it. */
export function keepWhatTheTextNames(state: State, sources: readonly (State | null)[]): void {
  const body = String(state.body ?? '')
  const names = (pattern: RegExp) => [...body.matchAll(pattern)].map((match) => match[1] as string)
  bringBack(state, 'captures', 'id', names(links), sources)
  bringBack(state, 'attachments', 'assetId', names(pictures), sources)
}
