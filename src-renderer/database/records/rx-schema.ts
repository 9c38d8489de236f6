/**
 * A kind's RxDB schema: what src-shared declares, and the fields that the laptop adds for its indexes. RxDB
 * adds `_deleted` before and `id` behind every index by itself.
 */
import type { RxJsonSchema } from 'rxdb'
import { type Kind, kindOf, type Stored } from '#shared/kinds.ts'

interface PlainSchema {
  properties: Record<string, Record<string, unknown>>
  required: string[]
}

/** Bounds that RxDB wants of an indexed number. Moments before the year -9600 have no place in `newest`. */
const localProperties = {
  localSeq: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, multipleOf: 1 },
  nameKey: { type: 'string', maxLength: 120 },
  newest: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, multipleOf: 1 },
  master: { type: 'object' },
}

export function rxSchemaOf<K extends Kind>(kind: K): RxJsonSchema<Stored<K>> {
  const { schema, version, indexes } = kindOf(kind)
  // TypeBox keeps marks of its own on the object; RxDB hashes the schema, so only its JSON counts.
  const plain = JSON.parse(JSON.stringify(schema)) as PlainSchema
  return {
    title: kind,
    version,
    type: 'object',
    primaryKey: 'id',
    keyCompression: false,
    properties: { ...plain.properties, ...localProperties },
    required: [...plain.required, 'localSeq', 'nameKey', 'newest'],
    indexes: [...indexes.map((fields) => [...fields]), ['localSeq']],
  } as unknown as RxJsonSchema<Stored<K>>
}
