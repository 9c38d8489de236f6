import { readdir, readFile } from 'node:fs/promises'

/**
 * Kills every process of the browser that runs on this profile, and resolves when the last is gone: starting a
 * profile before that could damage it. Linux only (it reads /proc).
 */
export async function killBrowser(userData: string): Promise<void> {
  for (;;) {
    const alive = await processesOf(userData)
    if (alive.length === 0) return
    for (const pid of alive) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // Gone by itself meanwhile: its parent was killed first.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function processesOf(userData: string): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    const state = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // One that has ended and waits for its parent to notice holds no file any more.
    if (line.includes(userData) && !/\) Z /.test(state)) found.push(Number(name))
  }
  return found
}
