/** Listens to the live stream (L5): it only hints what to pull, and every reconnection begins with a pull. */
import type { Clock, LiveEvent } from '#shared/sync/contract.ts'
import { backoff } from '../backoff.ts'
import type { Line } from '../line.ts'
import type { Step } from '../worker-loop.ts'

export interface LiveParts {
  line: Line
  onClock: (clock: Clock) => void
  onRevoked: () => void
  /** Asks for a pull, before the stream is opened. */
  pull: () => void
  random?: () => number
}

/** A stream that ended this soon (milliseconds) counts as a failed try. */
const tooShort = 5000

export class LiveListener {
  private short = 0
  private readonly parts: LiveParts

  constructor(parts: LiveParts) {
    this.parts = parts
  }

  /** One stream, from opening to end. */
  async step(): Promise<Step> {
    const { line, onClock, onRevoked, pull, random = Math.random } = this.parts
    // While the line is down or stopped its other users find out when it is there again.
    if (line.state !== 'up' || line.stopped) return { restFor: 1000 }
    pull()
    const begun = Date.now()
    let revoked = false
    const onEvent = (event: LiveEvent) => {
      if (event.type === 'clock') return onClock(event.clock)
      revoked = true
      onRevoked()
    }
    await line.ask(async (transport, signal) => {
      const problem = await transport.live(onEvent, signal)
      // That a stream ends says nothing about the line; that one was refused does.
      return problem.kind === 'refused' ? { ok: false, problem } : { ok: true, value: null }
    })
    this.short = Date.now() - begun < tooShort ? this.short + 1 : 0
    return revoked ? 'rest' : { restFor: backoff(this.short + 1, random()) }
  }
}
