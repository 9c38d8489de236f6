/**
 * The office's door: what sync reads of the journal, and how the office's words come in. Everything runs under
 * the same lock as what the person writes. The order of steps is what a crash between them leaves whole: a
 * group leaves the journal only after the states that its answer brought are on the disk (J6); what a person
 * has to settle is in the journal before the database takes the office's version (P8); a checkpoint is stored
 * after its rows (L2).
 */
import { instantOf } from '#shared/fields/dates.ts'
import { allKinds, type Kind, type Records } from '#shared/kinds.ts'
import type { Checkpoint, Clock, MasterRow, PushResult, State } from '#shared/sync/contract.ts'
import { mergeRecords } from '#shared/sync/merge/merge.ts'
import type { MergeNotice, NeedsYou } from '../../sync/contract.ts'
import type { AssetDesk } from '../assets/desk.ts'
import type { Entry, RecordName } from '../journal/entries.ts'
import { laterReading } from '../journal/state.ts'
import type { FirstLoadState, GroupRow, JournalGroup, OfficeDoor } from '../office-door.ts'
import { keyOf, plainRecord, type Present, type RecordWrite, titleOf } from '../records/store.ts'
import type { DoorCore } from './core.ts'
import { facts } from './facts.ts'

/** Sync asks only while the door is open; what it is refused afterwards is a bug, or the end. */
export class DoorClosed extends Error {}

export class Office implements OfficeDoor {
  private readonly core: DoorCore
  private readonly assets: AssetDesk

  constructor(core: DoorCore, assets: AssetDesk) {
    this.core = core
    this.assets = assets
  }

  unsent(): readonly JournalGroup[] {
    return this.state.unsent()
  }

  onUnsent(listener: () => void): () => void {
    return this.core.onJournal(listener)
  }

  markSending(groups: readonly string[]): Promise<readonly JournalGroup[]> {
    return this.run(async () => {
      const known = groups.filter((id) => this.state.groups.has(id))
      await this.append([
        { type: 'sending', attempts: known.map((id) => [id, this.state.groups.get(id)!.attempt + 1]) },
      ])
      return known.map((id) => this.state.groups.get(id)!)
    })
  }

  answered(result: PushResult): Promise<void> {
    return this.run(async () => {
      const group = this.state.groups.get(result.group)
      if (!group) return
      if (result.status === 'refused') return this.setAside(group, result.rows)
      if (result.status === 'accepted') return this.accept(group, result.rows)
      // In conflict, or later: nothing was written, but the office has said how its records stand.
      if (result.rows.length > 0) await this.append([{ type: 'masters', rows: result.rows.map(masterRow) }])
    })
  }

  rebase(
    groups: readonly { id: string; rows: GroupRow[] }[],
    notices: readonly Omit<MergeNotice, 'id' | 'at'>[],
  ): Promise<void> {
    return this.run(async () => {
      const touched = this.recordsOf(groups)
      const masters = new Map(this.state.masters)
      const told = notices.map((notice) => ({ ...notice, id: this.core.parts.newId(), at: this.now() }))
      await this.append([{ type: 'rebased', groups: [...groups], notices: told }])
      await this.showJournal(touched, masters)
    })
  }

  putAside(group: string, rows: PushResult['rows'], why: string): Promise<void> {
    return this.run(async () => {
      const known = this.state.groups.get(group)
      if (known) await this.setAside(known, rows, why)
    })
  }

  take(
    rows: readonly MasterRow[],
    then: { checkpoint?: Checkpoint; firstLoad?: FirstLoadState | null },
  ): Promise<void> {
    return this.run(async () => {
      const kept = rows.filter(({ kind, id }) => this.state.hasUnsent(kind, id))
      if (kept.length > 0) await this.append([{ type: 'masters', rows: kept.map(masterRow) }])
      const last = new Map(rows.map((row) => [keyOf(row.kind, row.id), row]))
      await this.writeMasters([...last.values()].filter(({ kind, id }) => !this.state.hasUnsent(kind, id)))
      const mended = rows.filter(({ kind, id }) => this.state.damaged.has(keyOf(kind, id)))
      if (mended.length > 0) await this.append([{ type: 'mended', records: mended.map(nameOf) }])
      await this.assets.named(rows)
      const stored: Record<string, unknown> = {}
      if (then.checkpoint) stored[facts.checkpoint] = then.checkpoint
      if (then.firstLoad !== undefined) stored[facts.firstLoad] = then.firstLoad ?? undefined
      stored[facts.clock] = this.core.clock()
      await this.core.parts.meta.set(stored)
    })
  }

  newestMaster(kind: Kind, id: string): MasterRow | null {
    return this.state.masters.get(keyOf(kind, id)) ?? null
  }

  checkpoint(): Checkpoint | null {
    return this.core.parts.meta.get<Checkpoint>(facts.checkpoint) ?? null
  }

  firstLoad(): FirstLoadState | null {
    return this.core.parts.meta.get<FirstLoadState>(facts.firstLoad) ?? null
  }

  async emptyBeforeFirstLoad(): Promise<void> {
    await this.run(() =>
      this.core.parts.meta.set({ [facts.checkpoint]: undefined, [facts.firstLoad]: undefined }),
    )
    for (const kind of allKinds) {
      let reached: number | null = 0
      while (reached !== null) {
        const from: number = reached
        reached = await this.run(() => this.emptySome(kind, from))
      }
    }
  }

  noteClock(clock: Clock): void {
    this.core.noteClock(clock)
  }

  damaged(): RecordName[] {
    return [...this.state.damaged.values()]
  }

  needsYou(): NeedsYou[] {
    return [...this.state.asides.values()].map(({ group, at, rows, why }) => ({
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

  settle(group: string, how: 'send-again' | 'drop'): Promise<void> {
    return this.run(async () => {
      const aside = this.state.asides.get(group)
      if (!aside) return
      const again = how === 'send-again' ? await this.madeAgain(aside.group) : null
      const entries: Entry[] = [{ type: 'settled', group }]
      if (again && again.rows.length > 0) entries.push({ type: 'group', group: again })
      await this.append(entries)
      if (again) await this.showJournal(again.rows.map(nameOf), new Map())
    })
  }

  notices(kind: Kind, recordId: string): MergeNotice[] {
    return [...this.state.notices.values()].filter((one) => one.kind === kind && one.recordId === recordId)
  }

  dismissNotice(id: string): Promise<void> {
    return this.run(async () => {
      if (this.state.notices.has(id)) await this.append([{ type: 'notice-gone', id }])
    })
  }

  onNotices(listener: () => void): () => void {
    return this.core.onNotices(listener)
  }

  assetsToSend() {
    return this.assets.toSend()
  }

  assetSent(id: string): Promise<void> {
    return this.assets.sent(id)
  }

  assetsToFetch() {
    return this.assets.toFetch()
  }

  assetArrived(id: string, offset: number, bytes: Uint8Array, done: boolean): Promise<boolean> {
    return this.assets.arrived(id, offset, bytes, done)
  }

  readAsset(id: string): Promise<Blob | null> {
    return this.assets.read(id)
  }

  onAssetsWanted(listener: () => void): () => void {
    return this.assets.onWanted(listener)
  }

  /** Accepted: the records take the answered state, unless a later group stands on them. */
  private async accept(group: JournalGroup, rows: PushResult['rows']): Promise<void> {
    const alone = rows.filter(({ kind, id }) =>
      this.state.groupsOn(kind, id).every((one) => one.id === group.id),
    )
    const later = rows.filter((row) => !alone.includes(row))
    if (later.length > 0) await this.append([{ type: 'masters', rows: later.map(masterRow) }])
    await this.writeMasters(alone.map((row) => this.newestOf(row)))
    await this.append([{ type: 'gone', groups: [group.id] }])
  }

  private async setAside(group: JournalGroup, rows: PushResult['rows'], why?: string): Promise<void> {
    const masters = new Map(this.state.masters)
    const aside = { group, at: this.now(), rows, ...(why && { why }) }
    await this.append([{ type: 'aside', aside }])
    for (const row of rows) {
      const key = keyOf(row.kind, row.id)
      const known = masters.get(key)
      if (!known || laterReading(row, known)) masters.set(key, masterRow(row))
    }
    const kept = rows.filter(({ kind, id }) => this.state.hasUnsent(kind, id))
    if (kept.length > 0) await this.append([{ type: 'masters', rows: kept.map(masterRow) }])
    await this.showJournal(group.rows.map(nameOf), masters)
  }

  /**
   * Brings the database to what the journal says of these records: the last unsent state, or where there is
   * none any more, the office's newest word.
   */
  private async showJournal(
    records: readonly RecordName[],
    masters: ReadonlyMap<string, MasterRow>,
  ): Promise<void> {
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
  private async writeMasters(rows: readonly MasterRow[]): Promise<void> {
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

  private newestOf(row: MasterRow): MasterRow {
    const known = this.state.masters.get(keyOf(row.kind, row.id))
    return known && !laterReading(row, known) ? known : masterRow(row)
  }

  /** The person's version once more, on the record as it is now; where both changed a value, theirs. */
  private async madeAgain(group: JournalGroup): Promise<JournalGroup> {
    const present = await this.core.parts.store.read(group.rows)
    const rows = group.rows.flatMap(({ kind, id, base, next }): GroupRow[] => {
      const here = present.get(keyOf(kind, id))
      const now = here?.stored ? (plainRecord(here.stored) as unknown as State) : null
      const merged = now === null || next === null ? next : mergeRecords(kind, base.state, next, now).state
      if (merged === null && now === null) return []
      const earlier = this.state.groupsOn(kind, id).at(-1)
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
      id: this.core.parts.newId(),
      label,
      madeAt: this.now(),
      knownClock: this.core.clock(),
      attempt: 0,
      rows,
    }
  }

  /** Gives the `localSeq` from which to go on; null when the kind is empty. */
  private async emptySome(kind: Kind, from: number): Promise<number | null> {
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

  private recordsOf(groups: readonly { id: string; rows: GroupRow[] }[]): RecordName[] {
    const records = new Map<string, RecordName>()
    for (const { id, rows } of groups) {
      for (const row of [...rows, ...(this.state.groups.get(id)?.rows ?? [])])
        records.set(keyOf(row.kind, row.id), nameOf(row))
    }
    return [...records.values()]
  }

  private run<Value>(job: () => Promise<Value>): Promise<Value> {
    return this.core.lock
      .run(async () => {
        const paid = await this.core.payOwed()
        if (!paid.ok) throw new DoorClosed(sayable(paid.problem))
        return job()
      })
      .finally(() => this.core.tidy())
  }

  private async append(entries: readonly Entry[]): Promise<void> {
    const appended = await this.core.append(entries)
    if (!appended.ok) throw new DoorClosed(sayable(appended.problem))
  }

  private now(): string {
    return instantOf(this.core.parts.now())
  }

  private get state() {
    return this.core.parts.journal.state
  }
}

const nameOf = ({ kind, id }: { kind: Kind; id: string }): RecordName => ({ kind, id })

/** A row of an answer without its refusal. */
function masterRow(row: PushResult['rows'][number]): MasterRow {
  const { code: _code, field: _field, ...master } = row
  return master
}

function sayable(problem: { kind: string; reason?: string }): string {
  return problem.reason ? `${problem.kind}: ${problem.reason}` : problem.kind
}
