import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backoff } from '../../src-renderer/sync/backoff.ts'
import { Line } from '../../src-renderer/sync/line.ts'
import { StatusBoard } from '../../src-renderer/sync/status.ts'
import { startWaker } from '../../src-renderer/sync/waker.ts'
import { readEvents } from '../../src-renderer/sync/transport/live-stream.ts'
import type { Transport, TransportProblem } from '../../src-renderer/sync/transport/transport.ts'
import { failed, ok } from '#shared/fields/result.ts'
import type { LiveEvent, ProblemKind } from '#shared/sync/contract.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const nobody = {} as Transport
const refused = (kind: ProblemKind, retryAfter?: number): TransportProblem => ({
  kind: 'refused',
  problem: { type: '', kind, title: '', status: 0, ...(retryAfter === undefined ? {} : { retryAfter }) },
})
const aLine = (random = () => 1) =>
  new Line(
    () => nobody,
    () => {},
    random,
  )
const away = async () => failed({ kind: 'away', why: 'network' } as const)

describe('the line', () => {
  test('waits longer after each failed try, at most two minutes, and never all laptops alike', () => {
    expect([1, 2, 3, 30].map((tries) => backoff(tries, 1))).toEqual([2000, 4000, 8000, 120_000])
    expect(backoff(30, 0)).toBe(0)
    expect(backoff(5, 0.5)).toBe(16_000)
  })

  test('is down after a failure until the next try, and up after an answer', async () => {
    const line = aLine()
    await line.ask(away)
    expect(line.state).toBe('down')
    expect(line.nextTryAt).toBe(Date.now() + 2000)
    let begun = false
    void line.turn().then(() => {
      begun = true
    })
    await vi.advanceTimersByTimeAsync(1999)
    expect(begun).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(begun).toBe(true)
    await line.ask(async () => ok(null))
    expect(line).toMatchObject({ state: 'up', nextTryAt: null })
  })

  test('waits at least as long as a busy endpoint asks', async () => {
    const line = aLine(() => 0)
    await line.ask(async () => failed(refused('unavailable', 30)))
    expect(line.nextTryAt).toBe(Date.now() + 30_000)
  })

  test.each([
    ['device-revoked', 'revoked'],
    ['person-inactive', 'revoked'],
    ['not-signed-in', 'signed-out'],
    ['update-needed', 'update-needed'],
  ] as const)('stops when it is told %s', async (kind, stopped) => {
    const line = aLine()
    await line.ask(async () => failed(refused(kind)))
    expect(line.stopped).toBe(stopped)
    line.wake()
    expect(line.stopped).toBe(stopped === 'revoked' ? 'revoked' : null)
  })

  test('[V2] an app that is too old tries again every quarter of an hour', async () => {
    const line = aLine()
    await line.ask(async () => failed(refused('update-needed')))
    await vi.advanceTimersByTimeAsync(15 * 60_000)
    expect(line.stopped).toBeNull()
  })
})

describe('waking up', () => {
  test('a laptop that slept tries at once', async () => {
    const line = aLine()
    await line.ask(async () => failed(refused('unavailable', 3600)))
    let woken = 0
    const stop = startWaker(
      line,
      () => ({ about: away }) as unknown as Transport,
      () => {
        woken += 1
      },
    )
    await vi.advanceTimersByTimeAsync(10_000)
    expect(woken).toBe(0)
    vi.setSystemTime(Date.now() + 3_000_000)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(woken).toBe(1)
    expect(line.state).toBe('unknown')
    stop()
  })

  test('an endpoint that answers a small question ends a long wait', async () => {
    const line = aLine()
    await line.ask(async () => failed(refused('unavailable', 3600)))
    let there = false
    const about = async () => (there ? ok({}) : failed({ kind: 'away', why: 'network' }))
    const stop = startWaker(
      line,
      () => ({ about }) as unknown as Transport,
      () => {},
    )
    await vi.advanceTimersByTimeAsync(20_000)
    expect(line.state).toBe('down')
    there = true
    await vi.advanceTimersByTimeAsync(10_000)
    expect(line.state).toBe('unknown')
    stop()
  })
})

describe('the light', () => {
  test('is told at most four times a second, and only when it differs', async () => {
    const line = aLine()
    await line.ask(async () => ok(null))
    let sending = false
    const board = new StatusBoard({
      line,
      unsent: () => [],
      needsYou: () => 0,
      sending: () => sending,
      progress: () => null,
      caughtUp: () => true,
      inStepAt: () => 0,
    })
    const told: string[] = []
    board.on(({ light }) => told.push(light))
    for (let change = 0; change < 100; change += 1) {
      sending = change % 2 === 0
      board.touch()
      await vi.advanceTimersByTimeAsync(10)
    }
    await vi.advanceTimersByTimeAsync(300)
    expect(told.length).toBeLessThanOrEqual(5)
    expect(board.current().light).toBe('in-step')
    const before = board.current()
    board.touch()
    await vi.advanceTimersByTimeAsync(300)
    expect(board.current()).toBe(before)
  })
})

test('[L5] events are read whole however they are cut, and a silent stream ends', async () => {
  vi.useRealTimers()
  const bytes = new TextEncoder().encode(
    ': still here\n\nevent: clock\ndata: {"epoch":1,"sequence":7}\n\nevent: later\ndata: {}\n\nevent: revoked\ndata: {}\n\n',
  )
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      for (let at = 0; at < bytes.length; at += 7) stream.enqueue(bytes.subarray(at, at + 7))
    },
  })
  const events: LiveEvent[] = []
  const ended = new AbortController()
  ended.signal.addEventListener('abort', () => void body.cancel().catch(() => {}))
  const reading = readEvents(new Response(body), (event) => events.push(event), ended, 50)
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 500))])
  expect(ended.signal.aborted).toBe(true)
  expect(events).toEqual([{ type: 'clock', clock: { epoch: 1, sequence: 7 } }, { type: 'revoked' }])
})
