/** A record as the endpoint keeps it, and as it tells it. */
import type { Kind, RecordOf } from '#shared/kinds.ts'
import type { MasterRow, State } from '#shared/sync/contract.ts'

export interface StoredRecord {
  kind: Kind
  id: string
  state: State
  deleted: boolean
  scope: string
  parent_kind: string
  parent_id: string
  epoch: number
  sequence: number
  entered: number
  moment: number
  schema_version: number
  group_id: string
  seal: string
}

/** The columns of a `StoredRecord`, for a query whose records are called `r`. */
export const storedColumns =
  'r.kind, r.id, r.state, r.deleted, r.scope, r.parent_kind, r.parent_id, r.epoch, r.sequence, r.entered, r.moment, r.schema_version, r.group_id, r.seal'

export const keyOf = (kind: string, id: string): string => `${kind}/${id}`

/** The record's state as its kind's type: it was checked when it was taken. */
export function recordOf<K extends Kind>(_kind: K, stored: { state: State }): RecordOf<K> {
  return stored.state as unknown as RecordOf<K>
}

/** The endpoint's word on a record that this person may see. */
export function wordOn(record: StoredRecord, readAt: number): MasterRow {
  const { kind, id, epoch, sequence, seal } = record
  return record.deleted
    ? { kind, id, state: null, removed: 'deleted', epoch, sequence, seal, readAt }
    : { kind, id, state: record.state, epoch, sequence, seal, readAt }
}

/** The one answer for a record that this person may not see, lost or never seen or not there (P9). */
export function unseen(kind: Kind, id: string, epoch: number, readAt: number): MasterRow {
  return { kind, id, state: null, removed: 'revoked', epoch, sequence: 0, seal: '', readAt }
}
