/** One piece of work of sync that goes on until there is nothing to do, then rests until it is poked. */
import type { Line } from './line.ts'

/** `again`: there is more. `rest`: nothing to do until poked, or until so many milliseconds have passed. */
export type Step = 'again' | 'rest' | { restFor: number }

export class WorkerLoop {
  /** Resolves when the loop has ended, after the line closed. */
  readonly ended: Promise<void>
  private poked = false
  private wakeUp: (() => void) | null = null
  private readonly line: Line

  /** A step that throws is a bug: it is told, and tried again only after a while. */
  constructor(line: Line, step: () => Promise<Step>, onBug: (error: unknown) => void) {
    this.line = line
    this.ended = this.run(step, onBug)
  }

  poke(): void {
    this.poked = true
    this.wakeUp?.()
  }

  private async run(step: () => Promise<Step>, onBug: (error: unknown) => void): Promise<void> {
    this.line.closed.addEventListener('abort', () => this.wakeUp?.())
    while (!this.line.closed.aborted) {
      await this.line.turn()
      if (this.line.closed.aborted) return
      this.poked = false
      const next = await step().catch((error: unknown): Step => {
        if (!this.line.closed.aborted) onBug(error)
        return { restFor: 10_000 }
      })
      if (next !== 'again') await this.rest(next === 'rest' ? null : next.restFor)
    }
  }

  private async rest(milliseconds: number | null): Promise<void> {
    if (this.poked || this.line.closed.aborted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    await new Promise<void>((resolve) => {
      this.wakeUp = resolve
      if (milliseconds !== null) timer = setTimeout(resolve, milliseconds)
    })
    this.wakeUp = null
    clearTimeout(timer)
  }
}
