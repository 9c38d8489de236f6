/** What needs the person (J5): as the screens show it, and made again when the person says so. */
import { instantOf } from '#shared/fields/dates.ts'
import type { State } from '#shared/sync/contract.ts'
import { mergeRecords } from '#shared/sync/merge/merge.ts'
import type { NeedsYou } from '../../sync/contract.ts'
import type { JournalState } from '../journal/state.ts'
import type { GroupRow, JournalGroup } from '../office-door.ts'
import { keyOf, plainRecord, titleOf } from '../records/store.ts'
import type { DoorCore } from './core.ts'

export function needsYouIn(state: JournalState): NeedsYou[] {
  return [...state.asides.values()].map(({ group, at, rows, why }) => ({
    group: group.id,
    label: group.label,
    at,
    ...(why && { why }),
    records: group.rows.map(({ kind, id, base, next }) => {
      const row = rows.find((one) => one.kind === kind && one.id === id)
      return {
        kind,
        id,
        title: titleOf(kind, next ?? base.state ?? row?.state),
        ...(row?.code && { code: row.code }),
        ...(row?.field && { field: row.field }),
        mine: next,
        office: row?.state ?? null,
      }
    }),
  }))
}

/** The person's version once more, on the record as it is now; where both changed a value, theirs. */
export async function madeAgain(core: DoorCore, group: JournalGroup): Promise<JournalGroup> {
  const present = await core.parts.store.read(group.rows)
  const rows = group.rows.flatMap(({ kind, id, base, next }): GroupRow[] => {
    const here = present.get(keyOf(kind, id))
    const now = here?.stored ? (plainRecord(here.stored) as unknown as State) : null
    const merged = now === null || next === null ? next : mergeRecords(kind, base.state, next, now).state
    if (merged === null && now === null) return []
    const earlier = core.parts.journal.state.groupsOn(kind, id).at(-1)
    const master = here?.master
    const clock = master && master.sequence > 0 ? { epoch: master.epoch, sequence: master.sequence } : null
    return [
      {
        kind,
        id,
        base: earlier ? { state: now, clock: null, group: earlier.id } : { state: now, clock },
        next: merged,
      },
    ]
  })
  const { label } = group
  return {
    id: core.parts.newId(),
    label,
    madeAt: instantOf(core.parts.now()),
    knownClock: core.clock(),
    attempt: 0,
    rows,
  }
}
