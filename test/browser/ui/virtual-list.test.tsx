/** A long list under one's keys, in a real browser. */
import { createRoot, type Root } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { presentActions } from '../../../src-renderer/app/actions/registry.ts'
import { keysOf } from '../../../src-renderer/app/actions/action.ts'
import { setMemoryStore } from '../../../src-renderer/ui/memory.ts'
import { VirtualList } from '../../../src-renderer/ui/virtual-list.tsx'

const rows = Array.from({ length: 50_000 }, (_, index) => ({ id: `id-${index}`, name: `Account ${index}` }))
let root: Root | undefined
let kept: Map<string, unknown>
let opened: string[]

beforeEach(() => {
  kept = new Map()
  opened = []
  setMemoryStore({
    get: <Value,>(name: string) => kept.get(name) as Value,
    set: async (name, value) => void kept.set(name, value),
  })
})
afterEach(close)

function close() {
  root?.unmount()
  root = undefined
  document.body.replaceChildren()
}

async function open(openKey?: string) {
  const element = (
    <div style={{ height: 440, display: 'flex' }}>
      <VirtualList
        name="accounts"
        label="Accounts"
        count={rows.length}
        row={(index) => rows[index]}
        keyOf={(row) => row.id}
        draw={(row) => row.name}
        {...(openKey ? { openKey } : {})}
        onOpen={(row) => opened.push(row.id)}
      />
    </div>
  )
  root = createRoot(document.body.appendChild(document.createElement('div')))
  root.render(<RouterProvider router={createMemoryRouter([{ path: '/', element }])} />)
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(0))
}

const options = () => [...document.querySelectorAll('[role="option"]')]
const list = () => document.querySelector<HTMLElement>('[role="listbox"]')
const marked = () => document.querySelector('[data-marked]')?.textContent

/** Does what this key does here. */
async function press(key: string) {
  const action = presentActions().find((each) => keysOf(each).includes(key))
  if (!action) throw new Error(`Nothing listens to ${key}`)
  await action.run({} as never)
  await new Promise((resolve) => setTimeout(resolve, 30))
}

describe('a list of fifty thousand', () => {
  test('draws only what can be seen, and says how many there are', async () => {
    await open()
    expect(options().length).toBeLessThan(40)
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('50000')
  })

  test('is walked by J and K and opened by Enter', async () => {
    await open()
    await press('j')
    await press('j')
    await press('k')
    await press('j')
    expect(marked()).toBe('Account 1')
    await press('Enter')
    expect(opened).toEqual(['id-1'])
  })

  test('goes to its end and keeps the marked row in sight', async () => {
    await open()
    await press('End')
    await vi.waitFor(() => expect(marked()).toBe('Account 49999'))
  })

  test('opens the next and the previous record by brackets while one is open', async () => {
    await open('id-3')
    await press(']')
    await press('[')
    expect(opened).toEqual(['id-4', 'id-3'])
  })

  test('is where one left it after a restart', async () => {
    await open()
    list()?.scrollTo(0, 44 * 1000)
    await vi.waitFor(() => expect(kept.get('list:accounts')).toMatchObject({ top: 44_000 }))
    close()
    setMemoryStore({ get: <Value,>(name: string) => kept.get(name) as Value, set: async () => {} })
    await open()
    await vi.waitFor(() => expect(list()?.scrollTop).toBe(44_000))
    expect(document.body.textContent).toContain('Account 1000')
  })
})
