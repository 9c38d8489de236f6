import { expect, test } from 'vitest'
import { enqueue, next, type Priority } from '../../../src-renderer/presenting/slides/render-queue.ts'
import { SurfaceCache } from '../../../src-renderer/presenting/slides/surfaces.ts'

async function surface(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')
  return { width, height, image: await createImageBitmap(canvas) }
}

test('kept surfaces never take more than their bound, and what was used longest ago goes first', async () => {
  const cache = new SurfaceCache(3 * 100 * 100 * 4)
  for (const key of ['a', 'b', 'c']) cache.put(key, 100, await surface(100, 100))
  cache.exact('a', 100)
  cache.put('d', 100, await surface(100, 100))
  expect(cache.bytes).toBe(3 * 100 * 100 * 4)
  expect(cache.exact('b', 100)).toBeUndefined()
  expect(cache.exact('a', 100)).toBeDefined()
})

test('until the exact size is drawn, the nearest one is shown', async () => {
  const cache = new SurfaceCache()
  cache.put('a', 80, await surface(80, 45))
  cache.put('a', 640, await surface(640, 360))
  expect(cache.nearest('a', 1280)?.width).toBe(640)
  expect(cache.nearest('b', 1280)).toBeUndefined()
})

test('the slide on screen is drawn before neighbours, and neighbours before thumbnails', async () => {
  const order: string[] = []
  const signal = new AbortController().signal
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const draw = (name: string, priority: Priority) =>
    enqueue(
      () => priority,
      signal,
      async () => void order.push(name),
    )
  const busy = [1, 2].map(() =>
    enqueue(
      () => 2 as const,
      signal,
      () => held,
    ),
  )
  const waiting = [draw('thumbnail', 2), draw('neighbour', 1)]
  await draw('on screen', 0)
  expect(order).toEqual(['on screen'])
  release()
  await Promise.all([...busy, ...waiting])
  expect(order).toEqual(['on screen', 'neighbour', 'thumbnail'])
})

test('a neighbour that comes on screen while it waits is drawn at once', async () => {
  const signal = new AbortController().signal
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const busy = [1, 2].map(() =>
    enqueue(
      () => 1 as const,
      signal,
      () => held,
    ),
  )
  let priority: Priority = 1
  const drawn = enqueue(
    () => priority,
    signal,
    async () => 'drawn',
  )
  priority = 0
  next()
  expect(await drawn).toBe('drawn')
  release()
  await Promise.all(busy)
})

test('a drawing that is no longer wanted never begins', async () => {
  const stop = new AbortController()
  stop.abort()
  const drawing = enqueue(
    () => 0 as const,
    stop.signal,
    async () => 'drawn',
  )
  await expect(drawing).rejects.toThrow('No longer wanted')
})
