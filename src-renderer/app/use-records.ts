/**
 * Records as the screens read them: live, plain, without the laptop's own fields. Each query must be covered by
 * an index of its kind (`#shared/kinds.ts`) and bounded by a limit; lists of any length go by
 * `use-projected-list.ts`.
 */
import type { MangoQuery } from 'rxdb'
import { useEffect, useMemo, useState } from 'react'
import type { Kind, Records, Stored } from '#shared/kinds.ts'
import { liveRecord } from '../database/live-record.ts'
import { collectionOf } from '../database/read.ts'
import { useRoadbook } from './roadbook.tsx'

/** The records that a query finds, live; undefined until the first answer, and while there is no query. */
export function useRecords<K extends Kind>(
  kind: K,
  query: MangoQuery<Stored<K>> | null,
): readonly Records[K][] | undefined {
  const { database } = useRoadbook()
  const key = query === null ? null : JSON.stringify(query)
  const [found, setFound] = useState<{ key: string; records: readonly Records[K][] }>()
  useEffect(() => {
    if (key === null) return
    const subscription = collectionOf(database, kind)
      .find(JSON.parse(key) as MangoQuery<Stored<K>>)
      .$.subscribe((documents) => setFound({ key, records: documents.map((each) => liveRecord<K>(each)) }))
    return () => subscription.unsubscribe()
  }, [database, kind, key])
  return found && found.key === key ? found.records : undefined
}

/** One record, live; undefined until it is read, null when it is not here. */
export function useRecord<K extends Kind>(kind: K, id: string | undefined): Records[K] | null | undefined {
  const { database } = useRoadbook()
  const [found, setFound] = useState<{ id: string; record: Records[K] | null }>()
  useEffect(() => {
    if (id === undefined || id === '') return
    const subscription = collectionOf(database, kind)
      .findOne(id)
      .$.subscribe((document) => setFound({ id, record: document ? liveRecord<K>(document) : null }))
    return () => subscription.unsubscribe()
  }, [database, kind, id])
  if (id === undefined || id === '') return null
  return found && found.id === id ? found.record : undefined
}

/** Records by their ids, live, for names beside other records; those that are not here are left out. */
export function useRecordsById<K extends Kind>(
  kind: K,
  ids: readonly string[],
): ReadonlyMap<string, Records[K]> {
  const { database } = useRoadbook()
  const key = useMemo(
    () => [...new Set(ids.filter((id) => id !== ''))].toSorted((a, b) => (a < b ? -1 : 1)).join(' '),
    [ids],
  )
  const [found, setFound] = useState<ReadonlyMap<string, Records[K]>>(new Map())
  useEffect(() => {
    if (key === '') return
    const subscription = collectionOf(database, kind)
      .findByIds(key.split(' '))
      .$.subscribe((documents) =>
        setFound(new Map([...documents].map(([id, document]) => [id, liveRecord<K>(document)]))),
      )
    return () => subscription.unsubscribe()
  }, [database, kind, key])
  return found
}
