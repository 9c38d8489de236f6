// A lock between processes: a folder, since making one is atomic on every system.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Whether a process is there. One that belongs to somebody else counts as there.
 * @param {number} pid
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Who held a lock and is gone: a name for that dead holder, or undefined while somebody has the lock. A lock
 * without an owner's name is being made right now, unless it is old.
 * @param {string} folder
 * @returns {string | undefined}
 */
function deadHolder(folder) {
  try {
    const pid = readFileSync(join(folder, 'pid'), 'utf8')
    return isAlive(Number(pid)) ? undefined : pid
  } catch {
    try {
      const since = statSync(folder).mtimeMs
      return Date.now() - since > 10_000 ? `nobody-${since}` : undefined
    } catch {
      return undefined
    }
  }
}

/**
 * Runs the work while holding the lock, waiting for whoever has it; a lock whose process died is taken over.
 * @template T
 * @param {string} folder the lock
 * @param {() => T | Promise<T>} work
 * @param {{ onWait?: () => void, everyMs?: number }} [options] onWait is called once, at the first wait
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, { onWait, everyMs = 200 } = {}) {
  /** @type {string | undefined} */
  let aside
  let waited = false
  for (;;) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    const dead = deadHolder(folder)
    if (dead !== undefined) {
      // Moved aside under a name that all who see this holder dead agree on: a second one's move fails, instead
      // of throwing away the lock that the first one has made meanwhile.
      try {
        renameSync(folder, `${folder}.${dead}`)
        aside = `${folder}.${dead}`
      } catch {
        await sleep(everyMs)
      }
      continue
    }
    if (!waited) onWait?.()
    waited = true
    await sleep(everyMs)
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
  try {
    return await work()
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}
