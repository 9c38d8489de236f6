import { MantineProvider } from '@mantine/core'
import { createRoot, type Root } from 'react-dom/client'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Deck } from '#shared/decks/deck.ts'
import { RoadbookProvider } from '../../../src-renderer/app/roadbook.tsx'
import { readById } from '../../../src-renderer/database/read.ts'
import { useCurrentSlide } from '../../../src-renderer/presenting/current-slide.ts'
import PresentPage from '../../../src-renderer/presenting/present-page.tsx'
import { showingToResume } from '../../../src-renderer/presenting/showing-memory.ts'
import { unjoinedShowings } from '../../../src-renderer/presenting/unjoined-showings.ts'
import { anActivity } from '../../builders/records.ts'
import { aLaptop, type Laptop } from './laptop.ts'

let laptop: Laptop
let deck: Deck
let root: Root
let place: HTMLElement

beforeAll(async () => {
  laptop = await aLaptop()
  deck = await laptop.importDeck('pump-talk.pdf')
})
afterAll(() => laptop.close())
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  root.unmount()
  place.remove()
})

function Elsewhere() {
  const { pathname, search } = useLocation()
  return <p data-address={pathname + search} />
}

async function present(query = '') {
  const router = createMemoryRouter(
    [
      { path: '/present/:deckId', element: <PresentPage /> },
      { path: '*', element: <Elsewhere /> },
    ],
    { initialEntries: [`/present/${deck.id}${query}`] },
  )
  root.render(
    <MantineProvider>
      <RoadbookProvider value={laptop.roadbook}>
        <RouterProvider router={router} />
      </RoadbookProvider>
    </MantineProvider>,
  )
  await vi.waitFor(() => expect(state()).toBe('ready'), 10_000)
}

const slide = () => place.querySelector('[data-current] [data-slide]')
const state = () => slide()?.getAttribute('data-state')
const number = () => deck.slides.findIndex((each) => each.id === slide()?.getAttribute('data-slide')) + 1
const press = async (...keys: string[]) => {
  for (const key of keys) await userEvent.keyboard(key)
}
/** A press whose effect is looked at before the browser draws again. */
const pressNow = (key: string) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

test('keys, and those of a clicker, move through the deck', async () => {
  await present()
  expect(number()).toBe(1)
  await press('{ArrowRight}', '{PageDown}', ' ')
  expect(number()).toBe(4)
  await press('{PageUp}')
  expect(number()).toBe(3)
  await press('{End}')
  expect(number()).toBe(6)
  await press('{ArrowRight}')
  expect(number()).toBe(6)
  await press('{Home}')
  expect(number()).toBe(1)
  expect(useCurrentSlide.getState().current).toMatchObject({ deckId: deck.id, slideId: deck.slides[0]?.id })
})

test('G, a number and Enter jump there, and Z goes back to where one was', async () => {
  await present()
  await press('{ArrowRight}', 'g', '5', '{Enter}')
  expect(number()).toBe(5)
  await press('z')
  expect(number()).toBe(2)
})

test('B and W blank the screen, and the same key or a move brings the slide back', async () => {
  await present()
  const blank = () => place.querySelector<HTMLElement>('[data-colour]')?.dataset.colour
  await press('b')
  expect(blank()).toBe('black')
  await press('w')
  expect(blank()).toBe('white')
  await press('w')
  expect(blank()).toBeUndefined()
  await press('.')
  expect(blank()).toBe('black')
  await press('{ArrowRight}')
  expect(blank()).toBeUndefined()
  expect(number()).toBe(2)
})

test('O shows all slides, arrows and Enter pick one, and Escape only closes it', async () => {
  await present()
  await press('o')
  expect(place.querySelectorAll('[role=dialog] button')).toHaveLength(6)
  await press('{ArrowRight}', '{ArrowRight}', '{Enter}')
  expect(place.querySelector('[role=dialog]')).toBeNull()
  expect(number()).toBe(3)
  await press('o', '{Escape}')
  expect(place.querySelector('[role=dialog]')).toBeNull()
  expect(place.textContent).not.toContain('Press Escape again')
})

test('nothing but the slide can be seen, and the app’s own keys do nothing', async () => {
  const heard = vi.fn()
  window.addEventListener('keydown', heard)
  await present()
  await press('{Control>}k{/Control}', 'n', '?', 'g', 'a')
  window.removeEventListener('keydown', heard)
  expect(heard.mock.calls.filter(([event]) => (event as KeyboardEvent).key !== 'Control')).toEqual([])
  const room = place.querySelector('[data-presenting]')
  const seen = [...(room?.querySelectorAll('*') ?? [])].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.children.length === 0,
  )
  expect(seen.map((element) => element.tagName).sort()).toEqual(['CANVAS', 'P'])
  expect(slide()?.parentElement?.querySelector('p')?.getBoundingClientRect().width).toBeLessThan(2)
})

test('the slides beside the one on screen are drawn, so that the next is there before the browser draws again', async () => {
  await present()
  await vi.waitFor(() => {
    const states = [...place.querySelectorAll('[data-slide]')].map((each) => each.getAttribute('data-state'))
    expect(states).toEqual(['ready', 'ready', 'ready'])
  }, 10_000)
  const frames = vi.fn()
  requestAnimationFrame(frames)
  pressNow('ArrowRight')
  await Promise.resolve()
  await Promise.resolve()
  expect(number()).toBe(2)
  expect(state()).toBe('ready')
  const canvas = slide()?.querySelector('canvas')
  expect(canvas?.width).toBeGreaterThan(100)
  expect(frames).not.toHaveBeenCalled()
})

test('Escape asks once and then leaves to the deck, at the slide that was shown', async () => {
  laptop.calls.length = 0
  await present()
  expect(laptop.calls).toEqual(['fullScreen true', 'keepAwake true'])
  await press('{ArrowRight}', '{Escape}')
  expect(place.textContent).toContain('Press Escape again to leave')
  expect(number()).toBe(2)
  await press('{Escape}')
  await vi.waitFor(() =>
    expect(place.querySelector<HTMLElement>('[data-address]')?.dataset.address).toBe(
      `/decks/${deck.id}?slide=${deck.slides[1]?.id}`,
    ),
  )
  expect(laptop.calls.slice(2)).toEqual(['fullScreen false', 'keepAwake false'])
  expect(useCurrentSlide.getState().current).toBeNull()
  expect(showingToResume()).toBeNull()
})

test('a showing that was cut off is gone back to at the slide that was on screen', async () => {
  await present()
  await press('{ArrowRight}', '{ArrowRight}')
  root.render(null)
  expect(showingToResume()).toBe(`/present/${deck.id}?slide=${deck.slides[2]?.id}`)
})

test('a swipe moves either way, a click forward, a right click back', async () => {
  await present()
  const room = place.querySelector('[data-presenting]')!
  const point = (type: string, x: number, how: PointerEventInit) =>
    room.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: 200, ...how }))
  const drag = async (from: number, to: number, how: PointerEventInit) => {
    point('pointerdown', from, how)
    point('pointerup', to, how)
    await Promise.resolve()
  }
  await drag(300, 100, { pointerType: 'touch' })
  expect(number()).toBe(2)
  await drag(100, 300, { pointerType: 'touch' })
  expect(number()).toBe(1)
  await drag(200, 200, { pointerType: 'mouse', button: 0 })
  expect(number()).toBe(2)
  await drag(200, 200, { pointerType: 'mouse', button: 2 })
  expect(number()).toBe(1)
})

test('with a meeting, what was shown for two seconds or reacted to is kept in it', async () => {
  const meeting = anActivity({ kind: 'meeting' })
  await laptop.put('activities', meeting)
  await present(`?meeting=${meeting.id}`)
  await new Promise((resolve) => setTimeout(resolve, 2300))
  await press('{ArrowRight}', '{ArrowRight}', '1', '{ArrowRight}')
  await vi.waitFor(async () => {
    const kept = await readById(laptop.roadbook.database, 'activities', meeting.id)
    const views = kept?.shown.map(({ slideId, seconds, reaction }) => [
      deck.slides.findIndex((each) => each.id === slideId) + 1,
      seconds,
      reaction,
    ])
    expect(views).toEqual([
      [1, 2, undefined],
      [3, 0, 'liked'],
    ])
  })
})

test('with no meeting it is kept on this laptop, to be joined to one later', async () => {
  await present()
  await press('3')
  await vi.waitFor(() => {
    const last = unjoinedShowings().at(-1)
    expect(last).toMatchObject({ deckId: deck.id, title: deck.title })
    expect(last?.views.map((view) => [view.slideId, view.reaction])).toEqual([
      [deck.slides[0]?.id, 'objection'],
    ])
  })
})

test('a deck whose last day is over is not shown', async () => {
  await laptop.put('decks', { ...deck, id: deck.id.replace(/.{4}$/, 'beef'), lastDay: '2020-01-01' })
  const router = createMemoryRouter([{ path: '/present/:deckId', element: <PresentPage /> }], {
    initialEntries: [`/present/${deck.id.replace(/.{4}$/, 'beef')}`],
  })
  root.render(
    <MantineProvider>
      <RoadbookProvider value={laptop.roadbook}>
        <RouterProvider router={router} />
      </RoadbookProvider>
    </MantineProvider>,
  )
  await vi.waitFor(() => expect(place.textContent).toContain('its last day is over'))
})
