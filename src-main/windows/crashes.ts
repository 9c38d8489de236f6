/** A renderer that has crashed is started again: all that it had said to be saved is on the disk. */

export interface CrashParts {
  reload(): void
  /** It goes on crashing: the person is asked. */
  keepsFailing(reason: string): Promise<'again' | 'close'>
  close(): void
  now?: () => number
}

/** More than this many within this time, and loading it again by itself would only go on. Milliseconds. */
const MOST = 3
const WITHIN = 60_000

/** @returns to be called at each crash */
export function crashKeeper({
  reload,
  keepsFailing,
  close,
  now = Date.now,
}: CrashParts): (reason: string) => void {
  let times: number[] = []
  return (reason) => {
    // Ended in order, as when the window closes.
    if (reason === 'clean-exit') return
    times = [...times.filter((time) => now() - time < WITHIN), now()]
    if (times.length <= MOST) return reload()
    times = []
    keepsFailing(reason).then((choice) => (choice === 'again' ? reload() : close()), close)
  }
}
