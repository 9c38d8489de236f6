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
 * Whether the lock's owner is gone. A lock without an owner's name is being made right now, unless it is old.
 * @param {string} folder
 */
function isAbandoned(folder) {
  try {
    return !isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')))
  } catch {
    try {
      return Date.now() - statSync(folder).mtimeMs > 10_000
    } catch {
      return false
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
  const abandoned = `${folder}.abandoned`
  let waited = false
  for (;;) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    if (isAbandoned(folder)) {
      // Moved away under one name for all who see it abandoned: a second one's move fails, instead of throwing
      // away the lock that the first one has made meanwhile.
      try {
        renameSync(folder, abandoned)
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
    rmSync(abandoned, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}
