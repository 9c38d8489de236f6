/**
 * The journal (SYNC.md, J2): write-ahead log, outbox and home of *Needs you*, in two files that are made once.
 * One is appended to; a compaction writes the other whole, flushes it, and then it is the one in use. An entry
 * is numbered within its generation: a number that is missing was acknowledged and is damage, bytes between two
 * neighbours are the rest of an append that failed, and were never acknowledged.
 */
import type { Host, JournalSlot } from '#shared/host/contract.ts'
import { failed, ok, type Result } from '#shared/fields/result.ts'
import { type Entry, namesOf, type RecordName } from './entries.ts'
import { appended, encodeFrame } from './frames.ts'
import { migrated } from './migrate.ts'
import { readSlots } from './reading.ts'
import type { JournalState } from './state.ts'

export type JournalHost = Pick<Host, 'journal.read' | 'journal.append' | 'journal.rewrite'>

export type AppendProblem =
  | { kind: 'disk-full' }
  | { kind: 'another-window' }
  | { kind: 'not-saved'; reason: string }

/** What opening found amiss. */
export interface JournalReport {
  /** Entries that were acknowledged and cannot be read any more. */
  lost: number
  /** Records of damaged entries: to be recovered from the database and fetched by id (J7). */
  damaged: RecordName[]
  /** An entry was lost that does not even say whose it was: everything is to be fetched anew. */
  unnamed: boolean
  /** To be compacted at once. */
  untidy: boolean
  /** Bytes that were set aside, of both files, where something was lost. */
  setAside: Uint8Array[]
}

/** Below this a compaction is not worth its flush. Bytes. */
const smallest = 1_000_000

export class Journal {
  readonly state: JournalState
  private readonly host: JournalHost
  private readonly name: string
  private slot: JournalSlot
  private generation: number
  private nextNumber: number
  private size: number
  private compactAt: number
  private busy = false

  private constructor(host: JournalHost, name: string, found: ReturnType<typeof readSlots>) {
    this.host = host
    this.name = name
    this.state = found.state
    this.slot = found.slot
    this.generation = found.generation
    this.nextNumber = found.nextNumber
    this.size = found.size
    this.compactAt = Math.max(smallest, found.size)
  }

  /** Throws `NewerJournal`, and what the host throws where the files cannot be read. */
  static async open(host: JournalHost, name: string): Promise<{ journal: Journal; report: JournalReport }> {
    const slots: [Uint8Array, Uint8Array] = [
      await host['journal.read'](name, 0),
      await host['journal.read'](name, 1),
    ]
    const found = migrated(readSlots(slots))
    const journal = new Journal(host, name, found)
    if (found.damaged.length > 0) journal.state.apply({ type: 'damaged', records: found.damaged })
    const { lost, damaged, unnamed, untidy } = found
    return { journal, report: { lost, damaged, unnamed, untidy, setAside: lost > 0 ? slots : [] } }
  }

  /** Adds entries with one flush. When it resolves with ok they are on the disk, and part of the state. */
  async append(entries: readonly Entry[]): Promise<Result<null, AppendProblem>> {
    if (entries.length === 0) return ok(null)
    const bytes = this.encode(entries, this.generation, this.nextNumber, appended)
    const problem = await this.alone(() => this.host['journal.append'](this.name, this.slot, bytes))
    if (problem) return failed(problem)
    this.nextNumber += entries.length
    this.size += bytes.length
    for (const entry of entries) this.state.apply(entry)
    return ok(null)
  }

  /** Nothing was ever written: the first compaction makes the file. */
  isNew(): boolean {
    return this.generation === 0
  }

  wantsCompaction(): boolean {
    return this.size >= this.compactAt
  }

  /** Writes the state into the file not in use. Where that fails, the present one stays in use. */
  async compact(): Promise<Result<null, AppendProblem>> {
    const entries = this.state.entries()
    const generation = this.generation + 1
    const bytes = joined([
      this.encode(entries, generation, 0, 0),
      this.encode([{ type: 'complete' }], generation, entries.length, appended),
    ])
    const slot: JournalSlot = this.slot === 0 ? 1 : 0
    const problem = await this.alone(() => this.host['journal.rewrite'](this.name, slot, bytes))
    if (problem) {
      this.compactAt = this.size * 2
      return failed(problem)
    }
    this.slot = slot
    this.generation = generation
    this.nextNumber = entries.length + 1
    this.size = bytes.length
    this.compactAt = Math.max(smallest, bytes.length * 4)
    return ok(null)
  }

  private encode(entries: readonly Entry[], generation: number, first: number, flags: number): Uint8Array {
    return joined(
      entries.map((entry, index) =>
        encodeFrame({
          flags,
          generation,
          number: first + index,
          names: namesOf(entry),
          body: encoder.encode(JSON.stringify(entry)),
        }),
      ),
    )
  }

  private async alone(call: () => Promise<void>): Promise<AppendProblem | null> {
    if (this.busy) throw new Error('The journal is written only under the lock of the door')
    this.busy = true
    try {
      await call()
      return null
    } catch (problem) {
      const reason = problem instanceof Error ? `${problem.name} ${problem.message}` : String(problem)
      if (/disk-full|QuotaExceeded|ENOSPC/i.test(reason)) return { kind: 'disk-full' }
      if (/another-window/.test(reason)) return { kind: 'another-window' }
      return { kind: 'not-saved', reason }
    } finally {
      this.busy = false
    }
  }
}

const encoder = new TextEncoder()

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
