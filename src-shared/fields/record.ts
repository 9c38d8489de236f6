import Type, { type TProperties } from 'typebox'
import { Instant } from './dates.ts'
import { Id } from './ids.ts'

/** What every record carries. `updatedAt` and `updatedBy` are for reading only: sync compares neither. */
export const commonFields = {
  id: Id,
  createdAt: Instant,
  createdBy: Type.String({ maxLength: 36 }),
  updatedAt: Instant,
  updatedBy: Type.String({ maxLength: 36 }),
}

/** A record's schema: the common fields and its own, and no others. */
export function RecordObject<Fields extends TProperties>(fields: Fields) {
  return Type.Object({ ...commonFields, ...fields }, { additionalProperties: false })
}

/** An element of a list inside a record; lists merge by this id. */
export function Element<Fields extends TProperties>(fields: Fields) {
  return Type.Object({ id: Id, ...fields }, { additionalProperties: false })
}

/** A file that a record names: the asset, and how people know it. Size in bytes. */
export const FileReference = Element({
  assetId: Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64 }),
  name: Type.String({ minLength: 1, maxLength: 300 }),
  type: Type.String({ maxLength: 120 }),
  size: Type.Integer({ minimum: 0, maximum: 1e13 }),
})
export type FileReference = Type.Static<typeof FileReference>
