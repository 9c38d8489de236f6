/**
 * What the two doors (the person's and the office's) share: the lock, the order journal, database, announcement,
 * and what happens when one of them fails (J1, J3, J7).
 */
import { failed, ok, type Result } from '#shared/fields/result.ts'
import type { Clock } from '#shared/sync/contract.ts'
import type { Change, WriteProblem } from '../contract.ts'
import type { Entry } from '../journal/entries.ts'
import type { Journal } from '../journal/journal.ts'
import type { MetaStore } from '../meta/meta-store.ts'
import type { Written } from '../projection/contract.ts'
import type { RecordSource } from '../records/source.ts'
import { plainRecord, type Present, type RecordStore, type RecordWrite } from '../records/store.ts'
import { Lock } from './lock.ts'

export type ReadOnlyReason = Extract<WriteProblem, { kind: 'read-only' }>['reason']
export type From = 'person' | 'office'

export interface CoreParts {
  journal: Journal
  store: RecordStore
  source: RecordSource
  meta: MetaStore
  personId: string
  now: () => number
  newId: () => string
}

/** Milliseconds between tries of a write to the database whose entry is in the journal (J3). */
const pauses = [50, 250, 1000]

export class DoorCore {
  readonly lock = new Lock()
  readonly parts: CoreParts
  private readonly listeners = new Set<(changes: readonly Change[], from: From) => void>()
  private readonly journalListeners = new Set<() => void>()
  private readonly noticeListeners = new Set<() => void>()
  private readonly lostListeners = new Set<(reason: ReadOnlyReason) => void>()
  private known: Clock
  private closedFor: ReadOnlyReason | null = null
  /** Written in the journal and not yet in the database; they go first whatever comes. */
  private owed: { writes: RecordWrite[]; from: From }[] = []

  constructor(parts: CoreParts, known: Clock) {
    this.parts = parts
    this.known = known
  }

  readOnly(): ReadOnlyReason | null {
    return this.closedFor
  }

  /** From here nothing is written any more. */
  closeFor(reason: ReadOnlyReason): void {
    if (this.closedFor) return
    this.closedFor = reason
    for (const listener of this.lostListeners) listener(reason)
  }

  onClosed(listener: (reason: ReadOnlyReason) => void): () => void {
    this.lostListeners.add(listener)
    return () => this.lostListeners.delete(listener)
  }

  onWritten(listener: (changes: readonly Change[], from: From) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  onJournal(listener: () => void): () => void {
    this.journalListeners.add(listener)
    return () => this.journalListeners.delete(listener)
  }

  onNotices(listener: () => void): () => void {
    this.noticeListeners.add(listener)
    return () => this.noticeListeners.delete(listener)
  }

  clock(): Clock {
    return this.known
  }

  noteClock(clock: Clock): void {
    const higher =
      clock.epoch > this.known.epoch ||
      (clock.epoch === this.known.epoch && clock.sequence > this.known.sequence)
    if (higher) this.known = clock
  }

  /** Only under the lock. What is answered with ok is on the disk. */
  async append(entries: readonly Entry[]): Promise<Result<null, WriteProblem>> {
    if (this.closedFor) return failed({ kind: 'read-only', reason: this.closedFor })
    const { journal } = this.parts
    const notices = journal.state.notices.size
    const appended = await journal.append(entries)
    if (!appended.ok) {
      if (appended.problem.kind !== 'another-window') return failed(appended.problem)
      this.closeFor('another-window')
      return failed({ kind: 'read-only', reason: 'another-window' })
    }
    if (entries.length > 0) for (const listener of this.journalListeners) listener()
    if (journal.state.notices.size !== notices) this.tellNotices()
    return ok(null)
  }

  tellNotices(): void {
    for (const listener of this.noticeListeners) listener()
  }

  /** Only under the lock: writes that are in the journal reach the database, now or before anything else (J3). */
  async land(writes: readonly RecordWrite[], from: From): Promise<Result<null, WriteProblem>> {
    if (writes.length > 0) this.owed.push({ writes: [...writes], from })
    return this.payOwed()
  }

  /** Only under the lock. Fails while something that the journal has cannot be written to the database. */
  async payOwed(): Promise<Result<null, WriteProblem>> {
    while (this.owed.length > 0) {
      const { writes, from } = this.owed[0]!
      const landed = await this.tryToWrite(writes, from)
      if (!landed.ok) return landed
      this.owed.shift()
    }
    return ok(null)
  }

  /**
   * Only under the lock: writes rows that no journal has, such as a page of the office's. `accept` decides where
   * a record is there already.
   */
  async tryToWrite(
    writes: readonly RecordWrite[],
    from: From,
    accept?: (write: RecordWrite, present: Present) => boolean,
  ): Promise<Result<null, WriteProblem>> {
    for (let attempt = 0; ; attempt++) {
      if (this.closedFor === 'another-window') return failed({ kind: 'read-only', reason: 'another-window' })
      try {
        this.announce(await this.parts.store.write(writes, accept), from)
        return ok(null)
      } catch (problem) {
        const pause = pauses[attempt]
        if (pause === undefined) return failed(problemIn(problem))
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  /** Compacts the journal where that is due, after all that waits now. */
  tidy(): void {
    const { journal } = this.parts
    if (!journal.wantsCompaction() || this.closedFor) return
    void this.lock.run(async () => {
      // Where it fails, on a full disk, the present file stays in use and it is tried again later.
      if (journal.wantsCompaction() && !this.closedFor) await journal.compact()
    })
  }

  private announce(written: readonly Written[], from: From): void {
    if (written.length === 0) return
    this.parts.source.announce(written)
    const changes = written.map(
      ({ kind, id, stored }) => ({ kind, id, next: stored && plainRecord(stored) }) as Change,
    )
    for (const listener of this.listeners) listener(changes, from)
  }
}

/** What a failed write to IndexedDB means to a person. */
export function problemIn(problem: unknown): WriteProblem {
  const {
    name = '',
    message = String(problem),
    inner,
  } = problem as {
    name?: string
    message?: string
    inner?: { name?: string }
  }
  if (/QuotaExceeded/.test(`${name} ${inner?.name ?? ''} ${message}`)) return { kind: 'disk-full' }
  return { kind: 'not-saved', reason: message }
}
