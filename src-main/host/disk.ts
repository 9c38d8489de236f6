/** What the main process keeps on the disk is kept through a power cut: files are synced, and the folders that name them. */
import { randomUUID } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The parts of `node:fs/promises` that are used; tests put failing ones in their place. */
export type Files = Pick<typeof promises, 'open' | 'mkdir' | 'rename' | 'rm' | 'readFile'>

export const nodeFiles: Files = promises

/** What is thrown to the renderer: `disk-full` where it is, else the system's own words. */
export function sayable(problem: unknown): Error {
  const code = (problem as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Error('disk-full', { cause: problem })
  return problem instanceof Error ? problem : new Error(String(problem))
}

/** Syncs a folder, so that the name of a new file in it outlives a power cut. Windows has no such call. */
export async function syncFolder(folder: string, files: Files = nodeFiles): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a small file whole or not at all, readable by this person only, and syncs it.
 * @param path its folder has to be there
 */
export async function writeWhole(path: string, text: string, files: Files = nodeFiles): Promise<void> {
  const folder = dirname(path)
  const draft = join(folder, `.${randomUUID()}.new`)
  try {
    const handle = await files.open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await files.rename(draft, path)
    await syncFolder(folder, files)
  } catch (problem) {
    await files.rm(draft, { force: true }).catch(() => undefined)
    throw sayable(problem)
  }
}

/** A queue: each piece of work begins when the one before has ended, well or not. */
export function inOrder(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
