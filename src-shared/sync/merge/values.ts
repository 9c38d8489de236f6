/** What the parts of the merge have in common: a missing base, equality, and what a part gives. */

/** Stands for the base where there is none (M6): equal to nothing, not even to an absent field. */
export const noBase = Symbol('no base')
export type Base = unknown

/** A value that a merge did not simply take from the one side that changed it. */
export interface FieldNotice {
  /** The field, or `list.<element id>.<field>` inside a list. */
  field: string
  mine: unknown
  office: unknown
}

/** What merging one field gives. `lost` is what the fork had and the value has not; absent when nothing is lost. */
export interface Merged {
  value: unknown
  notices: FieldNotice[]
  lost?: unknown
}

export function taken(value: unknown): Merged {
  return { value, notices: [] }
}

/** Whether two JSON values are the same, whatever the order of their keys. An absent field equals only itself. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((item, index) => same(item, right[index]))
  }
  const one = left as Record<string, unknown>
  const other = right as Record<string, unknown>
  const keys = Object.keys(one).filter((key) => one[key] !== undefined)
  if (keys.length !== Object.keys(other).filter((key) => other[key] !== undefined).length) return false
  return keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
}

/** The side that changed, where only one did; null where both did, each in its way. */
export function onlyChange(base: Base, master: unknown, fork: unknown): { value: unknown } | null {
  if (same(master, fork) || same(base, fork)) return { value: master }
  if (same(base, master)) return { value: fork }
  if (base === noBase && master === undefined) return { value: fork }
  if (base === noBase && fork === undefined) return { value: master }
  return null
}

/** A value that is taken whole: the endpoint's where both sides changed it (M2). */
export function mergeWhole(field: string, base: Base, master: unknown, fork: unknown): Merged {
  const change = onlyChange(base, master, fork)
  if (change) return taken(change.value)
  const notices = [{ field, mine: fork ?? null, office: master ?? null }]
  return fork === undefined ? { value: master, notices } : { value: master, notices, lost: fork }
}
