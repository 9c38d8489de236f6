/** What the journal's entries add up to: the outbox, what needs the person, and the office's newest words. */
import type { Kind } from '#shared/kinds.ts'
import type { MasterRow } from '#shared/sync/contract.ts'
import type { MergeNotice } from '../../sync/contract.ts'
import type { JournalGroup } from '../office-door.ts'
import { keyOf } from '../records/store.ts'
import { isNewer, presentVersions, type SchemaVersions } from '../records/versions.ts'
import { type Entry, type GroupAside, journalFormat, type RecordName } from './entries.ts'

/** Whether one reading of the office is at least as late as another (L3, E1). */
export function laterReading(
  one: { epoch: number; readAt: number },
  other: { epoch: number; readAt: number },
): boolean {
  return one.epoch === other.epoch ? one.readAt >= other.readAt : one.epoch > other.epoch
}

export class JournalState {
  /** Unsent, in the order of making. */
  readonly groups = new Map<string, JournalGroup>()
  /** What needs the person (J5), by group. */
  readonly asides = new Map<string, GroupAside>()
  readonly masters = new Map<string, MasterRow>()
  readonly notices = new Map<string, MergeNotice>()
  readonly damaged = new Map<string, RecordName>()
  readonly assets = new Map<string, { id: string; type: string; size: number }>()
  /** Versions of the schemas in which the states are. */
  versions: SchemaVersions = {}
  private readonly groupsByRecord = new Map<string, Set<string>>()
  private readonly sessions = new Map<string, string>()
  private readonly places = new Map<string, number>()
  private placesGiven = 0
  private snapshot: readonly JournalGroup[] | null = null

  /** Unsent groups, oldest first. The same array until something changes. */
  unsent(): readonly JournalGroup[] {
    this.snapshot ??= [...this.groups.values()]
    return this.snapshot
  }

  /** Unsent groups that change this record, oldest first. */
  groupsOn(kind: Kind, id: string): JournalGroup[] {
    const ids = this.groupsByRecord.get(keyOf(kind, id))
    if (!ids) return []
    if (ids.size === 1) return [...ids].map((group) => this.groups.get(group)!)
    return this.unsent().filter((group) => ids.has(group.id))
  }

  hasUnsent(kind: Kind, id: string): boolean {
    return this.groupsByRecord.has(keyOf(kind, id))
  }

  /** The last unsent group of an editing session. */
  groupOfSession(session: string): JournalGroup | undefined {
    const id = this.sessions.get(session)
    return id === undefined ? undefined : this.groups.get(id)
  }

  /** Rises in the order of making; undefined for a group that is not unsent. */
  placeOf(group: string): number | undefined {
    return this.places.get(group)
  }

  /** Records with unsent edits. */
  recordsUnsent(): RecordName[] {
    return [...this.groupsByRecord.keys()].map((key) => {
      const slash = key.indexOf('/')
      return { kind: key.slice(0, slash) as Kind, id: key.slice(slash + 1) }
    })
  }

  apply(entry: Entry): void {
    switch (entry.type) {
      case 'head':
        if (entry.format > journalFormat || isNewer(entry.versions ?? {})) throw new NewerJournal()
        this.versions = entry.versions ?? {}
        return
      case 'complete':
        return
      case 'group':
        return this.put(entry.group)
      case 'sending':
        for (const [id, attempt] of entry.attempts) {
          const group = this.groups.get(id)
          if (group) this.put({ ...group, attempt })
        }
        return
      case 'gone':
        for (const id of entry.groups) this.remove(id)
        return
      case 'rebased':
        for (const { id, rows } of entry.groups) {
          const group = this.groups.get(id)
          if (group && rows.length > 0) this.put({ ...group, rows })
          else this.remove(id)
        }
        for (const notice of entry.notices) this.notices.set(notice.id, notice)
        return
      case 'aside':
        this.asides.set(entry.aside.group.id, entry.aside)
        this.remove(entry.aside.group.id)
        return
      case 'settled':
        this.asides.delete(entry.group)
        return
      case 'masters':
        for (const row of entry.rows) if (this.hasUnsent(row.kind, row.id)) this.noteMaster(row)
        return
      case 'notices':
        for (const notice of entry.notices) this.notices.set(notice.id, notice)
        return
      case 'notice-gone':
        this.notices.delete(entry.id)
        return
      case 'damaged':
        for (const record of entry.records) this.damaged.set(keyOf(record.kind, record.id), record)
        return
      case 'mended':
        for (const { kind, id } of entry.records) this.damaged.delete(keyOf(kind, id))
        return
      case 'asset':
        this.assets.set(entry.asset.id, entry.asset)
        return
      case 'asset-sent':
        this.assets.delete(entry.id)
    }
  }

  /** The fewest entries that give this state: what a compaction writes. */
  entries(): Entry[] {
    const entries: Entry[] = [{ type: 'head', format: journalFormat, versions: presentVersions() }]
    for (const group of this.groups.values()) entries.push({ type: 'group', group })
    for (const aside of this.asides.values()) entries.push({ type: 'aside', aside })
    if (this.masters.size > 0) entries.push({ type: 'masters', rows: [...this.masters.values()] })
    if (this.notices.size > 0) entries.push({ type: 'notices', notices: [...this.notices.values()] })
    if (this.damaged.size > 0) entries.push({ type: 'damaged', records: [...this.damaged.values()] })
    for (const asset of this.assets.values()) entries.push({ type: 'asset', asset })
    return entries
  }

  private noteMaster(row: MasterRow): void {
    const key = keyOf(row.kind, row.id)
    const known = this.masters.get(key)
    if (!known || laterReading(row, known)) this.masters.set(key, row)
  }

  private put(group: JournalGroup): void {
    const before = this.groups.get(group.id)
    this.groups.set(group.id, group)
    this.snapshot = null
    if (!before) this.places.set(group.id, ++this.placesGiven)
    if (group.session !== undefined) this.sessions.set(group.session, group.id)
    if (before) this.unlink(before, group)
    for (const { kind, id } of group.rows) {
      const key = keyOf(kind, id)
      const ids = this.groupsByRecord.get(key)
      if (ids) ids.add(group.id)
      else this.groupsByRecord.set(key, new Set([group.id]))
    }
  }

  private remove(id: string): void {
    const group = this.groups.get(id)
    if (!group) return
    this.groups.delete(id)
    this.places.delete(id)
    if (group.session !== undefined && this.sessions.get(group.session) === id)
      this.sessions.delete(group.session)
    this.snapshot = null
    this.unlink(group, null)
  }

  /** Forgets which records a group stood on, and the office's words on those that have no unsent edit left. */
  private unlink(group: JournalGroup, but: JournalGroup | null): void {
    const kept = new Set(but?.rows.map(({ kind, id }) => keyOf(kind, id)))
    for (const { kind, id } of group.rows) {
      const key = keyOf(kind, id)
      if (kept.has(key)) continue
      const ids = this.groupsByRecord.get(key)
      ids?.delete(group.id)
      if (ids?.size === 0) {
        this.groupsByRecord.delete(key)
        this.masters.delete(key)
      }
    }
  }
}

/** The journal was written by a newer app, which knows entries that this one would lose. */
export class NewerJournal extends Error {
  constructor() {
    super('The journal was written by a newer version')
  }
}
