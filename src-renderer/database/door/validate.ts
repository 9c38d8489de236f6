/**
 * Checks a record against the schema that src-shared declares. TypeBox's interpreting check: the content
 * security policy allows no code that comes into being at run time, and a record takes it 25 to 60 µs.
 */
import Value from 'typebox/value'
import { type Kind, kindOf } from '#shared/kinds.ts'

/** The first thing that is wrong with a record, as the field it is in (`lines.0.quantity`) and why; null if nothing is. */
export function problemOf(kind: Kind, record: unknown): { field: string; reason: string } | null {
  const { schema } = kindOf(kind)
  if (Value.Check(schema, record)) return null
  const errors = Value.Errors(schema, record)
  // "schema is false" is TypeBox's word for a field that is not declared; the entry behind it says so better.
  const error = errors.find(({ keyword }) => keyword !== 'boolean') ?? errors[0]
  if (!error) return { field: '', reason: 'is not valid' }
  const path = error.instancePath.split('/').slice(1)
  if (error.keyword === 'required') path.push(String(error.params.requiredProperties[0]))
  if (error.keyword === 'additionalProperties') path.push(String(error.params.additionalProperties[0]))
  return { field: path.join('.'), reason: error.message }
}
