import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closingProtocol } from '../../src-main/windows/closing.ts'
import { crashKeeper } from '../../src-main/windows/crashes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aWindow({ alive = true, choices = [] as ('wait' | 'close')[] } = {}) {
  const events: string[] = []
  const closing = closingProtocol({
    ask: () => events.push('ask'),
    close: () => events.push('close'),
    canAnswer: () => alive,
    stillSaving: async () => {
      events.push('say')
      return choices.shift() ?? 'wait'
    },
  })
  return { closing, events }
}

test('the window is held until the renderer has answered, and asked once', () => {
  const { closing, events } = aWindow()
  closing.request()
  closing.request()
  expect([events, closing.isAllowed()]).toEqual([['ask'], false])
  closing.answer()
  expect([events, closing.isAllowed()]).toEqual([['ask', 'close'], true])
})

test('an answer that nobody asked for closes nothing', () => {
  const { closing, events } = aWindow()
  closing.answer()
  expect([events, closing.isAllowed()]).toEqual([[], false])
})

test('after ten seconds the person is told, may go on waiting, and is told again', async () => {
  const { closing, events } = aWindow({ choices: ['wait', 'close'] })
  closing.request()
  await vi.advanceTimersByTimeAsync(9_900)
  expect(events).toEqual(['ask'])
  await vi.advanceTimersByTimeAsync(200)
  expect(events).toEqual(['ask', 'say'])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(events).toEqual(['ask', 'say', 'say', 'close'])
  expect(closing.isAllowed()).toBe(true)
})

test('an answer that comes while the person is still being asked closes, once', async () => {
  let choose: (choice: 'close') => void = () => undefined
  const closes: string[] = []
  const closing = closingProtocol({
    ask: () => undefined,
    close: () => closes.push('close'),
    canAnswer: () => true,
    stillSaving: () => new Promise((resolve) => (choose = resolve)),
  })
  closing.request()
  await vi.advanceTimersByTimeAsync(10_000)
  closing.answer()
  choose('close')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(closes).toEqual(['close'])
})

test('a renderer that has crashed is not waited for, before or while it is asked', () => {
  const dead = aWindow({ alive: false })
  dead.closing.request()
  expect(dead.events).toEqual(['close'])
  const dying = aWindow()
  dying.closing.request()
  dying.closing.abandon()
  expect(dying.events).toEqual(['ask', 'close'])
  const living = aWindow()
  living.closing.abandon()
  expect(living.events).toEqual([])
})

test('a renderer that crashes is loaded again, and one that goes on crashing is the person’s choice', async () => {
  const events: string[] = []
  let now = 0
  const crashed = crashKeeper({
    reload: () => events.push('reload'),
    close: () => events.push('close'),
    keepsFailing: async (reason) => {
      events.push(reason)
      return 'again'
    },
    now: () => now,
  })
  crashed('clean-exit')
  expect(events).toEqual([])
  for (let time = 0; time < 4; time++) crashed('oom')
  await vi.advanceTimersByTimeAsync(0)
  expect(events).toEqual(['reload', 'reload', 'reload', 'oom', 'reload'])
  // One a quarter of an hour is not a storm.
  events.length = 0
  for (let time = 0; time < 6; time++) {
    now += 900_000
    crashed('crashed')
  }
  expect(events).toEqual(Array.from({ length: 6 }, () => 'reload'))
})
