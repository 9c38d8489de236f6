/** A command's record as it is kept: without undefined fields, and with who and when set by the door. */
import type { Instant } from '#shared/fields/dates.ts'
import type { Kind, Records } from '#shared/kinds.ts'

type Common = { createdAt: string; createdBy: string; updatedAt: string; updatedBy: string }

/**
 * @param before the record as it is now, whose making is never changed; null when it is new
 * Throws where the record is not JSON, which is a bug of the screen.
 */
export function stamped(
  next: Records[Kind],
  before: Records[Kind] | null,
  at: Instant,
  by: string,
): Records[Kind] {
  // JSON drops what is undefined, which RxDB would refuse, and copies: screens share objects with the database.
  const record = JSON.parse(JSON.stringify(next)) as Records[Kind] & Common
  record.createdAt = before?.createdAt ?? record.createdAt ?? at
  record.createdBy = before?.createdBy ?? by
  record.updatedAt = at
  record.updatedBy = by
  return record
}
