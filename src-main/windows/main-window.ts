/**
 * The window that owns the database: never throttled in the background, held open until all is on the disk, and
 * loaded again where its renderer crashes.
 */
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Rectangle,
} from 'electron'
import { APP_ORIGIN, channelOf } from '#shared/host/channels.ts'
import type { HostEvents } from '#shared/host/contract.ts'
import { closingProtocol } from './closing.ts'
import { crashKeeper } from './crashes.ts'
import { type Clicked, contextMenu } from './menu.ts'
import { keepPlacement, type Placement, readPlacement } from './placement.ts'
import { webPreferences } from './web-preferences.ts'

/** What of electron's `BrowserWindow` is used. */
export type Win = Pick<
  BrowserWindow,
  | 'show'
  | 'focus'
  | 'restore'
  | 'isMinimized'
  | 'maximize'
  | 'isMaximized'
  | 'getNormalBounds'
  | 'setFullScreen'
  | 'close'
  | 'isDestroyed'
> & {
  loadURL(address: string): Promise<void>
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'query-session-end', listener: (event: { preventDefault(): void }) => void): unknown
  on(event: 'closed' | 'ready-to-show', listener: () => void): unknown
  webContents: {
    send(channel: string): void
    reload(): void
    isCrashed(): boolean
    replaceMisspelling(word: string): void
    session: { addWordToSpellCheckerDictionary(word: string): boolean }
    on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
    on(event: 'will-prevent-unload', listener: (event: { preventDefault(): void }) => void): unknown
    on(event: 'context-menu', listener: (event: unknown, clicked: Clicked) => void): unknown
  }
}

export interface MainWindowParts {
  make(options: BrowserWindowConstructorOptions): Win
  /** The preload's path. */
  preload: string
  /** Where the window's place is kept. */
  placement: string
  displays(): readonly Rectangle[]
  isDark(): boolean
  /** Asks over the window; gives the index of the button. */
  ask(window: Win, question: MessageBoxOptions): Promise<number>
  popUp(window: Win, items: MenuItemConstructorOptions[]): void
  patience?: number
}

export interface MainWindow {
  front(): void
  send(event: keyof HostEvents): void
  fullScreen(on: boolean): void
  /** Loads the page anew. */
  reload(): void
  /** The renderer's answer: all is on the disk. */
  mayClose(): void
  /** Closes as soon as all is on the disk. */
  requestClose(): void
}

/** The app's ground and title bar, as src-renderer/app/theme/tokens.css has them. */
const GROUND = { light: '#faf8f5', dark: '#181614' }
const BAR = 48

export function mainWindowOptions(
  place: Placement,
  dark: boolean,
  preload: string,
): BrowserWindowConstructorOptions {
  const { maximized: _maximized, ...bounds } = place
  return {
    ...bounds,
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Roadbook',
    backgroundColor: dark ? GROUND.dark : GROUND.light,
    // The title bar is the page's own; the system draws only its buttons over it. See-through, with symbols that
    // can be made out on light and dark: the page may be of another scheme than the system.
    titleBarStyle: 'hidden',
    titleBarOverlay: { color: '#00000000', symbolColor: '#857d73', height: BAR - 1 },
    trafficLightPosition: { x: 16, y: 17 },
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, preload, backgroundThrottling: false },
  }
}

/** Opens the window and loads the app. */
export function openMainWindow(parts: MainWindowParts): MainWindow {
  const place = readPlacement(parts.placement, parts.displays())
  const window = parts.make(mainWindowOptions(place, parts.isDark(), parts.preload))
  const { webContents } = window
  let there = true

  const closing = closingProtocol({
    ask: () => webContents.send(channelOf('close-asked')),
    close: () => window.close(),
    canAnswer: () => there && !webContents.isCrashed(),
    stillSaving: async () => ((await parts.ask(window, STILL_SAVING)) === 0 ? 'wait' : 'close'),
    ...(parts.patience === undefined ? {} : { patience: parts.patience }),
  })
  const crashed = crashKeeper({
    reload: () => webContents.reload(),
    close: () => closing.request(),
    keepsFailing: async (reason) =>
      (await parts.ask(window, keepsFailing(reason))) === 0 ? 'again' : 'close',
  })

  window.on('ready-to-show', () => {
    if (place.maximized) window.maximize()
    window.show()
  })
  window.on('close', (event) => {
    if (!closing.isAllowed()) {
      event.preventDefault()
      closing.request()
      return
    }
    keepPlacement(parts.placement, window.getNormalBounds(), window.isMaximized())
  })
  window.on('closed', () => {
    there = false
  })
  // Windows is about to sign the person out: it waits for what is being written.
  window.on('query-session-end', (event) => {
    if (closing.isAllowed()) return
    event.preventDefault()
    closing.request()
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    closing.abandon()
    if (!closing.isAllowed()) crashed(reason)
  })
  // The page's own objection to being left has been heard by then.
  webContents.on('will-prevent-unload', (event) => {
    if (closing.isAllowed()) event.preventDefault()
  })
  webContents.on('context-menu', (_event, clicked) => {
    const items = contextMenu(clicked, {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
    })
    if (items.length > 0) parts.popUp(window, items)
  })
  window
    .loadURL(`${APP_ORIGIN}/`)
    .catch((problem: unknown) => console.error('The page did not load.', problem))

  return {
    front() {
      if (!there) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    send(event) {
      if (there) webContents.send(channelOf(event))
    },
    fullScreen(on) {
      if (there) window.setFullScreen(on)
    },
    reload() {
      if (there) webContents.reload()
    },
    mayClose: () => closing.answer(),
    requestClose() {
      if (there) closing.request()
    },
  }
}

const STILL_SAVING: MessageBoxOptions = {
  type: 'warning',
  message: 'Roadbook is still saving.',
  detail: 'What you wrote last is not on the disk yet. If you close now, it may be lost.',
  buttons: ['Keep waiting', 'Close anyway'],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
}

function keepsFailing(reason: string): MessageBoxOptions {
  return {
    type: 'error',
    message: 'Roadbook has stopped several times.',
    detail: `Everything that showed Saved is on the disk. If it goes on, hand these words to whoever looks after Roadbook: ${reason}.`,
    buttons: ['Try again', 'Close'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
}
