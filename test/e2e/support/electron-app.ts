/**
 * The desktop app, with its own main process: in Electron where the binary is on this machine, and in the
 * stand-in (test/electron/stand-in) everywhere. The same specs run on both, as two projects.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type Browser, chromium, type Page } from '@playwright/test'
import { isRootOnLinux } from '../../../scripts/chromium.mjs'
import { ROOT } from '../../../scripts/node-version.mjs'
import { electronBinary, hasDisplay } from '../../../scripts/start/window.mjs'
import { killBrowser } from './kill-browser.ts'

export type DesktopKind = 'stand-in' | 'electron'

export interface DesktopOptions {
  /** The profile's folder. */
  userData: string
  endpoint: string
}

export interface Desktop {
  kind: DesktopKind
  page: Page
  /** How many windows are open. */
  windows(): number
  /** Addresses that were handed to the system; only the stand-in can tell. */
  opened: readonly string[]
  /** Closes the window as a person does, and resolves when the program has ended, with its exit code. */
  close(): Promise<number | null>
  /** As when the power fails. */
  kill(): Promise<void>
}

export interface DesktopFixtures {
  userData: string
  openDesktop(options: DesktopOptions): Promise<Desktop>
  /** Starts the program once more, and gives how it ended. */
  startAgain(options: DesktopOptions): Promise<{ code: number | null; said: string }>
}

/** The build that is tried; ROADBOOK_OUT names another one. */
const out = process.env.ROADBOOK_OUT ?? join(ROOT, 'out')
const register = new URL('../../electron/stand-in/register.mjs', import.meta.url).href

export const test = base.extend<DesktopFixtures & { needed: undefined }, { desktopOf: DesktopKind }>({
  desktopOf: ['stand-in', { option: true, scope: 'worker' }],
  needed: [
    async ({ desktopOf }, give, info) => {
      const missing = whyNot(desktopOf)
      info.skip(missing !== undefined, missing)
      await give(undefined)
    },
    { auto: true },
  ],
  userData: async ({ desktopOf }, give) => {
    const folder = mkdtempSync(join(tmpdir(), `roadbook-${desktopOf}-`))
    await give(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  openDesktop: async ({ desktopOf }, give) => {
    const opened: Desktop[] = []
    await give(async (options) => {
      const one = await (desktopOf === 'electron' ? openElectron(options) : openStandIn(options))
      opened.push(one)
      return one
    })
    for (const one of opened) await one.kill()
  },
  startAgain: async ({ desktopOf }, give) => {
    const started: ChildProcess[] = []
    await give(async (options) => {
      const child =
        desktopOf === 'electron'
          ? spawn(electronBinary()!, electronArguments(options), { stdio: ['ignore', 'pipe', 'pipe'] })
          : spawn(process.execPath, standInArguments(options), { stdio: ['ignore', 'pipe', 'pipe'] })
      started.push(child)
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
      return { code: await exitOf(child), said }
    })
    for (const child of started) child.kill('SIGKILL')
  },
})

/** Why this kind cannot run here; undefined where it can. (Importing the package would try to fetch it.) */
export function whyNot(kind: DesktopKind): string | undefined {
  if (kind === 'stand-in') return undefined
  if (electronBinary() === undefined) return 'Electron’s binary is not on this machine'
  return hasDisplay() ? undefined : 'there is no display for Electron’s window'
}

const appArguments = ({ userData, endpoint }: DesktopOptions) => [
  '--profile=spec',
  `--endpoint=${endpoint}`,
  `--user-data-dir=${userData}`,
]
const electronArguments = (options: DesktopOptions) => [
  ROOT,
  ...appArguments(options),
  ...(isRootOnLinux() ? ['--no-sandbox'] : []),
]
const standInArguments = (options: DesktopOptions) => [
  '--import',
  register,
  join(out, 'main', 'main.js'),
  ...appArguments(options),
]

async function openElectron(options: DesktopOptions): Promise<Desktop> {
  const app = await _electron.launch({ executablePath: electronBinary()!, args: electronArguments(options) })
  const child = app.process()
  const page = await app.firstWindow()
  return {
    kind: 'electron',
    page,
    windows: () => app.windows().length,
    opened: [],
    async close() {
      const ended = exitOf(child)
      await app
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
        .catch(() => undefined)
      return ended
    },
    async kill() {
      child.kill('SIGKILL')
      await exitOf(child)
    },
  }
}

type Told = { kind: 'running'; debugging: string } | { kind: 'opened'; address: string }

async function openStandIn(options: DesktopOptions): Promise<Desktop> {
  const child = spawn(process.execPath, standInArguments(options), {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const opened: string[] = []
  const debugging = await new Promise<string>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'running') resolve(told.debugging)
      else opened.push(told.address)
    })
    child.once('exit', (code) =>
      reject(new Error(`The stand-in ended with ${code} before its window was open`)),
    )
  })
  const browser = await chromium.connectOverCDP(debugging)
  const page = await firstPage(browser)
  return {
    kind: 'stand-in',
    page,
    windows: () => browser.contexts()[0]?.pages().length ?? 0,
    opened,
    async close() {
      const ended = exitOf(child)
      child.send('close-window')
      const code = await ended
      await browser.close().catch(() => undefined)
      return code
    },
    async kill() {
      child.kill('SIGKILL')
      await exitOf(child)
      if (process.platform === 'linux') await killBrowser(options.userData)
      await browser.close().catch(() => undefined)
    },
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('The stand-in has no context')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}
