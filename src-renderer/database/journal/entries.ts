/** What the journal remembers, entry by entry. Read in order from an empty state, they give the present one. */
import type { Instant } from '#shared/fields/dates.ts'
import type { Kind } from '#shared/kinds.ts'
import type { MasterRow, PushResult } from '#shared/sync/contract.ts'
import type { MergeNotice } from '../../sync/contract.ts'
import type { GroupRow, JournalGroup } from '../office-door.ts'

/** Raised when an older app could no longer read the journal. */
export const journalFormat = 1

export interface RecordName {
  kind: Kind
  id: string
}

/** A group that waits for the person (J5), with the office's word on its records. */
export interface GroupAside {
  group: JournalGroup
  at: Instant
  rows: PushResult['rows']
  /** In words, where no row has a code. */
  why?: string
}

export type Entry =
  /** `versions`: of the kinds' schemas, in which the states that follow are. */
  | { type: 'head'; format: number; versions?: Record<string, number> }
  /** A new group, or one that has folded (J4): the later entry of an id replaces the earlier in its place. */
  | { type: 'group'; group: JournalGroup }
  | { type: 'sending'; attempts: [group: string, attempt: number][] }
  /** Accepted and stored, or folded to nothing. */
  | { type: 'gone'; groups: string[] }
  | { type: 'rebased'; groups: { id: string; rows: GroupRow[] }[]; notices: MergeNotice[] }
  | { type: 'aside'; aside: GroupAside }
  | { type: 'settled'; group: string }
  /** The newest word of the office on records with unsent edits (L3). */
  | { type: 'masters'; rows: MasterRow[] }
  | { type: 'notices'; notices: MergeNotice[] }
  | { type: 'notice-gone'; id: string }
  | { type: 'damaged'; records: RecordName[] }
  | { type: 'mended'; records: RecordName[] }
  | { type: 'asset'; asset: { id: string; type: string; size: number } }
  | { type: 'asset-sent'; id: string }
  /** Closes a generation: all before it was written whole. */
  | { type: 'complete' }

const nameOf = ({ kind, id }: RecordName) => `${kind}/${id}`

/** The records whose edit the entry carries: what is recovered from the database if the entry is damaged. */
export function namesOf(entry: Entry): string[] {
  switch (entry.type) {
    case 'group':
      return entry.group.rows.map(nameOf)
    case 'rebased':
      return entry.groups.flatMap(({ rows }) => rows.map(nameOf))
    case 'aside':
      return entry.aside.group.rows.map(nameOf)
    case 'masters':
      return entry.rows.map(nameOf)
    default:
      return []
  }
}
