/**
 * What sync may ask of the local database, and nobody else: the journal's groups on their way up, the
 * office's words on their way down. Every call takes the door's lock, and has reached the disk when it resolves.
 */
import type { Instant } from '#shared/fields/dates.ts'
import type { Kind } from '#shared/kinds.ts'
import type { Checkpoint, Clock, MasterRow, PushResult, State } from '#shared/sync/contract.ts'
import type { MergeNotice, NeedsYou } from '../sync/contract.ts'

/** One record's part of a group. `base` is what the change was made on: the master, or this laptop's earlier group. */
export interface GroupRow {
  kind: Kind
  id: string
  base: { state: State | null; clock: Clock | null; group?: string }
  next: State | null
  /** What this group itself changed where a merge chose otherwise (P6). */
  lost?: State
}

/** An unsent group, as the journal has it (J2). */
export interface JournalGroup {
  id: string
  label: string
  madeAt: Instant
  knownClock: Clock
  session?: string
  attempt: number
  rows: GroupRow[]
}

/** Where the first load stands (L4): H, and the cursor of each kind; a kind is done when its cursor is null. */
export interface FirstLoadState {
  at: Clock
  cursors: Partial<Record<Kind, { sequence: number; id: string } | null>>
}

export interface OfficeDoor {
  /** Unsent groups, oldest first; those in *Needs you* are not among them. */
  unsent(): readonly JournalGroup[]
  onUnsent(listener: () => void): () => void
  /** These groups go out now with their attempt raised: from here they no longer fold (J4). */
  markSending(groups: readonly string[]): Promise<readonly JournalGroup[]>
  /**
   * The office's answer: accepted groups leave the journal's unsent part and their records take the answered
   * state unless a later unsent group stands on them; refused ones go to *Needs you* first (P8).
   */
  answered(result: PushResult): Promise<void>
  /**
   * After a conflict: the merged rows of this group and of all later unsent groups on its records replace
   * theirs, in the journal and then in the database, with notices for what a merge had to choose (P6, M5).
   */
  rebase(
    groups: readonly { id: string; rows: GroupRow[] }[],
    notices: readonly Omit<MergeNotice, 'id' | 'at'>[],
  ): Promise<void>
  /** A whole group to *Needs you* (P7, P9, P10); its records take the office's state. */
  putAside(group: string, rows: PushResult['rows'], why: string): Promise<void>
  /**
   * Rows from a page (L1-L3) or a first load: those with unsent edits are kept aside as the newest known master,
   * the rest written; then the checkpoint or the first load's state is stored. All under one lock.
   */
  take(
    rows: readonly MasterRow[],
    then: { checkpoint?: Checkpoint; firstLoad?: FirstLoadState | null },
  ): Promise<void>
  /** The newest word of the office on a record with unsent edits. */
  newestMaster(kind: Kind, id: string): MasterRow | null
  checkpoint(): Checkpoint | null
  firstLoad(): FirstLoadState | null
  /** A first load without a stored H first empties the kind, records in the journal excepted (L4). */
  emptyBeforeFirstLoad(): Promise<void>
  /** The highest clock that any answer carried: what `knownClock` of a new group is. */
  noteClock(clock: Clock): void
  /** Records whose journal entry was damaged: to be fetched by id (J7). */
  damaged(): { kind: Kind; id: string }[]
  needsYou(): NeedsYou[]
  settle(group: string, how: 'send-again' | 'drop'): Promise<void>
  notices(kind: Kind, recordId: string): MergeNotice[]
  dismissNotice(id: string): Promise<void>
  onNotices(listener: () => void): () => void
  /** Assets that were added here and not yet sent; sync reports what it sent. */
  assetsToSend(): Promise<{ id: string; type: string; size: number }[]>
  assetSent(id: string): Promise<void>
  /** Assets asked for by screens (`asked`, the last wish first) or named by records, and not here. */
  assetsToFetch(): Promise<{ id: string; size: number; have: number; asked: boolean }[]>
  /** A part of an asset that arrives, from `offset`; checked against its name when `done`. False: it was damaged and begins anew. */
  assetArrived(id: string, offset: number, bytes: Uint8Array, done: boolean): Promise<boolean>
  readAsset(id: string): Promise<Blob | null>
  onAssetsWanted(listener: () => void): () => void
}
