/**
 * Records for screens: live, plain, and the same object for as long as nothing of it changed. Queries are
 * covered by an index (query-guard.ts).
 */
import { useEffect, useMemo, useState } from 'react'
import type { MangoQuerySelector, RxDocument } from 'rxdb'
import type { Kind, Stored } from '#shared/kinds.ts'
import { useRoadbook } from '../app/roadbook.tsx'
import type { Door } from './contract.ts'
import type { Collections } from './records/collections.ts'
import { plain } from './records/store.ts'

export interface RecordsQuery<K extends Kind> {
  selector?: MangoQuerySelector<Stored<K>>
  /** Ascending, as an index has it. */
  sort?: { [Field in keyof Stored<K>]?: 'asc' }[]
  limit?: number
}

export interface LiveRecords<K extends Kind> {
  records: Stored<K>[]
  /** Until the first answer; `records` is empty then. */
  loading: boolean
}

const none: never[] = []

/** One record, live. `null` where there is none, or it was deleted; an empty id asks for nothing. */
export function useRecord<K extends Kind>(
  kind: K,
  id: string | null | undefined,
): { record: Stored<K> | null; loading: boolean } {
  const query = useMemo(
    () => (id ? { selector: { id } as MangoQuerySelector<Stored<K>>, limit: 1 } : null),
    [id],
  )
  const { records, loading } = useRecords(kind, query)
  return { record: records[0] ?? null, loading }
}

/** Records of a query, live. Null asks for nothing. */
export function useRecords<K extends Kind>(kind: K, query: RecordsQuery<K> | null): LiveRecords<K> {
  const { database } = useRoadbook()
  const collection = (database.collections as Collections)[kind]
  // By content, so that a query that is written in place is not asked anew with every drawing.
  const key = query && JSON.stringify(query)
  const [answer, setAnswer] = useState<{ of: unknown; key: string; records: Stored<K>[] } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    if (key === null) return
    const asked = JSON.parse(key) as RecordsQuery<K>
    const subscription = collection.find(asked as never).$.subscribe({
      next: (documents: RxDocument<Stored<K>>[]) =>
        setAnswer({ of: collection, key, records: documents.map((document) => plainOf<K>(document)) }),
      error: setProblem,
    })
    return () => subscription.unsubscribe()
  }, [collection, key])
  if (problem) throw problem
  if (key === null) return { records: none, loading: false }
  const answered = answer?.of === collection && answer.key === key
  return answered ? { records: answer.records, loading: false } : { records: none, loading: true }
}

export function useDoor(): Door {
  return useRoadbook().database.door
}

const known = new WeakMap<object, Stored>()

/** The record of a document's state, made once for each state. Not to be changed: RxDB shares what is inside. */
function plainOf<K extends Kind>(document: RxDocument<Stored<K>>): Stored<K> {
  const data = (document as unknown as { _data: Parameters<typeof plain>[0] })._data
  let record = known.get(data)
  if (!record) {
    record = plain(data)
    if (import.meta.env?.DEV) freeze(record)
    known.set(data, record)
  }
  return record as unknown as Stored<K>
}

/** In development, a screen that changes a record in place fails there and then. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}
