import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { type Guarded, guardNavigation } from '../../src-main/security/navigation.ts'
import { isOwnAddress } from '../../src-main/security/origins.ts'
import { ALLOWED, type GuardedSession, guardSession } from '../../src-main/security/sessions.ts'
import { mainWindowOptions } from '../../src-main/windows/main-window.ts'
import { printOptions } from '../../src-main/windows/print-window.ts'
import { webPreferences } from '../../src-main/windows/web-preferences.ts'

const foreign = [
  'https://example.com/',
  'http://127.0.0.1:4170/',
  'file:///etc/passwd',
  'app://print/',
  'app://roadbook.evil/',
  'app://evil@roadbook/',
  'data:text/html,x',
  'javascript:alert(1)',
  'about:blank',
  '',
]

describe('the one set of preferences', () => {
  test('every window is sandboxed and isolated, without Node, and nothing experimental', () => {
    expect(webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: true,
    })
    const main = mainWindowOptions(
      { width: 1, height: 1, maximized: false },
      false,
      '/preload',
    ).webPreferences
    expect(main).toEqual({ ...webPreferences, preload: '/preload', backgroundThrottling: false })
    const print = printOptions.webPreferences
    expect(print).toEqual({ ...webPreferences, spellcheck: false, javascript: false, partition: 'print' })
  })
})

describe('navigation', () => {
  function guarded() {
    const contents = new EventEmitter() as EventEmitter & {
      open?: () => { action: string }
      setWindowOpenHandler(handler: () => { action: string }): void
    }
    contents.setWindowOpenHandler = (handler) => {
      contents.open = handler
    }
    guardNavigation(contents as unknown as Guarded)
    const prevents = (event: string, url: string) => {
      let prevented = false
      contents.emit(event, { url, preventDefault: () => (prevented = true) })
      return prevented
    }
    return { contents, prevents }
  }

  test.each(foreign)('to “%s” is refused, in the page, in a frame and by a redirect', (url) => {
    const { prevents } = guarded()
    expect(isOwnAddress(url)).toBe(false)
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(prevents(event, url)).toBe(true)
    }
  })

  test('within the app goes on; new windows and webviews are refused', () => {
    const { contents, prevents } = guarded()
    expect(prevents('will-navigate', 'app://roadbook/accounts')).toBe(false)
    expect(contents.open?.()).toEqual({ action: 'deny' })
    expect(prevents('will-attach-webview', 'app://roadbook/')).toBe(true)
  })
})

describe('permissions', () => {
  type Handlers = {
    request: (contents: null, permission: string, answer: (ok: boolean) => void, details: object) => void
    check: (contents: null, permission: string, origin: string) => boolean
    device: (details: object) => boolean
    display: unknown
    download: (event: { preventDefault(): void }) => void
    protocols: Map<string, () => Response>
  }
  function guarded(): Handlers {
    const handlers = { protocols: new Map() } as Handlers
    guardSession({
      setPermissionRequestHandler: (handler: never) => (handlers.request = handler),
      setPermissionCheckHandler: (handler: never) => (handlers.check = handler),
      setDevicePermissionHandler: (handler: never) => (handlers.device = handler),
      setDisplayMediaRequestHandler: (handler: unknown) => (handlers.display = handler),
      on: (_name: string, listener: never) => (handlers.download = listener),
      protocol: { handle: (scheme: string, handler: never) => handlers.protocols.set(scheme, handler) },
    } as unknown as GuardedSession)
    return handlers
  }
  const asked = ({ request }: Handlers, permission: string, requestingUrl?: string) => {
    let given: boolean | undefined
    request(null, permission, (ok) => (given = ok), requestingUrl === undefined ? {} : { requestingUrl })
    return given
  }

  test('those named are given to our own pages; adding one is a decision', () => {
    const handlers = guarded()
    expect(ALLOWED).toEqual([
      'fullscreen',
      'screen-wake-lock',
      'clipboard-sanitized-write',
      'persistent-storage',
      'local-network-access',
      'local-network',
      'loopback-network',
    ])
    for (const name of ALLOWED) {
      expect(asked(handlers, name, 'app://roadbook/decks')).toBe(true)
      expect(handlers.check(null, name, 'app://roadbook')).toBe(true)
    }
  })

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'hid',
    'usb',
    'serial',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('%s is denied even to our own pages', (name) => {
    const handlers = guarded()
    expect(asked(handlers, name, 'app://roadbook/')).toBe(false)
    expect(handlers.check(null, name, 'app://roadbook/')).toBe(false)
  })

  test.each(foreign)('to “%s” nothing is given', (url) => {
    const handlers = guarded()
    for (const name of ALLOWED) {
      expect(asked(handlers, name, url)).toBe(false)
      expect(handlers.check(null, name, url)).toBe(false)
    }
  })

  test('devices, the screen, downloads and file: are refused', () => {
    const handlers = guarded()
    expect(asked(handlers, 'fullscreen')).toBe(false)
    expect(handlers.device({ deviceType: 'usb' })).toBe(false)
    expect(handlers.display).toBeNull()
    let prevented = false
    handlers.download({ preventDefault: () => (prevented = true) })
    expect(prevented).toBe(true)
    expect(handlers.protocols.get('file')?.().status).toBe(403)
  })
})
