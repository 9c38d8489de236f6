/**
 * Removing a profile (a revoked device). While the app runs, Chromium holds its files: what is secret goes at
 * once, a mark is left, and at the next start the rest goes before anything opens it.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../host/disk.ts'

const MARK = 'to-be-removed'

/** Chromium's own for the lock on the profile, which this process holds by now. */
const KEPT = /^(Singleton|lockfile|\.org\.chromium)/

export async function askForRemoval(userData: string): Promise<void> {
  await writeWhole(join(userData, MARK), 'This device was revoked.\n')
}

/** Journal, and secrets where no call writes them any more: at once, the mark being there already. */
export function removeWhatIsOurs(userData: string): void {
  for (const name of ['journal', 'secrets']) rmSync(join(userData, name), { recursive: true, force: true })
}

/**
 * Called before the app is ready, with the lock on the profile held.
 * @returns whether the profile was removed. The mark goes last: cut off in the middle, it is done again.
 */
export function removeIfAsked(userData: string): boolean {
  mkdirSync(userData, { recursive: true, mode: 0o700 })
  if (!existsSync(join(userData, MARK))) return false
  for (const name of readdirSync(userData)) {
    if (name === MARK || KEPT.test(name)) continue
    rmSync(join(userData, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  rmSync(join(userData, MARK))
  return true
}
