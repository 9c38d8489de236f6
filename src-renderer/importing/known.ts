/** What is here already, compact, for finding duplicates: read from the projection page by page. */
import type { ListRow, LocalDatabase } from '../database/contract.ts'
import type { Known } from './matching.ts'
import { companyKey } from './values.ts'

const page = 1000

export interface Here {
  accounts: Known[]
  contacts: Known[]
  /** Account ids by `system:key` and by comparable name. */
  accountIds: { byOrigin: Map<string, string>; byName: Map<string, string> }
}

/** Reads all accounts, and contacts where they are asked for. Rejects when `signal` is aborted. */
export async function whatIsHere(
  database: LocalDatabase,
  withContacts: boolean,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Here> {
  const accounts = (await rowsOf(database, 'accounts', onProgress, signal)).map(accountOf)
  const names = new Map(accounts.map(({ id, title }) => [id, title]))
  const rows = withContacts ? await rowsOf(database, 'contacts', onProgress, signal) : []
  const byOrigin = new Map(
    accounts.flatMap(({ id, origins }) => origins.map((origin) => [origin, id] as const)),
  )
  const byName = new Map(accounts.map(({ id, title }) => [companyKey(title), id]))
  return { accounts, contacts: rows.map((row) => contactOf(row, names)), accountIds: { byOrigin, byName } }
}

async function rowsOf(
  database: LocalDatabase,
  kind: 'accounts' | 'contacts',
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ListRow[]> {
  const found: ListRow[] = []
  for (;;) {
    signal.throwIfAborted()
    const { rows, total } = await database.projection.list({ kind, offset: found.length, limit: page })
    found.push(...rows)
    onProgress(found.length, total)
    if (rows.length < page) return found
  }
}

function accountOf({ id, title, columns }: ListRow): Known {
  return {
    id,
    title,
    origins: linesOf(columns.origins),
    ...(columns.email && { email: String(columns.email) }),
    ...(columns.website && { website: String(columns.website) }),
    ...(columns.city && { city: String(columns.city) }),
  }
}

function contactOf({ id, title, columns }: ListRow, names: ReadonlyMap<string, string>): Known {
  const company = names.get(String(columns.accountId ?? ''))
  return {
    id,
    title,
    origins: linesOf(columns.origins),
    ...(columns.email && { email: String(columns.email) }),
    ...(company && { company }),
  }
}

function linesOf(value: string | number | null | undefined): string[] {
  return String(value ?? '')
    .split('\n')
    .filter(Boolean)
}
