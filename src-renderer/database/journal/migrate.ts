/** The journal's states in the present version of their schemas: what is unsent outlives an update of the app. */
import type { Kind } from '#shared/kinds.ts'
import type { MasterRow, State } from '#shared/sync/contract.ts'
import type { GroupRow, JournalGroup } from '../office-door.ts'
import { isOlder, migrate, presentVersions, type SchemaVersions } from '../records/versions.ts'
import type { Entry } from './entries.ts'
import type { Reading } from './reading.ts'
import { JournalState } from './state.ts'

/** The same reading where nothing is older; else one whose file is to be written anew. */
export function migrated(reading: Reading): Reading {
  const { versions } = reading.state
  if (!isOlder(versions)) return reading
  const state = new JournalState()
  for (const entry of reading.state.entries()) state.apply(entryFrom(entry, versions))
  state.versions = presentVersions()
  return { ...reading, state, untidy: true }
}

function entryFrom(entry: Entry, versions: SchemaVersions): Entry {
  if (entry.type === 'group') return { ...entry, group: groupFrom(entry.group, versions) }
  if (entry.type === 'masters') return { ...entry, rows: entry.rows.map((row) => masterFrom(row, versions)) }
  if (entry.type !== 'aside') return entry
  const { group, rows } = entry.aside
  const aside = {
    ...entry.aside,
    group: groupFrom(group, versions),
    rows: rows.map((row) => masterFrom(row, versions)),
  }
  return { ...entry, aside }
}

function groupFrom(group: JournalGroup, versions: SchemaVersions): JournalGroup {
  const rows = group.rows.map((row): GroupRow => {
    const base = { ...row.base, state: stateFrom(row.kind, row.base.state, versions) }
    return { ...row, base, next: stateFrom(row.kind, row.next, versions) }
  })
  return { ...group, rows }
}

function masterFrom<Row extends MasterRow>(row: Row, versions: SchemaVersions): Row {
  return { ...row, state: stateFrom(row.kind, row.state, versions) }
}

function stateFrom(kind: Kind, state: State | null, versions: SchemaVersions): State | null {
  return state && migrate(kind, state, versions[kind] ?? 0)
}
