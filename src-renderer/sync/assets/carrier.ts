/**
 * Carries assets (A1), one part at a time and only while no record is on its way: sends what was added here,
 * fetches what is wanted, both going on where they stopped. What arrives is checked against its name.
 */
import type { OfficeDoor } from '../../database/office-door.ts'
import { isAway, type Line } from '../line.ts'
import type { TransportProblem } from '../transport/transport.ts'
import type { Step } from '../worker-loop.ts'

/** Bytes of a part: small enough that records never wait long behind one. */
const partSize = 512 * 1024
/**
 * Milliseconds after which a file that the endpoint did not have (its sender is still sending it) or that was
 * damaged is asked for again: soon at first, then ever more rarely.
 */
const firstWait = 2000
const longestWait = 5 * 60_000

export interface CarrierParts {
  office: OfficeDoor
  line: Line
  /** Whether records are in step, so that files may use the line. */
  recordsAtRest: () => boolean
  /** Files that records name, most wanted first. */
  wanted: () => Promise<{ id: string; size: number }[]>
  has: (ids: readonly string[]) => Promise<Set<string>>
  changed: () => void
}

export class AssetCarrier {
  progress: { done: number; total: number } | null = null
  private readonly parts: CarrierParts
  /** How far uploads of this session are; the endpoint is asked for the others. */
  private readonly sent = new Map<string, number>()
  private readonly arrived = new Map<string, number>()
  /** Files that failed: how often, and when they may be tried again. */
  private readonly failures = new Map<string, { count: number; notBefore: number }>()
  private queue: { id: string; size: number; have: number }[] | null = null
  private done = 0

  constructor(parts: CarrierParts) {
    this.parts = parts
  }

  /** Records or wishes have changed: what to fetch is looked up again. */
  lookAgain(): void {
    this.queue = null
  }

  async step(): Promise<Step> {
    if (!this.parts.recordsAtRest()) return 'rest'
    const up = (await this.parts.office.assetsToSend()).filter(({ id }) => this.mayTry(id))
    const first = up[0]
    if (first) {
      this.report(up.length)
      return this.send(first)
    }
    this.queue ??= await this.lookUp()
    const next = this.queue.find(({ id }) => this.mayTry(id))
    if (!next) {
      this.done = 0
      this.report(0)
      return { restFor: this.nextTry() }
    }
    this.report(this.queue.length)
    return this.fetch(next)
  }

  /** What a screen asked for, then what records name in the order of their worth, then the rest. */
  private async lookUp() {
    const missing = await this.parts.office.assetsToFetch()
    const named = await this.parts.wanted()
    const here = await this.parts.has(named.map(({ id }) => id))
    return inOrder(
      missing,
      named.filter(({ id }) => !here.has(id)),
    )
  }

  private async send(asset: { id: string; type: string; size: number }): Promise<Step> {
    const blob = await this.parts.office.readAsset(asset.id)
    if (!blob) {
      // It is not here any more: there is nothing that could be sent.
      await this.parts.office.assetSent(asset.id)
      return 'again'
    }
    const offset = this.sent.get(asset.id) ?? (await this.askHowFar(asset.id))
    if (offset === null) return 'again'
    if (offset >= blob.size && blob.size > 0) return this.sentWhole(asset.id)
    const part = { bytes: blob.slice(offset, offset + partSize), offset, size: blob.size, type: asset.type }
    const answer = await this.parts.line.ask((transport, signal) =>
      transport.putAsset(asset.id, part, signal),
    )
    if (!answer.ok) return this.failed(asset.id, answer.problem)
    if (answer.value.complete) return this.sentWhole(asset.id)
    this.sent.set(asset.id, answer.value.have)
    return 'again'
  }

  private async askHowFar(id: string): Promise<number | null> {
    const answer = await this.parts.line.ask((transport, signal) => transport.assetState(id, signal))
    if (answer.ok) return answer.value.complete ? Number.POSITIVE_INFINITY : answer.value.have
    if (answer.problem.kind === 'refused' && answer.problem.problem.kind === 'asset-missing') return 0
    this.failed(id, answer.problem)
    return null
  }

  private async sentWhole(id: string): Promise<Step> {
    this.sent.delete(id)
    this.done += 1
    await this.parts.office.assetSent(id)
    return 'again'
  }

  private async fetch(asset: { id: string; size: number; have: number }): Promise<Step> {
    const offset = this.arrived.get(asset.id) ?? asset.have
    const answer = await this.parts.line.ask((transport, signal) =>
      transport.getAsset(asset.id, offset, partSize, signal),
    )
    if (!answer.ok) return this.failed(asset.id, answer.problem)
    const { bytes, done } = answer.value
    const good = await this.parts.office.assetArrived(asset.id, offset, bytes, done)
    if (!good) {
      // Damaged: it begins anew, but not at once, or a file that is damaged at the endpoint would go on for ever.
      this.arrived.set(asset.id, 0)
      this.putOff(asset.id)
    } else if (done) {
      this.arrived.delete(asset.id)
      this.failures.delete(asset.id)
      this.done += 1
      this.queue = this.queue?.filter(({ id }) => id !== asset.id) ?? null
    } else this.arrived.set(asset.id, offset + bytes.length)
    return 'again'
  }

  private failed(id: string, problem: TransportProblem): Step {
    if (isAway(problem)) return 'again'
    this.sent.delete(id)
    this.arrived.delete(id)
    this.putOff(id)
    return 'again'
  }

  private mayTry(id: string): boolean {
    return (this.failures.get(id)?.notBefore ?? 0) <= Date.now()
  }

  private putOff(id: string): void {
    const count = (this.failures.get(id)?.count ?? 0) + 1
    const wait = Math.min(longestWait, firstWait * 2 ** (count - 1))
    this.failures.set(id, { count, notBefore: Date.now() + wait })
  }

  /** Milliseconds until a file that failed may be tried again. */
  private nextTry(): number {
    const waits = [...this.failures.values()].map(({ notBefore }) => notBefore - Date.now())
    return Math.max(100, Math.min(longestWait, ...waits.filter((wait) => wait > 0)))
  }

  private report(left: number): void {
    this.progress = left > 0 ? { done: this.done, total: this.done + left } : null
    this.parts.changed()
  }
}

type Missing = { id: string; size: number; have: number }

/** One list of both, each file once. Of files that records name the laptop may know how much it has. */
export function inOrder(
  missing: readonly (Missing & { asked: boolean })[],
  named: readonly { id: string; size: number }[],
): Missing[] {
  const known = new Map(missing.map((file) => [file.id, file]))
  const all = [
    ...missing.filter(({ asked }) => asked),
    ...named.map((file) => ({ ...file, have: known.get(file.id)?.have ?? 0 })),
    ...missing,
  ]
  const found = new Map<string, Missing>()
  for (const { id, size, have } of all) if (!found.has(id)) found.set(id, { id, size, have })
  return [...found.values()]
}
