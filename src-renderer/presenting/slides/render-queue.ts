/** Drawing in the order in which it is wanted: the slide on screen before its neighbours before thumbnails. */

/** 0 is on screen now, 1 is wanted next, 2 is a thumbnail. */
export type Priority = 0 | 1 | 2

interface Job {
  /** Asked for anew whenever the order matters: a neighbour may come on screen while it waits. */
  priority: () => Priority
  run: () => Promise<void>
}

/** How many slides are drawn at once. One that is wanted now never waits for this. */
const AT_ONCE = 2

const waiting: Job[] = []
let running = 0

/** Runs a drawing when its turn comes; one that was cancelled while it waited never begins. */
export function enqueue<T>(
  priority: () => Priority,
  signal: AbortSignal,
  draw: () => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const run = async () => {
      if (signal.aborted) return reject(new DOMException('No longer wanted', 'AbortError'))
      try {
        resolve(await draw())
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    waiting.push({ priority, run })
    next()
  })
}

/** Puts what waits into the order of its priorities now, and begins what may begin. */
export function next(): void {
  waiting.sort((a, b) => a.priority() - b.priority())
  while (waiting[0] && (running < AT_ONCE || waiting[0].priority() === 0)) {
    const job = waiting.shift()
    running += 1
    void job?.run().finally(() => {
      running -= 1
      next()
    })
  }
}
