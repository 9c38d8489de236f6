/** The lock on a profile's folder: a file with the process's number; a second process leaves a note for the first. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns whether this process has the lock; `second` is called when another asks for it later */
export function takeLock(folder: string, second: () => void): boolean {
  const lock = join(folder, 'stand-in-lock')
  const note = join(folder, 'stand-in-second')
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    writeFileSync(note, '')
    return false
  }
  writeFileSync(lock, String(process.pid))
  process.on('exit', () => rmSync(lock, { force: true }))
  setInterval(() => {
    if (!existsSync(note)) return
    rmSync(note)
    second()
  }, 50).unref()
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
