/** Lists: of elements by their ids (M3), of plain strings as sets, and open maps by key. */
import type { FieldRule } from './declarations.ts'
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

type Item = Record<string, unknown>
export type MergeField = (
  rule: FieldRule,
  field: string,
  base: Base,
  master: unknown,
  fork: unknown,
) => Merged

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The items by key, in order; an id that stands twice keeps both, by its count. */
function keyed(items: readonly unknown[], keyOf: (item: unknown) => string): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const item of items) {
    const key = keyOf(item)
    let free = key
    for (let count = 2; found.has(free); count += 1) free = `${key}#${count}`
    found.set(free, item)
  }
  return found
}

/**
 * The order of a merged list: the master's, or the fork's where only the fork moved things about; what the
 * other side alone has comes after the one that it stood behind there.
 */
function orderOf(
  base: readonly string[] | null,
  master: readonly string[],
  fork: readonly string[],
  kept: Set<string>,
) {
  const common = (keys: readonly string[], others: readonly string[]) => {
    const there = new Set(others)
    return keys.filter((key) => there.has(key))
  }
  const moved = (keys: readonly string[], from: readonly string[]) =>
    !same(common(keys, from), common(from, keys))
  const byFork = base !== null && moved(fork, base) && !moved(master, base)
  const first = byFork ? fork : master
  const second = byFork ? master : fork
  const order = first.filter((key) => kept.has(key))
  const there = new Set(order)
  second.forEach((key, index) => {
    if (there.has(key) || !kept.has(key)) return
    let before = index - 1
    while (before >= 0 && !there.has(second[before] as string)) before -= 1
    order.splice(before < 0 ? 0 : order.indexOf(second[before] as string) + 1, 0, key)
    there.add(key)
  })
  return order
}

/** The keys that fit; what is too many are the fork's own, from the end. */
function fitting(order: string[], most: number, onlyFork: (key: string) => boolean): Set<string> {
  const out = new Set<string>()
  for (let at = order.length - 1; at >= 0 && order.length - out.size > most; at -= 1) {
    const key = order[at] as string
    if (onlyFork(key)) out.add(key)
  }
  return out
}

/** A list of elements, by id: an edit beats a deletion, a deletion stays, both additions are there (M3). */
export function mergeElements(
  rule: FieldRule,
  field: string,
  base: Base,
  master: unknown,
  fork: unknown,
  mergeField: MergeField,
): Merged {
  const idOf = (item: unknown) => String((item as Item | null)?.id)
  const bases = base === noBase ? null : keyed(listOf(base), idOf)
  const masters = keyed(listOf(master), idOf)
  const forks = keyed(listOf(fork), idOf)
  const kept = new Map<string, unknown>()
  const notices: FieldNotice[] = []
  const lost: unknown[] = []
  for (const key of new Set([...masters.keys(), ...forks.keys()])) {
    const [was, theirs, mine] = [bases?.get(key), masters.get(key), forks.get(key)]
    if (theirs !== undefined && mine !== undefined) {
      const merged = mergeElement(rule, `${field}.${key}`, was ?? noBase, theirs, mine, mergeField)
      kept.set(key, merged.value)
      notices.push(...merged.notices)
      if (merged.lost !== undefined) lost.push(merged.lost)
    } else if (was === undefined || !same(was, theirs ?? mine)) {
      kept.set(key, theirs ?? mine)
      if (was !== undefined)
        notices.push({ field: `${field}.${key}`, mine: mine ?? null, office: theirs ?? null })
    }
  }
  const order = orderOf(
    bases && [...bases.keys()],
    [...masters.keys()],
    [...forks.keys()],
    new Set(kept.keys()),
  )
  const tooMany = fitting(order, rule.most, (key) => !masters.has(key))
  for (const key of tooMany) {
    lost.push(kept.get(key))
    notices.push({ field: `${field}.${key}`, mine: kept.get(key), office: null })
  }
  const value = order.filter((key) => !tooMany.has(key)).map((key) => kept.get(key))
  return lost.length > 0 ? { value, notices, lost } : { value, notices }
}

function mergeElement(
  rule: FieldRule,
  path: string,
  base: Base,
  master: unknown,
  fork: unknown,
  mergeField: MergeField,
) {
  if (!rule.element) return mergeWhole(path, base, master, fork)
  const merged = mergeFields(rule.element, path, base, master as Item, fork as Item, mergeField)
  const lost = merged.lost === undefined ? {} : { lost: { id: (fork as Item).id, ...(merged.lost as Item) } }
  return { value: merged.value, notices: merged.notices, ...lost }
}

/** Objects field by field. */
export function mergeFields(
  rules: Record<string, FieldRule>,
  path: string,
  base: Base,
  master: Item,
  fork: Item,
  mergeField: MergeField,
): Merged {
  const value: Item = {}
  const lost: Item = {}
  const notices: FieldNotice[] = []
  for (const name of new Set([...Object.keys(master), ...Object.keys(fork)])) {
    const was = base === noBase ? noBase : (base as Item)[name]
    const rule = rules[name] ?? { how: 'whole', most: Number.POSITIVE_INFINITY, element: null }
    const field = path === '' ? name : `${path}.${name}`
    const merged = mergeField(rule, field, was, master[name], fork[name])
    if (merged.value !== undefined) value[name] = merged.value
    if (merged.lost !== undefined) lost[name] = merged.lost
    notices.push(...merged.notices)
  }
  return Object.keys(lost).length > 0 ? { value, notices, lost } : { value, notices }
}

/** Plain strings as a set: what one side added is there, what one side took out is not. */
export function mergeSet(rule: FieldRule, field: string, base: Base, master: unknown, fork: unknown): Merged {
  const change = onlyChange(base, master, fork)
  if (change) return taken(change.value)
  const bases = base === noBase ? null : [...new Set(listOf(base))].map(String)
  const masters = [...new Set(listOf(master))].map(String)
  const forks = [...new Set(listOf(fork))].map(String)
  const kept = new Set(
    [...masters, ...forks].filter(
      (item) => (masters.includes(item) && forks.includes(item)) || !bases?.includes(item),
    ),
  )
  const order = orderOf(bases, masters, forks, kept)
  const tooMany = fitting(order, rule.most, (item) => !masters.includes(item))
  const value = order.filter((item) => !tooMany.has(item))
  if (tooMany.size === 0) return taken(value)
  return { value, notices: [{ field, mine: [...tooMany], office: value }], lost: [...tooMany] }
}

/** An open map, key by key. */
export function mergeMap(
  field: string,
  base: Base,
  master: unknown,
  fork: unknown,
  mergeField: MergeField,
): Merged {
  const change = onlyChange(base, master, fork)
  if (change) return taken(change.value)
  const was = base === noBase ? noBase : ((base ?? {}) as Item)
  return mergeFields({}, field, was, (master ?? {}) as Item, (fork ?? {}) as Item, mergeField)
}
