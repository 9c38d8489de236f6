/**
 * How each field of each kind merges. Most is read from the schema: a long text merges by word, a list of
 * elements by their ids, a list of plain strings as a set, an open map by key, and everything else (money, a
 * file, a number) whole. What the schema cannot say stands here: which fields belong together (M4).
 */
import type { TSchema } from 'typebox'
import { type Kind, kindOf } from '../../kinds.ts'

export interface FieldRule {
  how: 'whole' | 'text' | 'set' | 'elements' | 'map'
  /** The longest text (characters) or list (items) that the schema allows. */
  most: number
  /** For elements: how their fields merge; null where an element is a unit. */
  element: Record<string, FieldRule> | null
}

/** Set by the laptop for reading only (P12): neither compared nor merged. */
export const unmerged = ['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const

/** Fields that belong together: changed on both sides, all of them are the endpoint's (M4). */
const units: Partial<Record<Kind, readonly (readonly string[])[]>> = {
  activities: [
    ['at', 'endsAt', 'allDay'],
    ['status', 'doneAt'],
  ],
  quotes: [['currency', 'lines', 'discount']],
  deals: [['stage', 'forecast', 'closedAt', 'reason']],
  leads: [['status', 'convertedToId', 'reason', 'nurtureUntil']],
  plans: [
    ['firstDay', 'lastDay'],
    ['metric', 'goal', 'currency'],
    ['personId', 'teamOfId'],
  ],
  notes: [['accountId', 'leadId']],
}

/** Lists whose elements are one unit each: half an address is none. */
const unitElements: Partial<Record<Kind, readonly string[]>> = {
  accounts: ['addresses', 'origins'],
  contacts: ['phones', 'origins'],
  products: ['prices'],
}

interface JsonSchema {
  type?: string
  maxLength?: number
  maxItems?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  patternProperties?: Record<string, JsonSchema>
}

const longText = 20_000
const whole: FieldRule = { how: 'whole', most: Number.POSITIVE_INFINITY, element: null }

function ruleOf(schema: JsonSchema, elementIsUnit: boolean): FieldRule {
  if (schema.type === 'string' && (schema.maxLength ?? 0) >= longText) {
    return { how: 'text', most: schema.maxLength ?? Number.POSITIVE_INFINITY, element: null }
  }
  if (schema.type === 'array') {
    const most = schema.maxItems ?? Number.POSITIVE_INFINITY
    if (schema.items?.properties?.id) {
      return { how: 'elements', most, element: elementIsUnit ? null : rulesIn(schema.items, []) }
    }
    if (schema.items?.type === 'string') return { how: 'set', most, element: null }
  }
  if (schema.type === 'object' && !schema.properties && schema.patternProperties) {
    return { ...whole, how: 'map' }
  }
  return whole
}

function rulesIn(schema: JsonSchema, unitLists: readonly string[]): Record<string, FieldRule> {
  const fields = Object.entries(schema.properties ?? {})
  return Object.fromEntries(fields.map(([name, field]) => [name, ruleOf(field, unitLists.includes(name))]))
}

export interface KindRules {
  fields: Record<string, FieldRule>
  units: readonly (readonly string[])[]
}

const known = new Map<Kind, KindRules>()

/** How the fields of a kind merge. A field that the schema does not know is taken whole. */
export function rulesOf(kind: Kind): KindRules {
  const found = known.get(kind)
  if (found) return found
  const schema = kindOf(kind).schema as TSchema & JsonSchema
  const rules = { fields: rulesIn(schema, unitElements[kind] ?? []), units: units[kind] ?? [] }
  known.set(kind, rules)
  return rules
}

/** The rule of a field that no schema names. */
export const unknownField = whole
