/**
 * A thin stand-in for the `electron` module, in which the real built main process and preload run on a Chromium
 * that Playwright starts. It shows messages, their checks, the own protocol's answers, navigation, closing and
 * what is kept on the disk. It cannot show context isolation, the sandbox, the real origin, safeStorage,
 * permissions, menus or fuses. What it does not simulate throws.
 */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { BrowserWindow, setWorld } from './browser-window.ts'
import { type Answer, type Running, runChromium } from './chromium.ts'
import { ipcMain, PLACE } from './messages.ts'
import { takeLock } from './single-instance.ts'
import { notSimulated, strict, taken } from './strict.ts'

export { BrowserWindow, ipcMain }

const paths: Record<string, string> = { appData: join(homedir(), '.config'), downloads: homedir() }
const answers = new Map<string, Answer>()
let running: Promise<Running> | undefined
let ready = false
let quitting = false

const events = new EventEmitter()
export const app = strict('app', {
  isPackaged: false,
  enableSandbox: taken,
  setName: taken,
  getVersion: () =>
    (
      JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
        version: string
      }
    ).version,
  getPath(name: string) {
    const path = paths[name]
    if (path === undefined) throw notSimulated(`the path ${name}`)
    return path
  },
  setPath(name: string, path: string) {
    paths[name] = path
  },
  requestSingleInstanceLock: () => takeLock(app.getPath('userData'), () => events.emit('second-instance')),
  on(name: string, listener: (...values: never[]) => void) {
    events.on(name, listener as (...values: unknown[]) => void)
    return app
  },
  async whenReady() {
    // The main module is loaded to its end first.
    await new Promise((resolve) => setImmediate(resolve))
    if (!ready) {
      ready = true
      events.emit('session-created', defaultSession)
    }
  },
  quit() {
    quitting = true
    if (BrowserWindow.getAllWindows().length === 0) return void end(0)
    for (const window of BrowserWindow.getAllWindows()) window.close()
  },
  exit: (code = 0) => process.exit(code),
})

async function end(code: number): Promise<void> {
  if (running) await (await running).close()
  process.exit(code)
}

const handle = (scheme: string, answer: Answer) => {
  answers.set(scheme, answer)
}
const defaultSession = strict('session', {
  setPermissionRequestHandler: taken,
  setPermissionCheckHandler: taken,
  setDevicePermissionHandler: taken,
  setDisplayMediaRequestHandler: taken,
  on: taken,
  protocol: strict('protocol', { handle }),
  async clearStorageData() {
    const { context } = await startedChromium()
    const [page] = context.pages()
    if (!page) throw new Error('No page is open')
    const tools = await context.newCDPSession(page)
    await tools.send('Storage.clearDataForOrigin', { origin: PLACE, storageTypes: 'all' })
  },
})
export const session = strict('session', {
  defaultSession,
  fromPartition(): never {
    throw notSimulated('a session beside the default one')
  },
})
export const protocol = strict('protocol', { registerSchemesAsPrivileged: taken, handle })

function startedChromium(): Promise<Running> {
  running ??= runChromium(app.getPath('userData'), (request) => {
    const answer = answers.get('app')
    if (!answer) throw new Error('Nothing answers app:')
    return answer(request)
  }).then((its) => {
    tell({ kind: 'running', debugging: its.debugging })
    return its
  })
  return running
}

setWorld({
  running: startedChromium,
  created: (contents) => events.emit('web-contents-created', {}, contents),
  allClosed: () => (quitting ? void end(0) : events.emit('window-all-closed')),
  isQuitting: () => quitting,
})

const display = {
  id: 1,
  label: 'Stand-in',
  size: { width: 1280, height: 800 },
  workArea: { x: 0, y: 0, width: 1280, height: 800 },
}
export const screen = strict('screen', {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  on: taken,
})
export const nativeTheme = strict('nativeTheme', { shouldUseDarkColors: false })
export const powerMonitor = strict('powerMonitor', { on: taken })
export const powerSaveBlocker = strict('powerSaveBlocker', { start: () => 1, stop: taken })
/** There is no keychain: secrets are in files, and the app says that they are not protected. */
export const safeStorage = strict('safeStorage', { isAsyncEncryptionAvailable: async () => false })
export const shell = strict('shell', {
  openExternal: async (address: string) => tell({ kind: 'opened', address }),
})
export const Menu = strict('Menu', { setApplicationMenu: taken, buildFromTemplate: () => strict('menu', {}) })
export const dialog = strict('dialog', {
  showErrorBox: (title: string, text: string) => console.error(`${title}: ${text}`),
})
export const Notification = strict('Notification', { isSupported: () => false })

/** What the fixture is told, and what it asks: see test/e2e/support/electron-app.ts. */
function tell(message: object): void {
  process.send?.(message)
}
process.on('message', (message) => {
  if (message === 'close-window') for (const window of BrowserWindow.getAllWindows()) window.close()
})
process.on('SIGTERM', () => app.quit())
// Whoever started it has gone.
process.on('disconnect', () => void end(1))
