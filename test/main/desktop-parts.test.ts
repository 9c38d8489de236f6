import { EventEmitter } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { type AnswerParts, hostAnswers } from '../../src-main/host/answers.ts'
import { keeperOfWake } from '../../src-main/host/awake.ts'
import { type Displays, displayList, watchDisplays } from '../../src-main/host/displays.ts'
import { notices } from '../../src-main/host/notices.ts'
import { openableAddress } from '../../src-main/security/links.ts'
import { applicationMenu } from '../../src-main/windows/menu.ts'
import { printer } from '../../src-main/windows/print-window.ts'

afterEach(() => void vi.useRealTimers())

test('displays are listed with the primary one marked, and those without a name numbered', () => {
  const displays = [
    { id: 7, label: 'Projector', size: { width: 1920, height: 1080 } },
    { id: 9, label: '', size: { width: 1280, height: 800 } },
  ]
  const screen = {
    getAllDisplays: () => displays,
    getPrimaryDisplay: () => displays[1],
  } as unknown as Displays
  expect(displayList(screen)).toEqual([
    { id: '7', label: 'Projector', primary: false, width: 1920, height: 1080 },
    { id: '9', label: 'Display 2', primary: true, width: 1280, height: 800 },
  ])
})

test('a projector that is plugged in is told of once', () => {
  vi.useFakeTimers()
  const screen = new EventEmitter()
  let told = 0
  watchDisplays(screen as unknown as Displays, () => told++)
  screen.emit('display-added')
  screen.emit('display-metrics-changed')
  screen.emit('display-metrics-changed')
  vi.advanceTimersByTime(1000)
  expect(told).toBe(1)
  screen.emit('display-removed')
  vi.advanceTimersByTime(1000)
  expect(told).toBe(2)
})

test('the display is held on once, however often it is asked for, and let go', () => {
  const asked: string[] = []
  const keep = keeperOfWake({
    start: (kind) => {
      asked.push(kind)
      return 4
    },
    stop: (id) => {
      asked.push(`stop ${id}`)
      return true
    },
  })
  keep(false)
  keep(true)
  keep(true)
  keep(false)
  keep(false)
  expect(asked).toEqual(['prevent-display-sleep', 'stop 4'])
})

test('a notification shows, and a click on it brings the window to the front', () => {
  const made: (EventEmitter & { shown?: boolean })[] = []
  let fronts = 0
  const parts = {
    make: () => {
      const notice = Object.assign(new EventEmitter(), {
        show() {
          ;(notice as { shown?: boolean }).shown = true
        },
      })
      made.push(notice)
      return notice
    },
    front: () => fronts++,
  }
  notices({ ...parts, isSupported: () => true })('Visit at ten', 'Grünthal, gate 3')
  expect(made[0]?.shown).toBe(true)
  made[0]?.emit('click')
  expect(fronts).toBe(1)
  notices({ ...parts, isSupported: () => false })('Visit at ten', '')
  expect(made.length).toBe(1)
})

test('the menu has the usual roles for editing, and developer tools only while developing', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const words = JSON.stringify(applicationMenu(platform, false))
    expect(words).toContain('editMenu')
    expect(words).toContain('togglefullscreen')
    expect(words).not.toContain('toggleDevTools')
    expect(words.includes('appMenu')).toBe(platform === 'darwin')
  }
  expect(JSON.stringify(applicationMenu('linux', true))).toContain('toggleDevTools')
})

test('link.open hands on what is on the list, and nothing else', async () => {
  const opened: string[] = []
  const answers = hostAnswers({
    openableAddress,
    openExternal: async (address: string) => void opened.push(address),
  } as unknown as AnswerParts)
  await answers['link.open']('https://example.com/a b')
  await expect(answers['link.open']('file:///etc/passwd')).rejects.toMatchObject({ kind: 'refused' })
  expect(opened).toEqual(['https://example.com/a%20b'])
})

function aPrinter(load: () => Promise<void> = async () => undefined) {
  const events: string[] = []
  let request: (details: { url: string }, answer: (a: { cancel: boolean }) => void) => void = () => undefined
  let answer: (request: { url: string }) => Response = () => new Response()
  const print = printer({
    session: (partition) => {
      events.push(`session ${partition}`)
      return {
        webRequest: {
          onBeforeRequest(listener: typeof request) {
            request = listener
          },
        },
        protocol: {
          handle(_scheme: string, handler: never) {
            answer = handler
          },
        },
      } as never
    },
    open: () => ({
      loadURL: async (address) => {
        await load()
        events.push(await answer({ url: address }).text())
      },
      webContents: { printToPDF: async () => Buffer.from('%PDF-1.7') },
      destroy: () => void events.push('destroyed'),
    }),
    patience: 1000,
  })
  const isCancelled = (url: string) => {
    let cancelled = false
    request({ url }, ({ cancel }) => (cancelled = cancel))
    return cancelled
  }
  return { print, events, isCancelled, answered: (url: string) => answer({ url }) }
}

test('pages are printed one after the other, each in a window that is gone afterwards', async () => {
  const { print, events } = aPrinter()
  const [first] = await Promise.all([print('<p>one'), print('<p>two')])
  expect(Buffer.from(first!).toString()).toBe('%PDF-1.7')
  expect(events).toEqual(['session print', '<p>one', 'destroyed', '<p>two', 'destroyed'])
})

test('a page that is printed reaches no network, no file and no other address, and runs no script', async () => {
  const { print, isCancelled, answered } = aPrinter()
  await print('<p>one')
  for (const url of [
    'https://evil.example/',
    'file:///etc/passwd',
    'app://roadbook/',
    'http://127.0.0.1/',
    'app://print/x',
  ]) {
    expect(isCancelled(url)).toBe(true)
  }
  expect(isCancelled('app://print/')).toBe(false)
  const page = answered('app://print/')
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/,
  )
  expect(answered('app://print/other').status).toBe(404)
  // The page is not kept once it is printed.
  expect(await page.text()).toBe('')
})

test('a page that cannot be laid out, or takes too long, leaves no window', async () => {
  vi.useFakeTimers()
  const failing = aPrinter(() => Promise.reject(new Error('no layout')))
  await expect(failing.print('<p>')).rejects.toThrow('no layout')
  expect(failing.events.at(-1)).toBe('destroyed')
  const hanging = aPrinter(() => new Promise(() => undefined))
  const printed = expect(hanging.print('<p>')).rejects.toThrow('too long')
  await vi.advanceTimersByTimeAsync(1100)
  await printed
  expect(hanging.events.at(-1)).toBe('destroyed')
})
