/** Carries an import out in groups, with progress and a way to stop, and keeps what undoing it needs. */
import type { Account } from '#shared/accounts/account.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import { failed, ok, type Result } from '#shared/fields/result.ts'
import { changeTo } from '../database/changes.ts'
import type { Change, LocalDatabase, WriteProblem } from '../database/contract.ts'
import { readByIds } from '../database/read.ts'
import { originOf } from './matching.ts'
import { filledAccount, filledContact, type Maker, newAccount, newContact, type PlannedRow } from './plan.ts'
import { companyKey } from './values.ts'
import { importSetting, type ImportedRecord } from './undo.ts'

/** Rows in one group; with the accounts that they bring, a group stays below what the endpoint takes. */
const rowsInGroup = 100

export interface ImportRun {
  database: LocalDatabase
  rows: readonly PlannedRow[]
  system: string
  fileName: string
  maker: Omit<Maker, 'ownerId'>
  /** Who will own a new account of this row. */
  ownerOf: (row: PlannedRow) => string
  /** Accounts that are here, by `system:key` and by the comparable name; the run adds its own. */
  accounts: { byOrigin: Map<string, string>; byName: Map<string, string> }
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
}
export interface ImportReport {
  created: number
  filled: number
  unchanged: number
  skipped: number
  /** Companies that contacts brought with them. */
  companies: number
  stopped: boolean
}

/** Writes group by group; what was written before a problem or a stop stays, and can be undone. */
export async function runImport(run: ImportRun): Promise<Result<ImportReport, WriteProblem>> {
  const report: ImportReport = {
    created: 0,
    filled: 0,
    unchanged: 0,
    skipped: 0,
    companies: 0,
    stopped: false,
  }
  const importId = run.maker.newId()
  const total = run.rows.length
  for (let at = 0; at < total; at += rowsInGroup) {
    if (run.signal.aborted) return ok({ ...report, stopped: true })
    const rows = run.rows.slice(at, at + rowsInGroup)
    const { changes, records } = await changesOf(run, rows, report)
    if (changes.length > 0) {
      const part = importSetting({ importId, fileName: run.fileName, records, maker: run.maker })
      const label = `Import ${run.fileName}`
      const written = await run.database.door.write({
        label,
        changes: [...changes, changeTo('settings', part)],
        undoable: false,
      })
      if (!written.ok) return failed(written.problem)
    }
    run.onProgress(Math.min(at + rowsInGroup, total), total)
  }
  return ok(report)
}

async function changesOf(
  run: ImportRun,
  rows: readonly PlannedRow[],
  report: ImportReport,
): Promise<{ changes: Change[]; records: ImportedRecord[] }> {
  const changes: Change[] = []
  const records: ImportedRecord[] = []
  const here = await existing(run.database, rows)
  const create = (kind: 'accounts' | 'contacts', record: Account | Contact) => {
    changes.push(kind === 'accounts' ? changeTo(kind, record as Account) : changeTo(kind, record as Contact))
    records.push({ kind, id: record.id, before: null })
  }
  const companyOf = (row: PlannedRow): string => {
    const { key, name } = row.draft.company
    const known =
      run.accounts.byOrigin.get(originOf(run.system, key)) ?? run.accounts.byName.get(companyKey(name))
    if (known || name === '') return known ?? ''
    const draft = {
      ...row.draft,
      kind: 'accounts' as const,
      key,
      title: name,
      account: { name },
      address: {},
      contact: {},
    }
    const account = newAccount(draft, run.system, { ...run.maker, ownerId: run.ownerOf(row) })
    create('accounts', account)
    remember(run, account)
    report.companies += 1
    return account.id
  }
  for (const row of rows) {
    const maker: Maker = { ...run.maker, ownerId: run.ownerOf(row) }
    const known = row.match?.known.id ? here.get(row.match.known.id) : undefined
    if (row.choice === 'skip' || (row.choice === 'fill' && !known)) {
      report.skipped += 1
    } else if (row.choice === 'fill' && known) {
      const filled =
        row.draft.kind === 'accounts'
          ? filledAccount(known as Account, row.draft, run.system, maker)
          : filledContact(known as Contact, row.draft, run.system, companyOf(row), maker)
      if (filled === known) report.unchanged += 1
      else {
        changes.push(
          row.draft.kind === 'accounts'
            ? changeTo('accounts', filled as Account)
            : changeTo('contacts', filled as Contact),
        )
        records.push({
          kind: row.draft.kind,
          id: known.id,
          before: known as unknown as Record<string, unknown>,
        })
        // Two rows of the file may fill in the same record.
        here.set(known.id, filled)
        report.filled += 1
      }
    } else {
      if (row.draft.kind === 'accounts') {
        const account = newAccount(row.draft, run.system, maker)
        create('accounts', account)
        remember(run, account)
      } else create('contacts', newContact(row.draft, run.system, companyOf(row), maker))
      report.created += 1
    }
  }
  return { changes: lastOfEach(changes), records }
}

/** A record may be changed by several rows of a group; a group changes each record once. */
function lastOfEach(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.kind}/${change.id}`, change])).values()]
}

function remember(run: ImportRun, account: Account): void {
  for (const { system, key } of account.origins) run.accounts.byOrigin.set(originOf(system, key), account.id)
  run.accounts.byName.set(companyKey(account.name), account.id)
}

async function existing(
  database: LocalDatabase,
  rows: readonly PlannedRow[],
): Promise<Map<string, Account | Contact>> {
  const found = new Map<string, Account | Contact>()
  for (const kind of ['accounts', 'contacts'] as const) {
    const ids = rows.filter(({ draft }) => draft.kind === kind).flatMap(({ match }) => match?.known.id || [])
    if (ids.length === 0) continue
    for (const [id, record] of await readByIds(database, kind, [...new Set(ids)])) found.set(id, record)
  }
  return found
}
