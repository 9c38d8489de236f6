/** A command's records as they are kept: copied when it is given, with who and when set by the door. */
import type { Instant } from '#shared/fields/dates.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { Change } from '../contract.ts'

type Common = { createdAt: string; createdBy: string; updatedAt: string; updatedBy: string }

/** @param before the record as it is now, whose making is never changed; null when it is new */
export function stamped(
  next: Records[Kind],
  before: Records[Kind] | null,
  at: Instant,
  by: string,
): Records[Kind] {
  const record = { ...next } as Records[Kind] & Common
  record.createdAt = before?.createdAt ?? record.createdAt ?? at
  record.createdBy = before?.createdBy ?? by
  record.updatedAt = at
  record.updatedBy = by
  return record
}

/**
 * The changes as they are now, whatever the screen does with its objects afterwards, and without undefined
 * fields, which RxDB would refuse. Throws where a record is not JSON or a change names another record than it
 * holds: bugs of the screen.
 */
export function copied(changes: readonly Change[]): Change[] {
  return (JSON.parse(JSON.stringify(changes)) as Change[]).map((change) => {
    if (change.next && change.next.id !== change.id)
      throw new Error(`A change of ${change.kind} ${change.id} holds the record ${change.next.id}`)
    return change
  })
}
