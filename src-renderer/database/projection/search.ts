/** Finding documents by words: newest first while typing, ranked on Enter, typing mistakes forgiven. */
import type { Kind } from '#shared/kinds.ts'
import type { ProjectionStore } from './store.ts'
import { termsOf } from './words.ts'

export interface Found {
  kind: Kind
  id: string
  part: string
  accountId: string
  place: 'names' | 'texts'
}

export interface SearchOptions {
  kinds?: readonly Kind[]
  accountId?: string
  limit: number
  /** By rank among the newest matches, not by moment. */
  ranked: boolean
}

/** Ranking looks at this many of the newest matches: over all of them it would take too long (LIBRARIES.md). */
const rankedAmong = 300
/** Corrections of one mistyped term. */
const corrections = 4

/** What was found, and the terms (mistakes corrected) by which; for marking them in the text. */
export function search(
  store: ProjectionStore,
  text: string,
  options: SearchOptions,
): { found: Found[]; terms: string[] } {
  const typed = termsOf(text)
  if (typed.length === 0) return { found: [], terms: [] }
  const choices = typed.map((term) =>
    known(store, term) ? [term] : [term, ...store.vocabulary.nearest(term, corrections)],
  )
  const match = choices.map((terms) => `(${terms.map((term) => `"${term}"*`).join(' OR ')})`).join(' AND ')
  const found = [...inNames(store, match, options), ...inTexts(store, match, options)]
  if (!found.some(({ place }) => place === 'names')) found.unshift(...alike(store, typed.join(' '), options))
  return { found, terms: choices.flat() }
}

function known(store: ProjectionStore, term: string): boolean {
  if (term.length < 3) return true
  return (
    store.sql.value(
      'SELECT 1 FROM vocabulary WHERE term >= ? AND term < ? LIMIT 1',
      term,
      `${term}\u{10ffff}`,
    ) !== null
  )
}

function inNames(store: ProjectionStore, match: string, options: SearchOptions): Found[] {
  // A name that holds the words in its title comes before one that only mentions them.
  const titled = rows(store, 'names', `title : (${match})`, options)
  const rest = titled.length < options.limit ? rows(store, 'names', match, options) : []
  const seen = new Set(titled.map(({ id, part }) => id + part))
  return [...titled, ...rest.filter(({ id, part }) => !seen.has(id + part))].slice(0, options.limit)
}

function inTexts(store: ProjectionStore, match: string, options: SearchOptions): Found[] {
  return rows(store, 'texts', match, options)
}

function rows(store: ProjectionStore, place: Found['place'], match: string, options: SearchOptions): Found[] {
  const { condition, values } = conditionOf(options)
  const newest = `SELECT d.kind, d.id, d.part, d.accountId, ${place}.rowid AS row, ${options.ranked ? `bm25(${place}, 4.0, 1.0)` : '0'} AS rank
    FROM ${place} JOIN documents d ON d.rowid = ${place}.rowid
    WHERE ${place} MATCH ?${condition} ORDER BY ${place}.rowid DESC LIMIT ?`
  const found = options.ranked
    ? store.sql.rows(
        `SELECT kind, id, part, accountId FROM (${newest}) ORDER BY rank LIMIT ?`,
        match,
        ...values,
        rankedAmong,
        options.limit,
      )
    : store.sql.rows(newest, match, ...values, options.limit)
  return found.map(([kind, id, part, accountId]) => asFound(place, kind, id, part, accountId))
}

/** Names that look like what was typed, by the triples of characters that they share. */
function alike(store: ProjectionStore, typed: string, options: SearchOptions): Found[] {
  const triples = triplesOf(typed)
  if (triples.length < 2) return []
  const { condition, values } = conditionOf(options)
  const found = store.sql.rows(
    `SELECT d.kind, d.id, d.part, d.accountId FROM likeness JOIN documents d ON d.rowid = likeness.rowid
     WHERE likeness MATCH ?${condition} ORDER BY rank LIMIT ?`,
    atLeastHalf(triples),
    ...values,
    Math.min(options.limit, 10),
  )
  return found.map(([kind, id, part, accountId]) => asFound('names', kind, id, part, accountId))
}

/** Any two neighbours among the triples: one triple alone is shared by too many names. */
function atLeastHalf(triples: readonly string[]): string {
  return triples
    .slice(1)
    .map((triple, index) => `("${triples[index]}" AND "${triple}")`)
    .join(' OR ')
}

function triplesOf(text: string): string[] {
  const characters = Array.from(text.replaceAll('"', ''))
  return characters
    .slice(2)
    .map((character, index) => `${characters[index]}${characters[index + 1]}${character}`)
}

function conditionOf({ kinds, accountId }: SearchOptions): { condition: string; values: string[] } {
  const byKind = kinds ? ` AND d.kind IN (${kinds.map(() => '?').join(', ')})` : ''
  const byAccount = accountId ? ' AND d.accountId = ?' : ''
  return { condition: byKind + byAccount, values: [...(kinds ?? []), ...(accountId ? [accountId] : [])] }
}

function asFound(place: Found['place'], ...[kind, id, part, accountId]: unknown[]): Found {
  return { kind: kind as Kind, id: String(id), part: String(part), accountId: String(accountId), place }
}
