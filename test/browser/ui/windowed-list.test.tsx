/** A list loaded as it comes into sight, in a real browser: what is one's own shows, what is others' waits. */
import { useEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type ListSource,
  useWindowedList,
  type WindowedList,
} from '../../../src-renderer/ui/use-windowed-list.ts'

let root: Root | undefined
let shown: WindowedList<string> | undefined
let rows: string[]
let loads: [number, number][]
let tell: (from: 'person' | 'office') => void

const source: ListSource<string> = {
  load: async (offset, limit) => {
    loads.push([offset, limit])
    return { total: rows.length, rows: rows.slice(offset, offset + limit) }
  },
  watch: (listener) => {
    tell = listener
    return () => {}
  },
}
const keyOf = (row: string) => row

function List({ name }: { name: string }) {
  const list = useWindowedList(name, source, keyOf)
  useEffect(() => {
    shown = list
  })
  return null
}

async function open() {
  root = createRoot(document.body.appendChild(document.createElement('div')))
  root.render(<List name="a" />)
  await vi.waitFor(() => expect(shown?.count).toBe(rows.length))
}

beforeEach(() => {
  rows = Array.from({ length: 1000 }, (_, index) => `row ${index}`)
  loads = []
  shown = undefined
})
afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

describe('a windowed list', () => {
  test('knows how many there are, and reads only what is in sight', async () => {
    await open()
    expect(shown?.row(0)).toBe('row 0')
    expect(shown?.row(500)).toBeUndefined()
    shown?.onWindow(495, 510)
    await vi.waitFor(() => expect(shown?.row(500)).toBe('row 500'))
    expect(loads.reduce((sum, [, limit]) => sum + limit, 0)).toBeLessThanOrEqual(300)
  })

  test('lets what others add wait, and counts it, so that nothing moves under the cursor', async () => {
    await open()
    rows = ['new 1', 'new 2', ...rows]
    tell('office')
    await vi.waitFor(() => expect(shown?.arrived).toBe(2))
    expect(shown?.row(0)).toBe('row 0')
    shown?.letIn()
    await vi.waitFor(() => expect(shown?.row(0)).toBe('new 1'))
    expect(shown?.arrived).toBe(0)
    expect(shown?.count).toBe(1002)
  })

  test('shows at once what the person does', async () => {
    await open()
    rows = ['mine', ...rows]
    tell('person')
    await vi.waitFor(() => expect(shown?.row(0)).toBe('mine'))
    expect(shown?.arrived).toBe(0)
  })

  test('fills an empty list by itself', async () => {
    rows = []
    await open()
    rows = ['first']
    tell('office')
    await vi.waitFor(() => expect(shown?.row(0)).toBe('first'))
  })

  test('reads once, and once more, however many changes crowd in', async () => {
    await open()
    const before = loads.length
    for (let change = 0; change < 50; change += 1) tell('office')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(loads.length - before).toBeLessThanOrEqual(2)
  })
})
