/** A journal's group as the contract has it. */
import { kindOf } from '#shared/kinds.ts'
import type { PushGroup, PushRow } from '#shared/sync/contract.ts'
import type { GroupRow, JournalGroup } from '../../database/office-door.ts'

export function pushGroup({ id, attempt, label, knownClock, rows }: JournalGroup): PushGroup {
  return { id, attempt, label, knownClock, rows: rows.map(pushRow) }
}

function pushRow({ kind, id, base, next, lost }: GroupRow): PushRow {
  return {
    kind,
    id,
    state: next,
    base: base.group === undefined ? base.clock : { group: base.group },
    schemaVersion: kindOf(kind).version,
    ...(lost ? { lost } : {}),
  }
}
