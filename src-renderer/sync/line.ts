/**
 * The line to the office: whether it is up, when the next try begins, and what ends all tries (a revoked
 * device, an update, a token that is no longer known). Everything that sync asks of the endpoint goes by here.
 */
import { failed, type Result } from '#shared/fields/result.ts'
import { backoff } from './backoff.ts'
import type { Answer, Transport, TransportProblem } from './transport/transport.ts'

export type Stopped = 'revoked' | 'update-needed' | 'signed-out'

/** Milliseconds between two tries while the endpoint wants a newer app. */
const updateWait = 15 * 60_000

export class Line {
  state: 'unknown' | 'up' | 'down' = 'unknown'
  stopped: Stopped | null = null
  /** Milliseconds since 1970 at which the next try begins, while the line is down. */
  nextTryAt: number | null = null
  private tries = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private waiting: (() => void)[] = []
  private readonly onStop = new Map<Stopped, () => void>()
  private readonly closing = new AbortController()
  private readonly transport: () => Transport | null
  private readonly changed: () => void
  private readonly random: () => number

  constructor(transport: () => Transport | null, changed: () => void, random: () => number = Math.random) {
    this.transport = transport
    this.changed = changed
    this.random = random
  }

  get closed(): AbortSignal {
    return this.closing.signal
  }

  /** Asks the endpoint, and learns from the answer how the line is. */
  async ask<Value>(call: (transport: Transport, signal: AbortSignal) => Answer<Value>): Answer<Value> {
    const transport = this.transport()
    if (!transport) {
      this.stop('signed-out')
      return failed({ kind: 'away', why: 'stopped' })
    }
    const answer = await call(transport, this.closing.signal)
    if (!this.closing.signal.aborted) this.learn(answer)
    return answer
  }

  /** Resolves when a try may begin: at once when the line is not down. */
  async turn(): Promise<void> {
    if (this.closing.signal.aborted || (this.state !== 'down' && !this.stopped)) return
    await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /** Something says that the office may be there again: try at once. */
  wake(): void {
    if (this.stopped === 'revoked') return
    clearTimeout(this.timer)
    if (this.state === 'down') this.state = 'unknown'
    this.stopped = null
    this.nextTryAt = null
    for (const resolve of this.waiting.splice(0)) resolve()
    this.changed()
  }

  learn(answer: Result<unknown, TransportProblem>): void {
    const seconds = answer.ok ? null : waitOf(answer.problem)
    if (seconds !== null) return this.down(seconds * 1000)
    this.tries = 0
    this.nextTryAt = null
    const stop = answer.ok ? null : stopOf(answer.problem)
    if (stop) this.stop(stop)
    else if (this.state !== 'up') {
      this.state = 'up'
      this.changed()
    }
  }

  close(): void {
    this.closing.abort()
    clearTimeout(this.timer)
    for (const resolve of this.waiting.splice(0)) resolve()
  }

  stop(why: Stopped): void {
    if (this.stopped === why || this.stopped === 'revoked') return
    this.stopped = why
    clearTimeout(this.timer)
    this.onStop.get(why)?.()
    if (why === 'update-needed') this.timer = setTimeout(() => this.wake(), updateWait)
    this.changed()
  }

  /** Does this once the line is stopped for that reason. */
  onStopped(why: Stopped, then: () => void): void {
    this.onStop.set(why, then)
    if (this.stopped === why) then()
  }

  private down(least: number): void {
    if (this.state === 'down') return
    this.state = 'down'
    this.tries += 1
    const wait = least + backoff(this.tries, this.random())
    this.nextTryAt = Date.now() + wait
    this.timer = setTimeout(() => this.wake(), wait)
    this.changed()
  }
}

/** Seconds to wait at least where the office is away or overloaded; null where it answered. */
function waitOf(problem: TransportProblem): number | null {
  if (problem.kind !== 'refused') return 0
  switch (problem.problem.kind) {
    case 'too-many-requests':
    case 'unavailable':
    case 'timed-out':
    case 'internal':
      return problem.problem.retryAfter ?? 0
    default:
      return null
  }
}

function stopOf(problem: TransportProblem): Stopped | null {
  if (problem.kind !== 'refused') return null
  switch (problem.problem.kind) {
    case 'device-revoked':
    case 'person-inactive':
      return 'revoked'
    case 'not-signed-in':
      return 'signed-out'
    case 'update-needed':
      return 'update-needed'
    default:
      return null
  }
}

/** Whether a call failed for want of the office, and is to be tried again as it was. */
export function isAway(problem: TransportProblem): boolean {
  return waitOf(problem) !== null || stopOf(problem) !== null
}
