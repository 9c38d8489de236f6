/** Ids shaped as UUID version 7, made from chance and the record's moment, so that the same seed gives the same ids. */
import type { Instant } from '#shared/fields/dates.ts'
import type { Random } from './random.ts'

export function idAt(random: Random, at: Instant): string {
  const time = Date.parse(at).toString(16).padStart(12, '0')
  const hex = (bits: number) =>
    random
      .int(0, 2 ** bits - 1)
      .toString(16)
      .padStart(bits / 4, '0')
  const variant = (8 + random.int(0, 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(12)}-${variant}${hex(12)}-${hex(24)}${hex(24)}`
}

export interface CommonFields {
  id: string
  createdAt: Instant
  createdBy: string
  updatedAt: Instant
  updatedBy: string
}

/** What every record carries. */
export function common(random: Random, at: Instant, by: string, id = idAt(random, at)): CommonFields {
  return { id, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by }
}
