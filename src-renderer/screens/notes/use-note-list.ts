/** Notes, newest first: a window over their index that grows as one scrolls; or those in which words are found. */
import { useEffect, useMemo, useState } from 'react'
import type { Note } from '#shared/notes/note.ts'
import { excerpt } from '#shared/notes/plain-text.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecords, useRecordsById } from '../../app/use-records.ts'
import type { SearchHit } from '../../database/contract.ts'

const step = 100

export interface NoteRowFacts {
  id: string
  title: string
  at: string
  accountId: string
  text: string
  /** Words that were found, as ranges of `text`. */
  marks: readonly (readonly [number, number])[]
  captures: Note['captures']
}

export function useNoteList(text: string) {
  const [limit, setLimit] = useState(step)
  const words = text.trim()
  const found = useRecords('notes', { selector: {}, sort: [{ newest: 'asc' }], limit })
  // While a longer window is read, what was there stays.
  const [shown, setShown] = useState<readonly Note[]>()
  if (found !== undefined && found !== shown) setShown(found)
  const hits = useHits(words)
  const rows = useMemo(
    (): readonly NoteRowFacts[] | undefined => (words === '' ? shown?.map(rowOf) : hits?.map(rowOfHit)),
    [words, shown, hits],
  )
  const accounts = useRecordsById(
    'accounts',
    useMemo(() => (rows ?? []).map(({ accountId }) => accountId), [rows]),
  )
  return {
    rows,
    accountName: (id: string) => accounts.get(id)?.name ?? '',
    onWindow: (_first: number, last: number) => {
      if (words === '' && found !== undefined && found.length >= limit && last > found.length - 20)
        setLimit(limit + step)
    },
  }
}

const rowOf = (note: Note): NoteRowFacts => ({
  id: note.id,
  title: note.title || 'Note',
  at: note.at,
  accountId: note.accountId,
  text: excerpt(note.body, 140),
  marks: [],
  captures: note.captures,
})

const rowOfHit = (hit: SearchHit): NoteRowFacts => ({
  id: hit.id,
  title: hit.title || 'Note',
  at: hit.at ?? '',
  accountId: hit.accountId ?? '',
  text: hit.snippet,
  marks: hit.marks.snippet,
  captures: [],
})

function useHits(words: string): readonly SearchHit[] | undefined {
  const { projection } = useRoadbook().database
  const [answer, setAnswer] = useState<{ words: string; hits: SearchHit[] }>()
  useEffect(() => {
    if (words === '') return
    let current = true
    projection.search(words, { kinds: ['notes'], limit: 100 }).then(
      (hits) => current && setAnswer({ words, hits }),
      () => current && setAnswer({ words, hits: [] }),
    )
    return () => {
      current = false
    }
  }, [projection, words])
  return answer?.hits
}
