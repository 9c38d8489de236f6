/** What the light says: computed from what sync knows, told at most four times a second, and only when it differs. */
import { instantOf } from '#shared/fields/dates.ts'
import { same } from '#shared/sync/merge/values.ts'
import type { JournalGroup } from '../database/office-door.ts'
import type { SyncStatus } from './contract.ts'
import type { Line } from './line.ts'
import { nameOf } from './up/ready-groups.ts'

/** Milliseconds between two words of the light. */
const pause = 250

export interface StatusFacts {
  line: Line
  unsent: () => readonly JournalGroup[]
  needsYou: () => number
  sending: () => boolean
  /** The first load's or the assets' progress. */
  progress: () => SyncStatus['progress'] | null
  caughtUp: () => boolean
  inStepAt: () => number | null
}

export class StatusBoard {
  private readonly listeners = new Set<(status: SyncStatus) => void>()
  private readonly facts: StatusFacts
  private counted: { unsent: readonly JournalGroup[]; records: number } = { unsent: [], records: 0 }
  private told: SyncStatus
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(facts: StatusFacts) {
    this.facts = facts
    this.told = this.now()
  }

  /** The same object until something changes, as React's stores want it. */
  current(): SyncStatus {
    return this.told
  }

  /** Something may have changed. */
  touch(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null
      this.tell()
    }, pause)
  }

  tell(): void {
    const status = this.now()
    if (same(status, this.told)) return
    this.told = status
    for (const listener of this.listeners) listener(status)
  }

  on(listener: (status: SyncStatus) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer)
    this.listeners.clear()
  }

  /** Records with unsent changes (J4). Counted anew only when the journal has changed. */
  waiting(): number {
    const unsent = this.facts.unsent()
    if (unsent !== this.counted.unsent) {
      const records = new Set(unsent.flatMap(({ rows }) => rows.map(nameOf)))
      this.counted = { unsent, records: records.size }
    }
    return this.counted.records
  }

  private now(): SyncStatus {
    const { line } = this.facts
    const inStepAt = this.facts.inStepAt()
    const progress = this.facts.progress()
    const light = this.light(progress !== null)
    return {
      light,
      waiting: this.waiting(),
      needsYou: this.facts.needsYou(),
      ...(progress && light === 'getting' ? { progress } : {}),
      ...(inStepAt === null ? {} : { inStepAt: instantOf(inStepAt) }),
      ...(light === 'offline' && line.nextTryAt !== null ? { nextTryAt: instantOf(line.nextTryAt) } : {}),
    }
  }

  private light(progress: boolean): SyncStatus['light'] {
    const { line } = this.facts
    if (line.stopped) return line.stopped
    if (line.state !== 'up') return 'offline'
    if (this.facts.sending()) return 'sending'
    if (progress || !this.facts.caughtUp()) return 'getting'
    return this.waiting() > 0 ? 'waiting' : 'in-step'
  }
}
