/** What the palette offers for what is typed: actions by fuzzy match, records by the projection's search. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Kind } from '#shared/kinds.ts'
import { readByIds } from '../../database/read.ts'
import type { SearchHit } from '../../database/contract.ts'
import { kindOf } from '#shared/kinds.ts'
import type { Action, ActionContext } from '../actions/action.ts'
import { isEnabled } from '../actions/action.ts'
import { presentActions, useRegistry } from '../actions/registry.ts'
import { pathOfRecord } from '../paths.ts'
import { places } from '../routes.tsx'
import { fit } from './fuzzy.ts'
import { kindOrder, kindWords } from './kind-words.ts'
import { type Recent, recents } from './recents.ts'

export type PaletteItem =
  | { id: string; type: 'action'; group: string; action: Action }
  | { id: string; type: 'record'; group: string; hit: SearchHit; path: string }

/** Shown of each kind, and of the actions. */
const most = 6

export interface PaletteItems {
  items: readonly PaletteItem[]
  /** The best first, instead of the newest. */
  ranked: boolean
  rank: () => void
  /** Whether an answer to the latest words is still to come. */
  searching: boolean
}

export function usePaletteItems(text: string, context: ActionContext): PaletteItems {
  const layers = useRegistry((state) => state.layers)
  const typed = text.trim()
  const onlyActions = typed.startsWith('>')
  const words = onlyActions ? typed.slice(1).trim() : typed
  const { hits, ranked, rank, searching } = useHits(onlyActions ? '' : words, context)
  const recent = useRecentHits(words === '' && !onlyActions, context)
  const items = useMemo(() => {
    const actions = fittingActions(words, context, layers.length)
    const records = words === '' ? grouped(recent, 'Opened last') : grouped(hits)
    if (words === '') return [...records, ...actions.slice(0, onlyActions ? undefined : most)]
    // Nobody looks for a command by its first letter when a customer has that name, so names go first there.
    return actions[0] && fit(words, actions[0].action.label) > 4
      ? [...actions, ...records]
      : [...records, ...actions]
  }, [words, onlyActions, context, layers, hits, recent])
  return { items, ranked, rank, searching }
}

function fittingActions(words: string, context: ActionContext, _layers: number) {
  return presentActions()
    .filter((action) => !action.hidden && isEnabled(action, context))
    .map((action, order) => ({
      action,
      order,
      score: Math.max(fit(words, action.label), action.also ? fit(words, action.also) - 1 : 0),
    }))
    .filter(({ score }) => words === '' || score > 1.5)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, words === '' ? undefined : most)
    .map(({ action }) => ({ id: `action:${action.id}`, type: 'action' as const, group: 'Actions', action }))
}

const built = new Set(places.map(({ path }) => path.split('/')[1]))

function grouped(hits: readonly SearchHit[], group?: string): PaletteItem[] {
  const items: PaletteItem[] = []
  for (const kind of group ? [undefined] : kindOrder) {
    let count = 0
    for (const hit of hits) {
      if (kind && hit.kind !== kind) continue
      const path = pathOfRecord(hit.kind, hit.id, hit.part)
      if (path === null || !built.has(path.split('/')[1] ?? '')) continue
      count += 1
      if (count > (group ? 8 : most)) break
      items.push({
        id: `${hit.kind}:${hit.id}:${hit.part ?? ''}`,
        type: 'record',
        group: group ?? kindWords[hit.kind].many,
        hit,
        path,
      })
    }
  }
  return items
}

function useHits(words: string, { roadbook }: ActionContext) {
  const [answer, setAnswer] = useState<{ words: string; ranked: boolean; hits: SearchHit[] }>()
  const [rankedFor, setRankedFor] = useState('')
  const ranked = words !== '' && rankedFor === words
  const asked = useRef(0)
  const { projection } = roadbook.database
  useEffect(() => {
    if (words === '') return
    asked.current += 1
    const mine = asked.current
    const ask = () => {
      projection.search(words, { limit: 36, ranked }).then(
        (hits) => {
          // An answer to older words must not stand beside newer ones.
          if (mine === asked.current) setAnswer({ words, ranked, hits })
        },
        () => {
          if (mine === asked.current) setAnswer({ words, ranked, hits: [] })
        },
      )
    }
    ask()
    let was = projection.state().kind
    return projection.onChange(() => {
      // What is shown stays while one reads; but words typed before search was ready are asked again.
      const now = projection.state().kind
      if (was !== 'ready' && now === 'ready') ask()
      was = now
    })
  }, [words, ranked, projection])
  return {
    hits: useMemo(() => (words === '' ? [] : (answer?.hits ?? [])), [words, answer]),
    ranked: ranked && answer?.words === words && answer.ranked,
    rank: () => setRankedFor(words),
    searching: words !== '' && (answer?.words !== words || answer.ranked !== ranked),
  }
}

function useRecentHits(wanted: boolean, { roadbook }: ActionContext): readonly SearchHit[] {
  const [hits, setHits] = useState<readonly SearchHit[]>([])
  useEffect(() => {
    if (!wanted) return
    let here = true
    const all = recents()
    const kinds = [...new Set(all.map(({ kind }) => kind))]
    void Promise.all(kinds.map((kind) => titlesOf(kind, all, roadbook.database))).then((found) => {
      if (!here) return
      const byId = new Map(found.flat().map((hit) => [hit.id, hit]))
      setHits(all.flatMap(({ id }) => byId.get(id) ?? []))
    })
    return () => {
      here = false
    }
  }, [wanted, roadbook])
  return hits
}

async function titlesOf(
  kind: Kind,
  all: readonly Recent[],
  database: ActionContext['roadbook']['database'],
): Promise<SearchHit[]> {
  const ids = all.filter((recent) => recent.kind === kind).map(({ id }) => id)
  const records = await readByIds(database, kind, ids)
  return [...records].map(([id, record]) => ({
    kind,
    id,
    title: kindOf(kind).title(record),
    snippet: '',
    marks: { title: [], snippet: [] },
  }))
}
