/** How the office's words and the journal's states reach the database, under the door's lock. */
import type { Kind, Records } from '#shared/kinds.ts'
import type { MasterRow, State } from '#shared/sync/contract.ts'
import type { Entry, RecordName } from '../journal/entries.ts'
import { laterReading } from '../journal/state.ts'
import type { GroupRow } from '../office-door.ts'
import { keyOf, type Present, type RecordWrite } from '../records/store.ts'
import type { DoorCore } from './core.ts'

/** Sync asks only while the door is open; what it is refused afterwards is a bug, or the end. */
export class DoorClosed extends Error {}

export class OfficeWrites {
  private readonly core: DoorCore

  constructor(core: DoorCore) {
    this.core = core
  }

  /** Under the lock, once what is owed to the database is paid. Rejects with `DoorClosed` where that cannot be. */
  run<Value>(job: () => Promise<Value>): Promise<Value> {
    return this.core.lock
      .run(async () => {
        const paid = await this.core.payOwed()
        if (!paid.ok) throw new DoorClosed(sayable(paid.problem))
        return job()
      })
      .finally(() => this.core.tidy())
  }

  async append(entries: readonly Entry[]): Promise<void> {
    const appended = await this.core.append(entries)
    if (!appended.ok) throw new DoorClosed(sayable(appended.problem))
  }

  /**
   * Brings the database to what the journal says of these records: the last unsent state, or where there is
   * none any more, the office's newest word.
   */
  async showJournal(records: readonly RecordName[], masters: ReadonlyMap<string, MasterRow>): Promise<void> {
    const present = await this.core.parts.store.read(records)
    const writes: RecordWrite[] = []
    const fromOffice: MasterRow[] = []
    for (const { kind, id } of records) {
      const last = this.state
        .groupsOn(kind, id)
        .at(-1)
        ?.rows.find((row) => row.kind === kind && row.id === id)
      const master = masters.get(keyOf(kind, id))
      if (last) writes.push(this.writeOf(kind, id, last.next, present.get(keyOf(kind, id))))
      else if (master) fromOffice.push(master)
    }
    const landed = await this.core.land(writes, 'office')
    if (!landed.ok) throw new DoorClosed(sayable(landed.problem))
    await this.writeMasters(fromOffice)
  }

  /** Records on which the office has said nothing take the state on which this group was made. */
  async takeBack(rows: readonly GroupRow[]): Promise<void> {
    const left = rows.filter(({ kind, id }) => !this.state.hasUnsent(kind, id))
    const present = await this.core.parts.store.read(left)
    const writes = left.map(({ kind, id, base }) =>
      this.writeOf(kind, id, base.state, present.get(keyOf(kind, id))),
    )
    const landed = await this.core.land(writes, 'office')
    if (!landed.ok) throw new DoorClosed(sayable(landed.problem))
  }

  private writeOf(kind: Kind, id: string, next: State | null, previous: Present | undefined): RecordWrite {
    return {
      kind,
      id,
      record: next as Records[Kind] | null,
      master: previous?.master,
      localSeq: this.core.parts.source.nextSeq(),
      previous,
    }
  }

  /** Writes the office's states where they are at least as late as what is there (L3). */
  async writeMasters(rows: readonly MasterRow[]): Promise<void> {
    const byKey = new Map(rows.map((row) => [keyOf(row.kind, row.id), row]))
    const writes = rows.map(
      (row): RecordWrite => ({
        kind: row.kind,
        id: row.id,
        record: row.state as Records[Kind] | null,
        master: { epoch: row.epoch, sequence: row.sequence, seal: row.seal, readAt: row.readAt },
        localSeq: this.core.parts.source.nextSeq(),
      }),
    )
    const written = await this.core.tryToWrite(writes, 'office', (write, { master }) => {
      const row = byKey.get(keyOf(write.kind, write.id))!
      return !master || laterReading(row, master)
    })
    if (!written.ok) throw new DoorClosed(sayable(written.problem))
  }

  /** Gives the `localSeq` from which to go on; null when the kind is empty. */
  async emptySome(kind: Kind, from: number): Promise<number | null> {
    const { source, store } = this.core.parts
    const some = await source.since(kind, from, 500)
    const going = some.filter(({ id }) => !this.state.hasUnsent(kind, id))
    const present = await store.read(going)
    const writes = going.map(
      ({ id }): RecordWrite => ({
        kind,
        id,
        record: null,
        master: undefined,
        localSeq: source.nextSeq(),
        previous: present.get(keyOf(kind, id)),
      }),
    )
    const written = await this.core.tryToWrite(writes, 'office')
    if (!written.ok) throw new DoorClosed(sayable(written.problem))
    return some.at(-1)?.localSeq ?? null
  }

  private get state() {
    return this.core.parts.journal.state
  }
}

function sayable(problem: { kind: string; reason?: string }): string {
  return problem.reason ? `${problem.kind}: ${problem.reason}` : problem.kind
}
