/**
 * A document's record for a screen: plain, and the same object for as long as nothing of it changed, so that a list
 * draws anew only the rows that did.
 */
import type { RxDocument } from 'rxdb'
import type { Kind, Records, Stored } from '#shared/kinds.ts'
import { plain, plainRecord } from './records/store.ts'

const known = new WeakMap<object, Records[Kind]>()

/** Not to be changed: RxDB shares what is inside. In development it is frozen, so that a screen that tries fails there. */
export function liveRecord<K extends Kind>(document: RxDocument<Stored<K>>): Records[K] {
  // RxDB gives the same data for the same state of a record, in however many queries it is found.
  const data = (document as unknown as { _data: Parameters<typeof plain>[0] })._data
  let record = known.get(data)
  if (!record) {
    record = plainRecord(plain(data))
    if (import.meta.env?.DEV) freeze(record)
    known.set(data, record)
  }
  return record as Records[K]
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}
