/** Whether a state is what its kind's schema says, with the field named where it is not (P8). */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { allKinds, type Kind, kindOf } from '#shared/kinds.ts'
import type { RefusalCode, State } from '#shared/sync/contract.ts'

/** Longest state, in characters of JSON. A note's text may have two million. */
export const longestState = 4_000_000
/** Deeper nesting is refused before anything walks it. */
const deepest = 40

const ajv = new Ajv({ strict: false, allErrors: false })
const checks = Object.fromEntries(allKinds.map((kind) => [kind, ajv.compile(kindOf(kind).schema)])) as Record<
  Kind,
  ValidateFunction
>

export interface Refused {
  code: RefusalCode
  field?: string
}

/**
 * Gives the state in its kind's present form, an older one taken through the kind's migrations (V2), or why
 * it is refused.
 */
export function checkState(
  kind: Kind,
  id: string,
  given: State,
  version: number,
): { state: State } | { refused: Refused } {
  const definition = kindOf(kind)
  if (version > definition.version) return { refused: { code: 'newer-version' } }
  const trouble = plainTrouble(given)
  if (trouble) return { refused: trouble }
  let state = given
  for (let step = version + 1; step <= definition.version; step++) {
    const migration = definition.migrations[step]
    if (!migration) return { refused: { code: 'not-valid' } }
    state = migration(state)
  }
  const check = checks[kind]
  if (!check(state)) return { refused: { code: 'not-valid', ...fieldOf(check.errors?.[0]) } }
  if (state.id !== id) return { refused: { code: 'not-valid', field: 'id' } }
  if (JSON.stringify(state).length > longestState) return { refused: { code: 'too-large' } }
  return { state }
}

/** `lines/0/quantity` for a JSON pointer and what is missing or too much there. */
function fieldOf(error: ErrorObject | undefined): { field?: string } {
  if (!error) return {}
  const parameters = error.params as { missingProperty?: string; additionalProperty?: string }
  const name = parameters.missingProperty ?? parameters.additionalProperty
  const path = error.instancePath.slice(1)
  const field = name === undefined ? path : path === '' ? name : `${path}/${name}`
  return field === '' ? {} : { field: field.slice(0, 300) }
}

/** What no database keeps whatever the schema says: a NUL, half a surrogate pair, a bottomless nesting. */
export function plainTrouble(state: unknown): Refused | null {
  const ways: { value: unknown; field: string; depth: number }[] = [{ value: state, field: '', depth: 0 }]
  for (let way = ways.pop(); way; way = ways.pop()) {
    const { value, field, depth } = way
    const refused = (): Refused => ({
      code: 'not-valid',
      ...(field === '' ? {} : { field: field.slice(0, 300) }),
    })
    if (depth > deepest) return refused()
    if (typeof value === 'string' && !isStorable(value)) return refused()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, child] of Object.entries(value)) {
      if (!isStorable(name)) return refused()
      ways.push({ value: child, field: field === '' ? name : `${field}/${name}`, depth: depth + 1 })
    }
  }
  return null
}

/** Whether PostgreSQL can keep this text. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

/** A text for reading only (a label, a device's name), with what no database keeps taken out. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}
