import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindowConstructorOptions } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openMainWindow, type Win } from '../../src-main/windows/main-window.ts'
import { readPlacement } from '../../src-main/windows/placement.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-window-'))
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

class FakeWindow extends EventEmitter {
  said: string[] = []
  crashed = false
  webContents = Object.assign(new EventEmitter(), {
    send: (channel: string) => this.said.push(channel),
    reload: () => this.said.push('reload'),
    isCrashed: () => this.crashed,
    replaceMisspelling: (word: string) => this.said.push(word),
    session: { addWordToSpellCheckerDictionary: () => true },
  })
  loadURL = async (address: string) => void this.said.push(address)
  show = () => void this.said.push('show')
  focus = () => void this.said.push('focus')
  restore = () => void this.said.push('restore')
  maximize = () => void this.said.push('maximize')
  isMinimized = () => true
  isMaximized = () => false
  isDestroyed = () => false
  getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 })
  setFullScreen = (on: boolean) => void this.said.push(`full ${on}`)
  close = () => {
    if (!this.prevents('close')) this.emit('closed')
  }
  prevents(event: string, from: EventEmitter = this) {
    let prevented = false
    from.emit(event, { preventDefault: () => (prevented = true) })
    if (event === 'close' && !prevented) this.said.push('closed')
    return prevented
  }
}

function opened(answers: number[] = []) {
  const fake = new FakeWindow()
  let options: BrowserWindowConstructorOptions = {}
  const questions: string[] = []
  const popped: unknown[] = []
  const window = openMainWindow({
    make: (its) => {
      options = its
      return fake as unknown as Win
    },
    preload: '/out/preload/index.cjs',
    placement: join(folder, 'window.json'),
    displays: () => [{ x: 0, y: 0, width: 1920, height: 1040 }],
    isDark: () => true,
    ask: async (_window, { message }) => {
      questions.push(message)
      return answers.shift() ?? 0
    },
    popUp: (_window, items) => void popped.push(items),
  })
  return { fake, window, options, questions, popped }
}

test('it loads the app, with a hidden title bar, unthrottled, and shows when there is something to see', () => {
  const { fake, options } = opened()
  expect(fake.said).toEqual(['app://roadbook/'])
  expect(options).toMatchObject({ show: false, titleBarStyle: 'hidden', backgroundColor: '#181614' })
  expect(options.titleBarOverlay).toMatchObject({ height: 47 })
  expect(options.webPreferences).toMatchObject({
    backgroundThrottling: false,
    preload: '/out/preload/index.cjs',
  })
  fake.emit('ready-to-show')
  expect(fake.said.at(-1)).toBe('show')
})

test('closing asks the renderer, waits, keeps the window’s place and closes', () => {
  const { fake, window } = opened()
  fake.close()
  expect(fake.said.slice(1)).toEqual(['roadbook:close-asked'])
  expect(fake.prevents('will-prevent-unload', fake.webContents)).toBe(false)
  window.mayClose()
  expect(fake.said.slice(1)).toEqual(['roadbook:close-asked', 'closed'])
  expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toMatchObject({ x: 10, width: 900 })
  // Nobody is there any more to be sent anything.
  window.send('displays-changed')
  window.front()
  expect(fake.said.at(-1)).toBe('closed')
})

test('a page that objects to being left does not hold a window that may close', async () => {
  vi.useFakeTimers()
  const { fake, questions } = opened([1])
  fake.close()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(questions).toEqual(['Roadbook is still saving.'])
  expect(fake.prevents('will-prevent-unload', fake.webContents)).toBe(true)
  expect(fake.said.at(-1)).toBe('closed')
})

test('the end of the session is held for what is being written', () => {
  const { fake, window } = opened()
  expect(fake.prevents('query-session-end')).toBe(true)
  expect(fake.said.at(-1)).toBe('roadbook:close-asked')
  window.mayClose()
  expect(fake.prevents('query-session-end')).toBe(false)
})

test('a renderer that crashes is loaded again; while it is being closed, it is closed', () => {
  const { fake } = opened()
  fake.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(fake.said.at(-1)).toBe('reload')
  fake.close()
  fake.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(fake.said.at(-1)).toBe('closed')
})

test('a second start brings it to the front', () => {
  const { fake, window } = opened()
  window.front()
  expect(fake.said.slice(1)).toEqual(['restore', 'show', 'focus'])
})

test('a right click offers spelling and the clipboard where one writes, and nothing where there is nothing', () => {
  const { fake, popped } = opened()
  const clicked = {
    isEditable: true,
    selectionText: '',
    misspelledWord: 'pmup',
    dictionarySuggestions: ['pump'],
  }
  fake.webContents.emit('context-menu', {}, clicked)
  const items = popped[0] as { label?: string; role?: string; click?: () => void }[]
  expect(items.map(({ label, role }) => label ?? role ?? '—')).toEqual([
    'pump',
    'Add to dictionary',
    '—',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ])
  items[0]!.click!()
  expect(fake.said.at(-1)).toBe('pump')
  fake.webContents.emit('context-menu', {}, { ...clicked, isEditable: false })
  expect(popped.length).toBe(1)
})

test('the window opens where it was, unless that display is gone or the file says nothing that fits', () => {
  const path = join(folder, 'window.json')
  const display = { x: 0, y: 0, width: 1920, height: 1040 }
  const kept = (value: unknown) => {
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
    return readPlacement(path, [display])
  }
  const place = { x: 100, y: 50, width: 1000, height: 700, maximized: false }
  expect(kept(place)).toEqual(place)
  const first = { width: 1360, height: 880, maximized: false }
  for (const bad of [
    { ...place, x: 3000 },
    { ...place, y: -500 },
    { ...place, width: 'wide' },
    { ...place, height: 10 },
    '{',
    {},
  ]) {
    expect(kept(bad)).toEqual(first)
  }
  expect(readPlacement(join(folder, 'none.json'), [display])).toEqual(first)
})
