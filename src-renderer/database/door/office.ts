/**
 * The office's door: what sync reads of the journal, and how the office's words come in. Everything runs under
 * the same lock as what the person writes. The order of steps is what a crash between them leaves whole: a
 * group leaves the journal only after the states that its answer brought are on the disk (J6); what a person
 * has to settle is in the journal before the database takes the office's version (P8); a checkpoint is stored
 * after its rows (L2). Longer than 250 lines, for it is the contract's calls, one a method.
 */
import { instantOf } from '#shared/fields/dates.ts'
import { allKinds, type Kind } from '#shared/kinds.ts'
import type { Checkpoint, Clock, MasterRow, PushResult } from '#shared/sync/contract.ts'
import type { MergeNotice, NeedsYou } from '../../sync/contract.ts'
import type { AssetDesk } from '../assets/desk.ts'
import type { Entry, RecordName } from '../journal/entries.ts'
import { laterReading } from '../journal/state.ts'
import type { FirstLoadState, GroupRow, JournalGroup, OfficeDoor } from '../office-door.ts'
import { keyOf } from '../records/store.ts'
import type { DoorCore } from './core.ts'
import { facts } from './facts.ts'
import { madeAgain, needsYouIn } from './needs-you.ts'
import { OfficeWrites } from './office-writes.ts'

export class Office implements OfficeDoor {
  private readonly core: DoorCore
  private readonly assets: AssetDesk
  private readonly writes: OfficeWrites

  constructor(core: DoorCore, assets: AssetDesk) {
    this.core = core
    this.assets = assets
    this.writes = new OfficeWrites(core)
  }

  unsent(): readonly JournalGroup[] {
    return this.state.unsent()
  }

  onUnsent(listener: () => void): () => void {
    return this.core.onJournal(listener)
  }

  markSending(groups: readonly string[]): Promise<readonly JournalGroup[]> {
    return this.writes.run(async () => {
      const known = groups.filter((id) => this.state.groups.has(id))
      await this.writes.append([
        { type: 'sending', attempts: known.map((id) => [id, this.state.groups.get(id)!.attempt + 1]) },
      ])
      return known.map((id) => this.state.groups.get(id)!)
    })
  }

  answered(result: PushResult): Promise<void> {
    return this.writes.run(async () => {
      const group = this.state.groups.get(result.group)
      if (!group) return
      if (result.status === 'refused') return this.setAside(group, result.rows)
      if (result.status === 'accepted') return this.accept(group, result.rows)
      // In conflict, or later: nothing was written, but the office has said how its records stand.
      if (result.rows.length > 0)
        await this.writes.append([{ type: 'masters', rows: result.rows.map(masterRow) }])
    })
  }

  rebase(
    groups: readonly { id: string; rows: GroupRow[] }[],
    notices: readonly Omit<MergeNotice, 'id' | 'at'>[],
  ): Promise<void> {
    return this.writes.run(async () => {
      const touched = this.recordsOf(groups)
      const masters = new Map(this.state.masters)
      // A group of which nothing is left: its records take the office's word before the journal forgets it.
      const emptied = groups.filter(({ rows }) => rows.length === 0).map(({ id }) => id)
      const bare = touched.filter(({ kind, id }) =>
        this.state.groupsOn(kind, id).every((group) => emptied.includes(group.id)),
      )
      await this.writes.writeMasters(
        bare.flatMap((record) => masters.get(keyOf(record.kind, record.id)) ?? []),
      )
      const told = notices.map((notice) => ({ ...notice, id: this.core.parts.newId(), at: this.now() }))
      await this.writes.append([{ type: 'rebased', groups: [...groups], notices: told }])
      await this.writes.showJournal(touched, masters)
    })
  }

  putAside(group: string, rows: PushResult['rows'], why: string): Promise<void> {
    return this.writes.run(async () => {
      const known = this.state.groups.get(group)
      if (known) await this.setAside(known, rows, why)
    })
  }

  take(
    rows: readonly MasterRow[],
    then: { checkpoint?: Checkpoint; firstLoad?: FirstLoadState | null },
  ): Promise<void> {
    return this.writes.run(async () => {
      const kept = rows.filter(({ kind, id }) => this.state.hasUnsent(kind, id))
      if (kept.length > 0) await this.writes.append([{ type: 'masters', rows: kept.map(masterRow) }])
      const last = new Map(rows.map((row) => [keyOf(row.kind, row.id), row]))
      await this.writes.writeMasters(
        [...last.values()].filter(({ kind, id }) => !this.state.hasUnsent(kind, id)),
      )
      const mended = rows.filter(({ kind, id }) => this.state.damaged.has(keyOf(kind, id)))
      if (mended.length > 0) await this.writes.append([{ type: 'mended', records: mended.map(nameOf) }])
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
    await this.writes.run(() =>
      this.core.parts.meta.set({ [facts.checkpoint]: undefined, [facts.firstLoad]: undefined }),
    )
    for (const kind of allKinds) {
      let reached: number | null = 0
      while (reached !== null) {
        const from: number = reached
        reached = await this.writes.run(() => this.writes.emptySome(kind, from))
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
    return needsYouIn(this.state)
  }

  settle(group: string, how: 'send-again' | 'drop'): Promise<void> {
    return this.writes.run(async () => {
      const aside = this.state.asides.get(group)
      if (!aside) return
      const again = how === 'send-again' ? await madeAgain(this.core, aside.group) : null
      // The new group first: an append that a crash cuts short leaves the matter open, never lost.
      const entries: Entry[] = again && again.rows.length > 0 ? [{ type: 'group', group: again }] : []
      entries.push({ type: 'settled', group })
      await this.writes.append(entries)
      if (again) await this.writes.showJournal(again.rows.map(nameOf), new Map())
    })
  }

  notices(kind: Kind, recordId: string): MergeNotice[] {
    return [...this.state.notices.values()].filter((one) => one.kind === kind && one.recordId === recordId)
  }

  dismissNotice(id: string): Promise<void> {
    return this.writes.run(async () => {
      if (this.state.notices.has(id)) await this.writes.append([{ type: 'notice-gone', id }])
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
    if (later.length > 0) await this.writes.append([{ type: 'masters', rows: later.map(masterRow) }])
    await this.writes.writeMasters(alone.map((row) => this.newestOf(row)))
    await this.writes.append([{ type: 'gone', groups: [group.id] }])
  }

  private async setAside(group: JournalGroup, rows: PushResult['rows'], why?: string): Promise<void> {
    const words = this.newestWords(group, rows)
    // With the entry, for the journal forgets what it kept aside once no unsent edit stands on it.
    await this.writes.append([
      { type: 'aside', aside: { group, at: this.now(), rows: words, ...(why && { why }) } },
    ])
    const kept = words.filter(({ kind, id }) => this.state.hasUnsent(kind, id))
    if (kept.length > 0) await this.writes.append([{ type: 'masters', rows: kept.map(masterRow) }])
    const masters = new Map(words.map((row) => [keyOf(row.kind, row.id), masterRow(row)]))
    await this.writes.showJournal(group.rows.map(nameOf), masters)
    await this.writes.takeBack(group.rows.filter(({ kind, id }) => !masters.has(keyOf(kind, id))))
  }

  /** An answer's rows with the office's newest word on each, and what it has said besides on the group's records. */
  private newestWords(group: JournalGroup, rows: PushResult['rows']): PushResult['rows'] {
    const answered = rows.map(({ code, field, ...row }) => ({
      ...this.newestOf(row),
      ...(code && { code }),
      ...(field && { field }),
    }))
    const others = group.rows.flatMap(({ kind, id }) => {
      const known = this.state.masters.get(keyOf(kind, id))
      return known && !rows.some((row) => row.kind === kind && row.id === id) ? [known] : []
    })
    return [...answered, ...others]
  }

  private newestOf(row: MasterRow): MasterRow {
    const known = this.state.masters.get(keyOf(row.kind, row.id))
    return known && !laterReading(row, known) ? known : masterRow(row)
  }

  private recordsOf(groups: readonly { id: string; rows: GroupRow[] }[]): RecordName[] {
    const records = new Map<string, RecordName>()
    for (const { id, rows } of groups) {
      for (const row of [...rows, ...(this.state.groups.get(id)?.rows ?? [])])
        records.set(keyOf(row.kind, row.id), nameOf(row))
    }
    return [...records.values()]
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
