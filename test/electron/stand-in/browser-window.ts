/** `BrowserWindow` and its `webContents`: a page of the stand-in's Chromium. */
import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import type { CDPSession, Page } from 'playwright'
import type { Running } from './chromium.ts'
import { fromPlace, toPlace } from './messages.ts'
import { HEAR, preloadScript } from './preload.ts'
import { notSimulated, strict, taken } from './strict.ts'

/** What windows tell the rest of the stand-in. */
export interface World {
  running(): Promise<Running>
  created(contents: object): void
  allClosed(): void
  isQuitting(): boolean
}

let world: World | undefined
export function setWorld(its: World): void {
  world = its
}

class Contents extends EventEmitter {
  readonly window: WindowBase
  readonly session = strict('session', {})
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })

  constructor(window: WindowBase) {
    super()
    this.window = window
  }
  setWindowOpenHandler(handler: Contents['openHandler']) {
    this.openHandler = handler
  }
  send(channel: string) {
    const hear = ([name, on]: string[]) =>
      (window as unknown as Record<string, (channel: string) => void>)[name!]?.(on!)
    void this.window.page.then((page) => page.evaluate(hear, [HEAR, channel])).catch(taken)
  }
  reload() {
    void this.window.page.then((page) => page.reload())
  }
  isCrashed() {
    return false
  }
}

class WindowBase extends EventEmitter {
  readonly page: Promise<Page>
  readonly webContents: Contents
  private destroyed = false
  private visible = false
  /** While the main process itself loads an address, it is not asked. */
  private loading = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    if (!world) throw new Error('A window before the app is ready')
    const { preload, partition, javascript } = options.webPreferences ?? {}
    if (partition !== undefined || javascript === false)
      throw notSimulated('a window with a session of its own')
    this.webContents = strict('webContents', new Contents(this))
    this.page = this.open(world, preload)
    world.created(this.webContents)
  }

  private async open(its: World, preload: string | undefined): Promise<Page> {
    const { context, newPage } = await its.running()
    if (preload) await context.addInitScript(preloadScript(preload))
    const page = await newPage()
    context.on('page', (other) => void this.refuse(other))
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed' }))
    const tools = await context.newCDPSession(page)
    // Asked for now: while a navigation is held, Chromium answers nothing about the page.
    const main = (await tools.send('Page.getFrameTree')).frameTree.frame.id
    tools.on('Fetch.requestPaused', (paused) => this.decide(tools, main, paused))
    await tools.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] })
    return page
  }

  /** A page that a page has opened. */
  private async refuse(page: Page) {
    const { action } = this.webContents.openHandler({ url: fromPlace(page.url()) })
    if (action !== 'deny') throw notSimulated('a window that a page opens')
    await page.close()
  }

  private decide(tools: CDPSession, main: string, paused: Paused) {
    let prevented = false
    const details = {
      url: fromPlace(paused.request.url),
      preventDefault() {
        prevented = true
      },
    }
    if (!this.loading) {
      if (paused.frameId === main) this.webContents.emit('will-navigate', details)
      this.webContents.emit('will-frame-navigate', details)
    }
    const { requestId } = paused
    const decided = prevented
      ? tools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : tools.send('Fetch.continueRequest', { requestId })
    decided.catch(taken)
  }

  async loadURL(address: string) {
    const page = await this.page
    this.loading = true
    try {
      await page.goto(toPlace(address))
    } finally {
      this.loading = false
    }
    this.emit('ready-to-show')
  }

  close() {
    if (this.destroyed) return
    let prevented = false
    this.emit('close', {
      preventDefault() {
        prevented = true
      },
    })
    if (!prevented) void this.end()
  }

  private async end() {
    if (this.destroyed) return
    this.destroyed = true
    await (await this.page).close()
    windows.delete(this)
    this.emit('closed')
    if (windows.size === 0) world?.allClosed()
  }

  isDestroyed = () => this.destroyed
  isVisible = () => this.visible
  isMinimized = () => false
  isMaximized = () => false
  getNormalBounds = () => ({ x: 0, y: 0, width: 1280, height: 800 })
  restore = taken
  maximize = taken
  focus = taken
  show() {
    this.visible = true
  }
}

const windows = new Set<WindowBase>()

export class BrowserWindow {
  /** What `new BrowserWindow` gives throws where something is asked that is not simulated. */
  constructor(options: BrowserWindowConstructorOptions) {
    const window = strict('BrowserWindow', new WindowBase(options))
    windows.add(window)
    // oxlint-disable-next-line no-constructor-return
    return window as unknown as BrowserWindow
  }
  static getAllWindows = () => [...windows]
}

interface Paused {
  requestId: string
  frameId: string
  request: { url: string }
}
