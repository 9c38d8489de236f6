/** Any window of a list: filtered, sorted, counted, from the tables that `lists.ts` declares. */
import type { ListAnswer, ListQuery } from '../contract.ts'
import { lists, type ListKind } from './lists.ts'
import { search } from './search.ts'
import type { SqlValue } from './sql.ts'
import type { ProjectionStore } from './store.ts'

/** Matches of the words typed into a list's search; more than a person looks through. */
const matchedAtMost = 2000

/** The rows of one window, and how many there are in all. */
export function list(store: ProjectionStore, query: ListQuery): ListAnswer {
  const { where, values } = whereOf(store, query)
  const table = `list_${query.kind}`
  const total = Number(store.sql.value(`SELECT count(*) FROM ${table} l${where}`, ...values))
  const columns = ['id', 'title', 'nameKey', ...Object.keys(lists[query.kind].columns)]
  const rows = store.sql.rows(
    `SELECT ${columns.map((column) => `l.${column}`).join(', ')} FROM ${table} l${where} ORDER BY ${orderOf(query)} LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  )
  return {
    total,
    rows: rows.map(([id, title, ...rest]) => ({
      id: String(id),
      title: String(title),
      columns: Object.fromEntries(columns.slice(2).map((column, index) => [column, plain(rest[index])])),
    })),
  }
}

/** The distinct values of a column (or `tag`) with their counts, most frequent first. */
export function facets(
  store: ProjectionStore,
  kind: ListKind,
  column: string,
): { value: string; count: number }[] {
  if (column !== 'tag' && !(column in lists[kind].columns))
    throw new Error(`No column ${column} in the list of ${kind}`)
  const rows =
    column === 'tag'
      ? store.sql.rows(
          'SELECT tag, count(*) AS n FROM tags WHERE kind = ? GROUP BY tag ORDER BY n DESC, tag',
          kind,
        )
      : store.sql.rows(
          `SELECT ${column}, count(*) AS n FROM list_${kind} GROUP BY ${column} ORDER BY n DESC, ${column}`,
        )
  return rows
    .filter(([value]) => value !== '' && value !== null)
    .map(([value, count]) => ({ value: String(value), count: Number(count) }))
}

function orderOf({ kind, sort }: ListQuery): string {
  const { sorts } = lists[kind]
  const column = sorts[sort?.by ?? ''] ?? Object.values(sorts)[0]!
  const direction = sort?.descending ? ' DESC' : ''
  // The name settles the order of equals, so that a window never shows a row twice.
  return column === 'nameKey' ? `l.nameKey${direction}, l.id` : `l.${column}${direction}, l.nameKey, l.id`
}

function whereOf(
  store: ProjectionStore,
  { kind, filter = {}, text }: ListQuery,
): { where: string; values: SqlValue[] } {
  const conditions: string[] = []
  const values: SqlValue[] = []
  const among = (column: string, wanted: readonly string[]) => {
    conditions.push(`${column} IN (${wanted.map(() => '?').join(', ')})`)
    values.push(...wanted)
  }
  for (const [name, column] of Object.entries(lists[kind].filters)) {
    const wanted = filter[name as keyof typeof filter]
    if (wanted?.length) among(`l.${column}`, typeof wanted === 'string' ? [wanted] : wanted)
  }
  if (filter.tag?.length) {
    conditions.push(
      `l.id IN (SELECT id FROM tags WHERE kind = ? AND tag IN (${filter.tag.map(() => '?').join(', ')}))`,
    )
    values.push(kind, ...filter.tag)
  }
  if (text?.trim()) {
    const { found } = search(store, text, { kinds: [kind], limit: matchedAtMost, ranked: false })
    conditions.push('l.id IN (SELECT value FROM json_each(?))')
    values.push(JSON.stringify(found.map(({ id }) => id)))
  }
  return { where: conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '', values }
}

function plain(value: SqlValue | undefined): string | number | null {
  if (typeof value === 'number' || typeof value === 'string') return value
  return value === null || value === undefined ? null : String(value)
}
