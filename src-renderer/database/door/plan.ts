/**
 * From commands to journal groups: which rows a command really changes, on which base, and whether it folds
 * into what its session has written before (J4). Several commands that wait together are planned together, each
 * on what the one before makes.
 */
import type { Kind, Records } from '#shared/kinds.ts'
import type { Clock, State } from '#shared/sync/contract.ts'
import { sameRecord } from '#shared/sync/merge/merge.ts'
import type { Change } from '../contract.ts'
import type { Entry } from '../journal/entries.ts'
import type { JournalState } from '../journal/state.ts'
import type { GroupRow, JournalGroup } from '../office-door.ts'
import { keyOf, type Master } from '../records/store.ts'
import type { StepChange } from './undo.ts'

/** As the contract has it: a push takes no larger group. */
export const mostRows = 500

/** Groups of a plan stand behind all that the journal has. */
const afterAll = 1e12

/** A record as the plan sees it: what is in the database, or what an earlier command of the plan makes of it. */
export interface Current {
  record: Records[Kind] | null
  master: Master | undefined
}

export interface Planned {
  group: string
  changes: StepChange[]
}

export class Plan {
  private readonly journal: JournalState
  private readonly current: Map<string, Current>
  private readonly drafts = new Map<string, JournalGroup | null>()
  private readonly changed = new Map<string, { kind: Kind; id: string }>()
  /** The last group of this plan that changes a record, and the places of groups that the journal has not yet. */
  private readonly lastDraft = new Map<string, string>()
  private readonly places = new Map<string, number>()
  private readonly sessions = new Map<string, string>()

  constructor(journal: JournalState, current: Map<string, Current>) {
    this.journal = journal
    this.current = current
  }

  recordNow(kind: Kind, id: string): Records[Kind] | null {
    return this.current.get(keyOf(kind, id))?.record ?? null
  }

  /** Adds a command; null when it changes nothing. */
  add(
    command: { label: string; changes: readonly Change[]; session?: string | undefined },
    made: { id: string; at: string; knownClock: Clock },
  ): Planned | null {
    const changes = this.realChanges(command.changes)
    if (changes.length === 0) return null
    const target = this.foldsInto(command.session, changes)
    const group: JournalGroup = target ?? {
      id: made.id,
      label: command.label.slice(0, 300),
      madeAt: made.at,
      knownClock: made.knownClock,
      ...(command.session !== undefined && { session: command.session }),
      attempt: 0,
      rows: [],
    }
    const rows = new Map(group.rows.map((row) => [keyOf(row.kind, row.id), row]))
    for (const { kind, id, after } of changes) {
      const key = keyOf(kind, id)
      const base = rows.get(key)?.base ?? this.baseOf(kind, id)
      rows.set(key, { kind, id, base, next: after as State | null })
      this.changed.set(key, { kind, id })
      this.lastDraft.set(key, group.id)
      this.current.set(key, { record: after, master: this.current.get(key)?.master })
    }
    const kept = [...rows.values()].filter((row) => !neverWas(row))
    if (!target) this.places.set(group.id, afterAll + this.places.size)
    if (group.session !== undefined) this.sessions.set(group.session, group.id)
    this.drafts.set(group.id, kept.length > 0 ? { ...group, rows: kept } : null)
    return { group: group.id, changes }
  }

  /** The entries that make the plan last; one a group, however often it folded. */
  entries(): Entry[] {
    return [...this.drafts].map(
      ([id, group]): Entry => (group ? { type: 'group', group } : { type: 'gone', groups: [id] }),
    )
  }

  /** The records that the plan changes, in their last state. */
  results(): { kind: Kind; id: string; record: Records[Kind] | null }[] {
    return [...this.changed.values()].map(({ kind, id }) => ({ kind, id, record: this.recordNow(kind, id) }))
  }

  private realChanges(changes: readonly Change[]): StepChange[] {
    const last = new Map(changes.map((change) => [keyOf(change.kind, change.id), change]))
    return [...last.values()].flatMap(({ kind, id, next }) => {
      const before = this.recordNow(kind, id)
      return sameRecord(before as State | null, next as State | null)
        ? []
        : [{ kind, id, before, after: next }]
    })
  }

  private foldsInto(session: string | undefined, changes: readonly StepChange[]): JournalGroup | null {
    if (session === undefined) return null
    const target = this.groupOfSession(session)
    if (!target || target.attempt > 0) return null
    const keys = new Set([...target.rows, ...changes].map(({ kind, id }) => keyOf(kind, id)))
    if (keys.size > mostRows) return null
    // A group that came later and changed the same record must stay later.
    const place = this.placeOf(target.id)
    const inOrder = changes.every(({ kind, id }) => {
      const last = this.lastGroupOn(kind, id)
      return !last || this.placeOf(last.id) <= place
    })
    return inOrder ? target : null
  }

  private groupOfSession(session: string): JournalGroup | undefined {
    const drafted = this.drafts.get(this.sessions.get(session) ?? '')
    if (drafted) return drafted
    const group = this.journal.groupOfSession(session)
    return group && !this.drafts.has(group.id) ? group : undefined
  }

  private placeOf(id: string): number {
    return this.journal.placeOf(id) ?? this.places.get(id) ?? 0
  }

  private lastGroupOn(kind: Kind, id: string): JournalGroup | undefined {
    const drafted = this.lastDraft.get(keyOf(kind, id))
    const candidates = [
      ...this.journal.groupsOn(kind, id).map((group) => group.id),
      ...(drafted ? [drafted] : []),
    ]
    return candidates
      .map((one) => (this.drafts.has(one) ? this.drafts.get(one) : this.journal.groups.get(one)))
      .filter((group) => group?.rows.some((row) => row.kind === kind && row.id === id))
      .sort((one, other) => this.placeOf(one!.id) - this.placeOf(other!.id))
      .at(-1) as JournalGroup | undefined
  }

  private baseOf(kind: Kind, id: string): GroupRow['base'] {
    const { record, master } = this.current.get(keyOf(kind, id)) ?? { record: null, master: undefined }
    const state = record as State | null
    const earlier = this.lastGroupOn(kind, id)
    if (earlier) return { state, clock: null, group: earlier.id }
    // A reading at sequence 0 is of a record that the office never had (P9).
    return {
      state,
      clock: master && master.sequence > 0 ? { epoch: master.epoch, sequence: master.sequence } : null,
    }
  }
}

/** Made and deleted before anyone else heard of it. */
function neverWas({ base, next }: GroupRow): boolean {
  return next === null && base.state === null && base.clock === null && base.group === undefined
}
