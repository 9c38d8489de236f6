/** One process a profile: a second says so to the first, which comes to the front, and ends. */
import type { App } from 'electron'

/**
 * @param front brings the window to the front
 * @returns whether this process is the first; the lock belongs to the profile's folder, which has to be set
 */
export function isFirst(
  app: Pick<App, 'requestSingleInstanceLock'> & {
    on(event: 'second-instance', listener: () => void): unknown
  },
  front: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', front)
  return true
}
