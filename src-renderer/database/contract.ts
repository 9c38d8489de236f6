/**
 * What the screens may do with the local database: read by indexed queries, write by the door, and ask the
 * projections. The screens know this file, never RxDB's storage, the journal or SQLite.
 */
import type { RxCollection } from 'rxdb'
import type { FileReference } from '#shared/fields/record.ts'
import type { Result } from '#shared/fields/result.ts'
import type { Kind, Records, Stored } from '#shared/kinds.ts'

/** One record's new state; `next: null` deletes it. `changeTo` and `deletionOf` make them. */
export type Change = { [K in Kind]: { kind: K; id: string; next: Records[K] | null } }[Kind]

/** What a person does: its changes are written, sent and undone as one group (J1). */
export interface Command {
  /** In words, for undo and the history: "Add contact". */
  label: string
  changes: Change[]
  /** Entries of one editing session on one record fold into one group while they are unsent (J4). */
  session?: string
  /** Default true. */
  undoable?: boolean
}

export type WriteProblem =
  | { kind: 'not-valid'; record: Kind; id: string; field: string; reason: string }
  | { kind: 'disk-full' }
  | { kind: 'read-only'; reason: 'another-window' | 'newer-database' | 'closing' }
  | { kind: 'not-saved'; reason: string }

export interface Written {
  group: string
  /** The records as they were before, for undo. */
  before: Change[]
}

/** The one door for writes (SYNC.md, J). When `write` resolves with ok, it is on the disk: *Saved*. */
export interface Door {
  write(command: Command): Promise<Result<Written, WriteProblem>>
  /** Undoes this person's last command as a new edit forward; null when there is nothing to undo. */
  undo(): Promise<Result<{ label: string } | null, WriteProblem>>
  redo(): Promise<Result<{ label: string } | null, WriteProblem>>
  /** Undoes one command, whichever it was (a toast's Undo button). */
  undoGroup(group: string): Promise<Result<Written | null, WriteProblem>>
  /** Told of every change that reached the database, the person's own and what was pulled. */
  onWritten(listener: (changes: readonly Change[], from: 'person' | 'office') => void): () => void
  /** Resolves when all that was begun is on the disk. */
  idle(): Promise<void>
}

/** Files by SHA-256, on the laptop; sync sends and fetches them. */
export interface AssetStore {
  /** Stores the bytes (hashed on the way) and queues them to be sent. Gives the reference that a record keeps. */
  add(file: {
    name: string
    type: string
    bytes: Uint8Array | Blob
  }): Promise<Result<FileReference, AssetProblem>>
  /** The file, or null when it is not on this laptop (yet): `want` it then. */
  read(assetId: string): Promise<Blob | null>
  has(assetIds: readonly string[]): Promise<Set<string>>
  /** Asks sync to fetch these before others. */
  want(assetIds: readonly string[]): void
  onArrived(listener: (assetId: string) => void): () => void
  /** Bytes used by assets on this laptop. */
  size(): Promise<number>
}
export type AssetProblem =
  | { kind: 'too-large'; size: number; limit: number }
  | { kind: 'disk-full' }
  | { kind: 'not-saved'; reason: string }

export interface SearchHit {
  kind: Kind
  id: string
  /** For a slide: its id within the deck. */
  part?: string
  title: string
  /** A line of the text around the match. */
  snippet: string
  /** Ranges of `snippet` and `title` that matched, as [start, end). */
  marks: { title: [number, number][]; snippet: [number, number][] }
  accountId?: string
  at?: string
}

/** A list that the projection keeps: filtered, sorted, counted, any window of it, off the UI thread. */
export interface ListQuery {
  kind: 'accounts' | 'contacts' | 'activities' | 'notes' | 'deals' | 'leads'
  /** Words that the title must hold, mistakes forgiven. */
  text?: string
  filter?: {
    ownerId?: string[]
    kind?: string[]
    tier?: string[]
    tag?: string[]
    country?: string[]
    industry?: string[]
    status?: string[]
    accountId?: string
  }
  sort?: { by: string; descending?: boolean }
  offset: number
  limit: number
}
export interface ListRow {
  id: string
  title: string
  /** Compact columns for drawing a row; the record itself is RxDB's. */
  columns: Record<string, string | number | null>
}
export interface ListAnswer {
  total: number
  rows: ListRow[]
}

export type ProjectionState =
  | { kind: 'starting' }
  | { kind: 'building'; done: number; total: number }
  | { kind: 'ready'; kept: 'disk' | 'memory' }
  | { kind: 'failed'; reason: string }

/** Search, lists, counts and reports: derived from the records, in one worker, rebuilt at any time. */
export interface Projection {
  /** While typing: newest first, mistakes forgiven, grouped by the caller. `ranked` on Enter. */
  search(
    text: string,
    options?: { kinds?: Kind[]; limit?: number; ranked?: boolean; accountId?: string },
  ): Promise<SearchHit[]>
  list(query: ListQuery): Promise<ListAnswer>
  /** Distinct values with counts for a filter menu. */
  facets(kind: ListQuery['kind'], column: string): Promise<{ value: string; count: number }[]>
  count(kind: Kind): Promise<number>
  /** Makes everything anew from the records. */
  rebuild(): Promise<void>
  state(): ProjectionState
  /** Called after each change that may alter an answer, and when the state changes. */
  onChange(listener: () => void): () => void
}

/** What a person set on this laptop and nowhere else: widths, last filters, density. Never synced. */
export interface Preferences {
  get<Value>(name: string): Value | undefined
  set(name: string, value: unknown): Promise<void>
  onChange(listener: (name: string) => void): () => void
}

export interface LocalDatabase {
  collections: { [K in Kind]: RxCollection<Stored<K>> }
  door: Door
  assets: AssetStore
  projection: Projection
  preferences: Preferences
  close(): Promise<void>
}
