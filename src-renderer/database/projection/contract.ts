/** What a projection needs of the local database: its records in the order in which the door wrote them. */
import type { Kind, Stored } from '#shared/kinds.ts'

/** A record as it was last written, or that it is gone. `localSeq` rises with every write of the door. */
export interface Written {
  kind: Kind
  id: string
  localSeq: number
  stored: Stored | null
}

export interface ProjectionSource {
  /** Records of a kind written after `localSeq`, ascending, at most `limit`. */
  since(kind: Kind, localSeq: number, limit: number): Promise<Written[]>
  /** Deletions and removals after `localSeq`, ascending, at most `limit`. */
  deletedSince(localSeq: number, limit: number): Promise<{ kind: Kind; id: string; localSeq: number }[]>
  /** How many records a kind has; for progress only. */
  count(kind: Kind): Promise<number>
  /** The last `localSeq` that the door gave. */
  lastSeq(): number
  /** Records by id, for snippets; those that are not there are left out. */
  byId(kind: Kind, ids: readonly string[]): Promise<Stored[]>
  onWritten(listener: (written: readonly Written[]) => void): () => void
}

export interface OpenProjection {
  /** Names the files: one projection a person and profile. Letters, digits and dashes. */
  name: string
  source: ProjectionSource
}
