/** Undoing an import: what it made is deleted and what it filled in is taken back, where nobody has changed it since. */
import type { Records } from '#shared/kinds.ts'
import type { Instant } from '#shared/fields/dates.ts'
import { failed, ok, type Result } from '#shared/fields/result.ts'
import type { Setting } from '#shared/settings/setting.ts'
import { deletionOf } from '../database/changes.ts'
import type { Change, LocalDatabase, WriteProblem } from '../database/contract.ts'
import { readById } from '../database/read.ts'

/** A record that an import made (`before` null) or filled in (as it was before). */
export interface ImportedRecord {
  kind: 'accounts' | 'contacts'
  id: string
  before: Record<string, unknown> | null
}

export interface ImportSummary {
  importId: string
  fileName: string
  at: Instant
  parts: Setting[]
  records: number
}

interface Making {
  importId: string
  fileName: string
  records: ImportedRecord[]
  maker: { at: Instant; personId: string; newId: () => string }
}

/** One group's part of what undoing needs, kept as a setting of the person's own, so that it syncs too. */
export function importSetting({ importId, fileName, records, maker }: Making): Setting {
  const { at, personId, newId } = maker
  const common = { id: newId(), createdAt: at, createdBy: personId, updatedAt: at, updatedBy: personId }
  return {
    ...common,
    name: 'import',
    personId,
    title: fileName.slice(0, 300),
    value: { importId, at, records },
  }
}

/** This person's imports, newest first. */
export function importsOf(settings: readonly Setting[]): ImportSummary[] {
  const imports = new Map<string, ImportSummary>()
  for (const part of settings) {
    const { importId, at, records } = part.value as {
      importId: string
      at: Instant
      records: ImportedRecord[]
    }
    const one = imports.get(importId) ?? { importId, fileName: part.title, at, parts: [], records: 0 }
    one.parts.push(part)
    one.records += records.length
    imports.set(importId, one)
  }
  return [...imports.values()].sort((one, other) => other.at.localeCompare(one.at))
}

export interface UndoReport {
  undone: number
  /** Records that were changed since, or on which something hangs, and stay. */
  kept: number
}

/** Takes an import back, newest part first, each part one group. */
export async function undoImport(
  database: LocalDatabase,
  summary: ImportSummary,
  onProgress: (done: number, total: number) => void,
): Promise<Result<UndoReport, WriteProblem>> {
  const report: UndoReport = { undone: 0, kept: 0 }
  let done = 0
  for (const part of [...summary.parts].reverse()) {
    const { records } = part.value as { records: ImportedRecord[] }
    const changes: Change[] = [deletionOf('settings', part.id)]
    const leaving = new Set<string>()
    for (const record of [...records].reverse()) {
      const change = await undoing(database, record, part.updatedAt, leaving)
      if (change) changes.push(change)
      if (change && !change.next) leaving.add(record.id)
      report[change ? 'undone' : 'kept'] += 1
    }
    const written = await database.door.write({
      label: `Undo the import of ${summary.fileName}`,
      changes,
      undoable: false,
    })
    if (!written.ok) return failed(written.problem)
    done += records.length
    onProgress(done, summary.records)
  }
  return ok(report)
}

/** The change that takes one record back; null where someone has worked on it since `writtenAt`. */
async function undoing(
  database: LocalDatabase,
  { kind, id, before }: ImportedRecord,
  writtenAt: Instant,
  leaving: ReadonlySet<string>,
): Promise<Change | null> {
  const now = await readById(database, kind, id)
  if (!now || now.updatedAt > writtenAt) return null
  if (before) return { kind, id, next: before as unknown as Records[typeof kind] } as Change
  return kind === 'accounts' && (await hasMore(database, id, leaving)) ? null : deletionOf(kind, id)
}

/** Whether something hangs on an account that does not leave with it. */
async function hasMore(
  database: LocalDatabase,
  accountId: string,
  leaving: ReadonlySet<string>,
): Promise<boolean> {
  const { activities, notes, deals, contacts } = database.collections
  for (const collection of [activities, notes, deals]) {
    // One query for three kinds, whose collections RxDB types apart.
    const any = await (collection as typeof notes).find({ selector: { accountId }, limit: 1 }).exec()
    if (any.length > 0) return true
  }
  const people = await contacts.find({ selector: { accountId } }).exec()
  return people.some(({ id }) => !leaving.has(id))
}
