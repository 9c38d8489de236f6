/**
 * A list of any length, loaded page by page as it comes into sight. What the person does shows at once; what
 * others did waits as "4 new" to be let in, so that nothing moves under the cursor, except where the rows that
 * can be seen stay in their places, or nobody is looking.
 */
import { useCallback, useEffect, useRef, useState } from 'react'

export interface ListSource<Row> {
  load: (offset: number, limit: number) => Promise<{ total: number; rows: readonly Row[] }>
  /** Hears of changes, and whose they were. */
  watch: (listener: (from: 'person' | 'office') => void) => () => void
}

export interface WindowedList<Row> {
  /** Undefined until the first answer. */
  count: number | undefined
  row: (index: number) => Row | undefined
  onWindow: (first: number, last: number) => void
  /** How many wait to be let in; 0 also when only their order changed. */
  arrived: number
  letIn: () => void
  /** Why it could not be read, in the words of what went wrong. */
  problem: string | undefined
}

const pageSize = 100

interface Loaded<Row> {
  total: number
  pages: ReadonlyMap<number, readonly Row[]>
}

/** @param key names the query: with another one the list starts anew */
export function useWindowedList<Row>(
  key: string,
  source: ListSource<Row>,
  keyOf: (row: Row) => string,
): WindowedList<Row> {
  const [loaded, setLoaded] = useState<{ key: string; list: Loaded<Row> }>()
  const [arrived, setArrived] = useState({ key, count: 0 })
  const [problem, setProblem] = useState<string>()
  const latest = useRef({ key, source, keyOf })
  useEffect(() => {
    latest.current = { key, source, keyOf }
  })
  const shown = useRef({ first: 0, last: 0 })
  const asked = useRef(new Set<number>())

  /** Reads the pages in sight; `hold` compares first and keeps what is shown where it would move. */
  const read = useCallback(async (hold: boolean) => {
    const begun = latest.current
    const first = Math.floor(shown.current.first / pageSize)
    const last = Math.floor(shown.current.last / pageSize)
    try {
      const offset = first * pageSize
      const answer = await begun.source.load(offset, (last - first + 1) * pageSize)
      if (latest.current.key !== begun.key) return
      const pages = new Map<number, readonly Row[]>()
      for (let page = first; page <= last; page += 1) {
        pages.set(page, answer.rows.slice((page - first) * pageSize, (page - first + 1) * pageSize))
      }
      setProblem(undefined)
      setLoaded((old) => {
        if (!old || old.key !== begun.key) {
          asked.current = new Set(pages.keys())
          return { key: begun.key, list: { total: answer.total, pages } }
        }
        const looking = !document.hidden && old.list.total > 0
        if (hold && looking && moves(old.list, pages, begun.keyOf)) {
          setArrived({ key: begun.key, count: Math.max(1, answer.total - old.list.total) })
          return old
        }
        asked.current = new Set(pages.keys())
        setArrived({ key: begun.key, count: 0 })
        return { key: begun.key, list: { total: answer.total, pages } }
      })
    } catch (error) {
      if (latest.current.key === begun.key) setProblem(error instanceof Error ? error.message : String(error))
    }
  }, [])

  useEffect(() => {
    asked.current = new Set()

    // Changes come in crowds while a page is pulled: one read at a time, and one more for all that came during it.
    let reading = false
    let next: 'person' | 'office' | undefined
    const again = (from: 'person' | 'office') => {
      if (reading) {
        next = next === 'person' ? next : from
        return
      }
      reading = true
      void read(from === 'office').then(() => {
        reading = false
        const waiting = next
        next = undefined
        if (waiting) again(waiting)
      })
    }
    again('person')
    return latest.current.source.watch(again)
  }, [key, read])

  const onWindow = useCallback((first: number, last: number) => {
    shown.current = { first, last }
    const begun = latest.current
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
      if (asked.current.has(page)) continue
      asked.current.add(page)
      const forget = () => asked.current.delete(page)
      begun.source.load(page * pageSize, pageSize).then((answer) => {
        if (latest.current.key !== begun.key) return
        setLoaded((old) =>
          old && old.key === begun.key
            ? {
                key: old.key,
                list: { total: old.list.total, pages: new Map(old.list.pages).set(page, answer.rows) },
              }
            : old,
        )
      }, forget)
    }
  }, [])

  const list = loaded && loaded.key === key ? loaded.list : undefined
  return {
    count: list?.total,
    row: (index) => list?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    onWindow,
    arrived: arrived.key === key ? arrived.count : 0,
    letIn: useCallback(() => void read(false), [read]),
    problem,
  }
}

/** Whether letting these pages in would move a row that is shown. */
function moves<Row>(
  old: Loaded<Row>,
  pages: ReadonlyMap<number, readonly Row[]>,
  keyOf: (row: Row) => string,
): boolean {
  for (const [page, rows] of pages) {
    const before = old.pages.get(page)
    if (!before) continue
    if (before.some((row, index) => rows[index] === undefined || keyOf(rows[index]) !== keyOf(row)))
      return true
    if (rows.length > before.length) return true
  }
  return false
}
