/**
 * A profile is open in one window: the one that holds its Web Lock. Another may take it over; the one that
 * loses it is told, and writes no more.
 */

export interface WindowLock {
  /** Called once, when another window has taken the profile over. */
  onLost(listener: () => void): void
  release(): void
}

export type Locks = Pick<LockManager, 'request'>

/** Null when another window holds the profile, unless `steal`. */
export function holdWindow(name: string, locks: Locks, steal = false): Promise<WindowLock | null> {
  return new Promise((resolve, reject) => {
    let release = () => {}
    let held = false
    let lost = false
    const listeners: (() => void)[] = []
    const holding = new Promise<void>((end) => {
      release = end
    })
    const options: LockOptions = steal ? { steal: true } : { ifAvailable: true }
    locks
      .request(`roadbook-${name}`, options, (lock) => {
        if (!lock) {
          resolve(null)
          return Promise.resolve()
        }
        held = true
        resolve({
          onLost(listener) {
            if (lost) listener()
            else listeners.push(listener)
          },
          release,
        })
        return holding
      })
      .catch((problem: unknown) => {
        if (!held) {
          reject(problem)
          return
        }
        lost = true
        for (const listener of listeners) listener()
      })
  })
}
