/**
 * The three-way merge (SYNC.md, M): a pure function of what a change was made on (base), what the office has
 * (master) and what this laptop has (fork). Nothing that anyone typed disappears from the state, `lost` and
 * the notices together; the same three give the same result everywhere; merging again changes nothing; what
 * comes out fits the kind's schema when the three did.
 */
import type { Kind } from '../../kinds.ts'
import type { State } from '../contract.ts'
import { keepWhatTheTextNames } from './captures.ts'
import { type FieldRule, rulesOf, unknownField, unmerged } from './declarations.ts'
import { mergeElements, mergeMap, mergeSet } from './lists.ts'
import { commonText, mergeText } from './text.ts'
import {
  type Base,
  type FieldNotice,
  type Merged,
  mergeWhole,
  noBase,
  onlyChange,
  same,
  taken,
} from './values.ts'

export type { FieldNotice } from './values.ts'

export interface MergedRecord {
  /** Null when both sides deleted it, or one did and the other had not changed it. */
  state: State | null
  notices: FieldNotice[]
  /** What the fork changed and the merge did not keep, field by field (P6); null when nothing is lost. */
  lost: State | null
}

/** The field of a notice about the whole record: one side deleted it, the other edited it. */
export const wholeRecord = ''

function mergeLongText(rule: FieldRule, field: string, base: Base, master: unknown, fork: unknown): Merged {
  const change = onlyChange(base, master, fork)
  if (change) return taken(change.value)
  const [office, mine] = [String(master ?? ''), String(fork ?? '')]
  const merged = mergeText(base === noBase ? commonText(office, mine) : String(base ?? ''), office, mine)
  if (merged.text.length > rule.most) {
    return {
      value: master ?? fork,
      notices: [{ field, mine: fork ?? null, office: master ?? null }],
      lost: fork,
    }
  }
  const notices = merged.clashes.map((clash) => ({ field, ...clash }))
  if (merged.text === '' && (master === undefined || fork === undefined)) return { value: undefined, notices }
  return { value: merged.text, notices }
}

function mergeField(rule: FieldRule, field: string, base: Base, master: unknown, fork: unknown): Merged {
  switch (rule.how) {
    case 'text':
      return mergeLongText(rule, field, base, master, fork)
    case 'set':
      return mergeSet(rule, field, base, master, fork)
    case 'elements':
      return onlyChangeOr(base, master, fork, () =>
        mergeElements(rule, field, base, master, fork, mergeField),
      )
    case 'map':
      return mergeMap(field, base, master, fork, mergeField)
    case 'whole':
      return mergeWhole(field, base, master, fork)
  }
}

function onlyChangeOr(base: Base, master: unknown, fork: unknown, merge: () => Merged): Merged {
  const change = onlyChange(base, master, fork)
  return change ? taken(change.value) : merge()
}

const pick = (state: State, fields: readonly string[]): State =>
  Object.fromEntries(
    fields.filter((field) => state[field] !== undefined).map((field) => [field, state[field]]),
  )

/** Fields that belong together: one side's, all of them; the endpoint's where both sides changed any (M4). */
function mergeUnit(fields: readonly string[], base: State | null, master: State, fork: State) {
  const [was, theirs, mine] = [base ? pick(base, fields) : noBase, pick(master, fields), pick(fork, fields)]
  const change = onlyChange(was, theirs, mine)
  const lost: State = {}
  const notices: FieldNotice[] = []
  if (change) return { value: change.value as State, notices, lost }
  for (const field of fields) {
    const changed = !base || !same(base[field], fork[field])
    if (!changed || same(master[field], fork[field])) continue
    notices.push({ field, mine: fork[field] ?? null, office: master[field] ?? null })
    if (fork[field] !== undefined) lost[field] = fork[field]
  }
  return { value: theirs, notices, lost }
}

/** Whether a state differs from another in anything that a person changes (P12). */
export function sameRecord(one: State | null, other: State | null): boolean {
  if (one === null || other === null) return one === other
  return same(compared(one), compared(other))
}

const compared = (state: State): State =>
  Object.fromEntries(
    Object.entries(state).filter(([field]) => !(unmerged as readonly string[]).includes(field)),
  )

/** One side deleted the record: an edit beats the deletion, with a notice (P11). */
function mergeDeletion(base: State | null, master: State | null, fork: State | null): MergedRecord {
  const edited = master ?? fork
  if (edited === null || (base !== null && sameRecord(base, edited)))
    return { state: null, notices: [], lost: null }
  return { state: edited, notices: [{ field: wholeRecord, mine: fork, office: master }], lost: null }
}

/** Merges a record. Null is a deletion (`master`, `fork`) or no base (`base`, M6). */
export function mergeRecords(
  kind: Kind,
  base: State | null,
  master: State | null,
  fork: State | null,
): MergedRecord {
  if (master === null || fork === null) return mergeDeletion(base, master, fork)
  const rules = rulesOf(kind)
  const state: State = {}
  const lost: State = {}
  const notices: FieldNotice[] = []
  const done = new Set<string>(unmerged)
  for (const fields of rules.units) {
    const merged = mergeUnit(fields, base, master, fork)
    Object.assign(state, merged.value)
    Object.assign(lost, merged.lost)
    notices.push(...merged.notices)
    for (const field of fields) done.add(field)
  }
  for (const field of new Set([...Object.keys(master), ...Object.keys(fork)])) {
    if (done.has(field)) continue
    const was = base === null ? noBase : base[field]
    const merged = mergeField(rules.fields[field] ?? unknownField, field, was, master[field], fork[field])
    if (merged.value !== undefined) state[field] = merged.value
    if (merged.lost !== undefined) lost[field] = merged.lost
    notices.push(...merged.notices)
  }
  const later = String(fork.updatedAt) > String(master.updatedAt) ? fork : master
  for (const field of unmerged) {
    const value = (field.startsWith('updated') ? later : master)[field]
    if (value !== undefined) state[field] = value
  }
  if (kind === 'notes') keepWhatTheTextNames(state, [master, fork, base])
  return { state, notices, lost: Object.keys(lost).length > 0 ? lost : null }
}
