import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note } from '#shared/notes/note.ts'
import type { MasterRow, PushResult } from '#shared/sync/contract.ts'
import { changeTo, deletionOf } from '../../../src-renderer/database/changes.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aLaptop, crash, type Disk } from '../../builders/laptop.ts'
import { aNote } from '../../builders/records.ts'

type Laptop = OpenedDatabase & { disk: Disk }
type Step =
  | { do: 'write'; note: number; session: boolean }
  | { do: 'delete'; note: number }
  | { do: 'accept' }
  | { do: 'refuse' }
  | { do: 'conflict' }
  | { do: 'page'; note: number }

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('write' as const), note: fc.nat(2), session: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), note: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.constant({ do: 'accept' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'refuse' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'conflict' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('page' as const), note: fc.nat(2) }) },
)

/** An office of three notes, which takes, refuses and edits as it is told. */
class SmallOffice {
  readonly notes = new Map<string, { state: Note | null; sequence: number }>()
  clock = 1
  row(id: string): MasterRow {
    const { state = null, sequence = 0 } = this.notes.get(id) ?? {}
    const removed = state ? {} : { removed: sequence ? ('deleted' as const) : ('revoked' as const) }
    return {
      kind: 'notes',
      id,
      state: state && { ...state },
      ...removed,
      epoch: 1,
      sequence,
      seal: '',
      readAt: this.clock,
    }
  }
  put(id: string, state: Note | null): void {
    this.clock += 1
    this.notes.set(id, { state, sequence: this.clock })
  }
}

const notes = [aNote(), aNote(), aNote()]

test('[J1] [J2] [J6] wherever a crash comes, what was acknowledged is there afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aStep, { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      async (steps, diesAt, lastIsKept) => {
        const office = new SmallOffice()
        const first: Laptop = await aLaptop()
        first.disk.journal.dieAt(diesAt, lastIsKept)
        const said = new Map<string, string>()
        for (const [index, step] of steps.entries()) {
          const done = run(first, office, step, `word${index}`, said)
          if ((await Promise.race([done.then(() => 'done'), death(first)])) === 'dead') break
        }
        const second: Laptop = await aLaptop(await crash(first))
        try {
          await everyWordIsThere(second, office, said)
          await databaseAndJournalAgree(second)
        } finally {
          await second.database.close()
        }
        // And once more, after a quiet end.
        const third: Laptop = await aLaptop(second.disk)
        try {
          expect(third.report.putBack).toBe(0)
          await databaseAndJournalAgree(third)
        } finally {
          await third.database.close()
        }
      },
    ),
    { numRuns: 25 },
  )
}, 120_000)

/** Resolves a while after the host has died: what can still move has moved. */
async function death({ disk }: Laptop): Promise<'dead'> {
  while (!disk.journal.dead()) await new Promise((resolve) => setTimeout(resolve, 2))
  await new Promise((resolve) => setTimeout(resolve, 20))
  return 'dead'
}

async function run(laptop: Laptop, office: SmallOffice, step: Step, word: string, said: Map<string, string>) {
  const { database, office: door } = laptop
  if (step.do === 'write' || step.do === 'delete') {
    const note = notes[step.note]!
    const now = await read(laptop, note.id)
    const next = { ...note, body: `${now?.body ?? ''} ${word}` }
    const session = step.do === 'write' && step.session ? { session: note.id } : {}
    const change = step.do === 'write' ? changeTo('notes', next) : deletionOf('notes', note.id)
    const written = await database.door.write({ label: 'Write', changes: [change], ...session })
    // From here it has been called saved.
    if (written.ok && step.do === 'write') said.set(word, note.id)
    if (written.ok && step.do === 'delete') for (const [one, id] of said) if (id === note.id) said.delete(one)
    return
  }
  if (step.do === 'page') {
    const { id } = notes[step.note]!
    const master = office.notes.get(id)?.state
    if (master) office.put(id, { ...master, title: word })
    return door.take([office.row(id)], { checkpoint: { epoch: 1, sequence: office.clock, kind: '', id: '' } })
  }
  const [group] = await door.markSending(
    door
      .unsent()
      .slice(0, 1)
      .map(({ id }) => id),
  )
  if (!group) return
  if (step.do === 'accept') for (const { id, next } of group.rows) office.put(id, next as Note | null)
  const status = ({ accept: 'accepted', refuse: 'refused', conflict: 'conflict' } as const)[step.do]
  const rows: PushResult['rows'] = group.rows.map(({ id }) => office.row(id))
  await door.answered({ group: group.id, status, rows })
}

async function read({ database }: Laptop, id: string): Promise<Note | null> {
  return ((await database.collections.notes.findOne(id).exec())?.toMutableJSON() as Note | undefined) ?? null
}

/** In the record, at the office, or before the person's eyes in Needs you. */
async function everyWordIsThere(laptop: Laptop, office: SmallOffice, said: Map<string, string>) {
  const aside = JSON.stringify(laptop.office.needsYou())
  for (const [word, id] of said) {
    const here = (await read(laptop, id))?.body ?? ''
    const there = office.notes.get(id)?.state?.body ?? ''
    expect(`${here} ${there} ${aside}`).toContain(word)
  }
}

async function databaseAndJournalAgree(laptop: Laptop) {
  for (const group of laptop.office.unsent()) {
    for (const row of group.rows) {
      const last = laptop.office.unsent().findLast(({ rows }) => rows.some(({ id }) => id === row.id))
      if (last !== group) continue
      const here = await read(laptop, row.id)
      if (row.next === null) expect(here).toBeNull()
      else expect(here).toMatchObject(row.next)
    }
  }
}
