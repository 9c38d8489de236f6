/** From a situation's text to a note: gaps filled, captures as links with their records beside. */
import type { Note } from '#shared/notes/note.ts'
import { idAt } from './ids.ts'
import type { Random } from './random.ts'

/** What a story has drawn so far: figures and names by the gap's name. */
export type Gaps = Map<string, string>

export interface Spoken {
  at: string
  authorId: string
  /** The day this many days after the meeting. */
  due: (days: number) => string
  /** Whether a promise due then is settled, given whether that day has gone by. */
  settled: (due: string) => boolean
}

/** Fills gaps and choices; figures keep the decimals they were written with. */
export function fill(text: string, gaps: Gaps, random: Random): string {
  return text.replace(/\{([^{}]*)\}/g, (_all, inside: string) => {
    const range = /^(\w+)=(-?[\d.]+)\.\.(-?[\d.]+)$/.exec(inside)
    if (range) {
      const [, name = '', low = '0', high = '0'] = range
      const known = gaps.get(name)
      if (known !== undefined) return known
      const decimals = Math.max(low.split('.')[1]?.length ?? 0, high.split('.')[1]?.length ?? 0)
      const value = (Number(low) + random.next() * (Number(high) - Number(low))).toFixed(decimals)
      gaps.set(name, value)
      return value
    }
    if (inside.includes('|')) return random.pick(inside.split('|'))
    const value = gaps.get(inside)
    if (value === undefined) throw new Error(`Nothing is known for the gap {${inside}}.`)
    return value
  })
}

const link = /\[\[(need|felt|objection|decision|promise|theirs):(?:(\d+):)?([^\]]+)\]\]/g

/** Turns `[[need:words]]` into `[words](need:<id>)` and gives the captures. */
export function withCaptures(text: string, spoken: Spoken, random: Random): Pick<Note, 'body' | 'captures'> {
  const captures: Note['captures'] = []
  const body = text.replace(link, (_all, word: string, days: string | undefined, words: string) => {
    const id = idAt(random, spoken.at)
    const kind =
      word === 'felt' ? 'need' : word === 'theirs' ? 'promise' : (word as Note['captures'][number]['kind'])
    const capture: Note['captures'][number] = { id, kind, text: words, at: spoken.at }
    if (kind === 'need') capture.explicit = word === 'need'
    if (kind === 'promise') {
      const due = spoken.due(Number(days ?? 14))
      capture.due = due
      capture.byId = word === 'theirs' ? '' : spoken.authorId
      capture.settled = spoken.settled(due)
    }
    captures.push(capture)
    return `[${words}](${kind}:${id})`
  })
  return { body, captures }
}
