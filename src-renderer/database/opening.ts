/**
 * What is done between opening the stores and opening the door: the checkpoint is forgotten where the records
 * that it speaks of are gone, damaged entries are recovered from the database, and what the journal has and the
 * database lacks is put back (J2).
 */
import { instantOf } from '#shared/fields/dates.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { MasterRow, State } from '#shared/sync/contract.ts'
import { sameRecord } from '#shared/sync/merge/merge.ts'
import type { DoorCore } from './door/core.ts'
import { facts } from './door/facts.ts'
import type { Entry, RecordName } from './journal/entries.ts'
import type { JournalReport } from './journal/journal.ts'
import { laterReading } from './journal/state.ts'
import type { GroupRow, JournalGroup } from './office-door.ts'
import { keyOf, plainRecord, type Present, type RecordWrite } from './records/store.ts'

/** Attempts are raised by this after damage, for an entry that raised one may be among what was lost (P2). */
const attemptsPast = 100

export const forgotten = { [facts.checkpoint]: undefined, [facts.firstLoad]: undefined }

/** Under no lock, for nobody else is in yet. Gives how many records were put back. Throws what the stores throw. */
export async function putBack(core: DoorCore, report: JournalReport): Promise<number> {
  const { journal, store, meta, source } = core.parts
  const { state } = journal
  if (report.unnamed) await meta.set(forgotten)
  const touched = new Map<string, RecordName>()
  for (const record of state.recordsUnsent()) touched.set(keyOf(record.kind, record.id), record)
  for (const { group } of state.asides.values())
    for (const { kind, id } of group.rows) touched.set(keyOf(kind, id), { kind, id })
  for (const record of report.damaged) touched.set(keyOf(record.kind, record.id), record)
  const present = await store.read([...touched.values()])

  const repairs = [...recovered(core, report, present), ...pastAttempts(core, report)]
  await must(core.append(repairs))
  const writes: RecordWrite[] = []
  for (const { kind, id } of state.recordsUnsent()) {
    const here = present.get(keyOf(kind, id))
    const next = state
      .groupsOn(kind, id)
      .at(-1)!
      .rows.find((row) => row.kind === kind && row.id === id)!.next
    if (!sameRecord(recordIn(here), next)) {
      writes.push({
        kind,
        id,
        record: next as Records[Kind] | null,
        master: here?.master,
        localSeq: source.nextSeq(),
        previous: here,
      })
    }
  }
  for (const row of officeWordsOnAsides(core)) {
    const here = present.get(keyOf(row.kind, row.id))
    if (here?.master && !laterReading(row, here.master)) continue
    if (sameRecord(recordIn(here), row.state)) continue
    const { epoch, sequence, seal, readAt } = row
    writes.push({
      kind: row.kind,
      id: row.id,
      record: row.state as Records[Kind] | null,
      master: { epoch, sequence, seal, readAt },
      localSeq: source.nextSeq(),
      previous: here,
    })
  }
  for (const { kind, id, base, next } of takenBack(core)) {
    const here = present.get(keyOf(kind, id))
    // Still this person's version, on the same word of the office: the crash came before it was taken back.
    const untouched = (here?.master?.sequence ?? 0) === (base.clock?.sequence ?? 0)
    if (!untouched || !sameRecord(recordIn(here), next) || sameRecord(next, base.state)) continue
    const record = base.state as Records[Kind] | null
    writes.push({ kind, id, record, master: here?.master, localSeq: source.nextSeq(), previous: here })
  }
  await must(core.land(writes, 'office'))
  if (report.untidy) await must(journal.compact())
  return writes.length
}

/**
 * A damaged entry's record, as the database has it, is what the person made of it last: it replaces what the
 * journal still has, or becomes a group of its own. Its base is then unknown, and nothing is lost for want of
 * it (M6). It is fetched by id as well (J7).
 */
function recovered(core: DoorCore, report: JournalReport, present: Map<string, Present>): Entry[] {
  const { state } = core.parts.journal
  const entries: Entry[] = []
  const replaced = new Map<string, JournalGroup>()
  const alone: GroupRow[] = []
  for (const { kind, id } of report.damaged) {
    const here = present.get(keyOf(kind, id))
    if (!here?.stored) continue
    const next = recordIn(here)
    const last = state.groupsOn(kind, id).at(-1)
    if (last) {
      const group = replaced.get(last.id) ?? last
      const rows = group.rows.map((row) => (row.kind === kind && row.id === id ? { ...row, next } : row))
      replaced.set(last.id, { ...group, rows })
    } else if (!onAside(core, kind, id)) {
      const { master } = here
      const clock = master && master.sequence > 0 ? { epoch: master.epoch, sequence: master.sequence } : null
      alone.push({ kind, id, base: { state: null, clock }, next })
    }
  }
  for (const group of replaced.values()) entries.push({ type: 'group', group })
  if (alone.length > 0) {
    const group = {
      id: core.parts.newId(),
      label: 'Recovered after the journal was damaged',
      madeAt: instantOf(core.parts.now()),
      knownClock: core.clock(),
      attempt: 0,
      rows: alone,
    }
    entries.push({ type: 'group', group })
  }
  return entries
}

function pastAttempts(core: DoorCore, report: JournalReport): Entry[] {
  if (report.lost === 0) return []
  const attempts = core.parts.journal.state
    .unsent()
    .map(({ id, attempt }): [string, number] => [id, attempt + attemptsPast])
  return attempts.length > 0 ? [{ type: 'sending', attempts }] : []
}

/** For records of what needs the person that have no unsent edit: a crash may have come before the database took them. */
function officeWordsOnAsides(core: DoorCore): MasterRow[] {
  const { state } = core.parts.journal
  const words = new Map<string, MasterRow>()
  for (const { rows } of state.asides.values()) {
    for (const row of rows) {
      const known = words.get(keyOf(row.kind, row.id))
      if (!state.hasUnsent(row.kind, row.id) && (!known || laterReading(row, known)))
        words.set(keyOf(row.kind, row.id), row)
    }
  }
  return [...words.values()]
}

/** Rows of what needs the person on which the office has said nothing, and that have no unsent edit. */
function takenBack(core: DoorCore): GroupRow[] {
  const { state } = core.parts.journal
  return [...state.asides.values()].flatMap(({ group, rows }) =>
    group.rows.filter(
      ({ kind, id }) => !state.hasUnsent(kind, id) && !rows.some((row) => row.kind === kind && row.id === id),
    ),
  )
}

function onAside(core: DoorCore, kind: Kind, id: string): boolean {
  return [...core.parts.journal.state.asides.values()].some(({ group }) =>
    group.rows.some((row) => row.kind === kind && row.id === id),
  )
}

function recordIn(present: Present | undefined): State | null {
  return present?.stored ? (plainRecord(present.stored) as unknown as State) : null
}

async function must(step: Promise<{ ok: true } | { ok: false; problem: { kind: string } }>): Promise<void> {
  const done = await step
  if (!done.ok) throw new OpeningProblem(done.problem.kind)
}

/** Opening could not write what it has to. */
export class OpeningProblem extends Error {}
