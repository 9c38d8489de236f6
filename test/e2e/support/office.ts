/** The office: the real endpoint as a process of its own with the demo company, which can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../src-server/main.ts', import.meta.url))

export interface Office {
  url: string
  /** Its folder, to be read with the admin commands while it is stopped. */
  folder: string
  /** SIGKILL, as when the machine loses its power. */
  kill(): Promise<void>
  /** Starts it again at the same address. */
  start(): Promise<void>
  /** SIGTERM, and its end awaited; the folder stays. */
  stop(): Promise<void>
  remove(): Promise<void>
}

let prepared: Promise<string> | null = null

/** A folder with the demo company in it, made once in a run: making it takes a while. */
function preparedFolder(): Promise<string> {
  prepared ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roadbook-demo-'))
    process.on('exit', () => void rm(folder, { recursive: true, force: true }))
    const first = await started(folder, 0)
    await ended(first.process, 'SIGTERM')
    return folder
  })()
  return prepared
}

/** An office of its own for one spec. */
export async function anOffice(): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'roadbook-office-'))
  await cp(await preparedFolder(), folder, { recursive: true })
  let running = await started(folder, 0)
  const { url } = running
  return {
    url,
    folder,
    kill: () => ended(running.process, 'SIGKILL'),
    stop: () => ended(running.process, 'SIGTERM'),
    async start() {
      running = await started(folder, Number(new URL(url).port))
    },
    async remove() {
      await ended(running.process, 'SIGKILL')
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function started(folder: string, port: number): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [main, '--data', folder, '--port', String(port), '--demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withoutDatabase(),
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const ready = /Roadbook endpoint ready at (http:\S+)/.exec(said)
      if (ready) resolve(ready[1]!)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) =>
      reject(new Error(`The endpoint ended with ${code} before it was ready:\n${said}`)),
    )
  })
  return { process: child, url }
}

function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** The embedded database, whatever the environment names. */
function withoutDatabase(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _other, ...rest } = process.env
  return rest
}
