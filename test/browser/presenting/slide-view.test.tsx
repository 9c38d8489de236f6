import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Deck, Slide } from '#shared/decks/deck.ts'
import { deckFrom } from '#shared/decks/from-import.ts'
import { readFiles } from '../../../src-renderer/presenting/import/read-files.ts'
import {
  filesAtHand,
  type SlideFiles,
  SlideFilesProvider,
} from '../../../src-renderer/presenting/slides/slide-files.ts'
import { SlideView } from '../../../src-renderer/presenting/slides/slide-view.tsx'
import { fixture, reading } from './fixtures.ts'

let root: Root
let place: HTMLElement

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'))
  place.style.cssText = 'width: 640px; height: 400px'
  root = createRoot(place)
})
afterEach(() => {
  root.unmount()
  place.remove()
})

/** The deck of some fixtures, its files under names that look like assets. */
async function deckOf(...names: string[]): Promise<{ deck: Deck; files: Map<string, Blob> }> {
  const preview = await readFiles(await Promise.all(names.map(fixture)), reading())
  let made = 0
  const id = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
  const salt = Math.random().toString(16).slice(2, 8).padEnd(6, '0')
  const name = (key: string) => `${salt}${key.slice(1)}`.padEnd(64, '0')
  const references = preview.files.map((file) => ({
    id: id(),
    assetId: name(file.key),
    name: file.name,
    type: file.type,
    size: file.bytes.size,
  }))
  const deck = deckFrom(
    preview.deck,
    new Map(preview.files.map((file, index) => [file.key, references[index] ?? references[0]!])),
    { personId: id(), newId: id, at: '2026-11-24T10:00:00.000Z' },
  )
  return { deck, files: new Map(preview.files.map((file) => [name(file.key), file.bytes])) }
}

function show(deck: Deck, slide: Slide, files: SlideFiles) {
  const index = deck.slides.indexOf(slide)
  root.render(
    <SlideFilesProvider value={files}>
      <SlideView slide={slide} theme={deck.theme} index={index} total={deck.slides.length} priority={0} />
    </SlideFilesProvider>,
  )
}

const state = () => place.querySelector('[data-slide]')?.getAttribute('data-state')
const canvas = () => place.querySelector('canvas')

/** The colour at a point of what is drawn, as parts of its width and height. */
function colourAt(x: number, y: number): number[] {
  const element = canvas()
  const data = element
    ?.getContext('2d')
    ?.getImageData(Math.floor(element.width * x), Math.floor(element.height * y), 1, 1).data
  return data ? Array.from(data.slice(0, 3)) : []
}

test('a PDF page is drawn at the pixels of its place, with its text for screen readers', async () => {
  const { deck, files } = await deckOf('pump-talk.pdf')
  show(deck, deck.slides[1]!, filesAtHand(files))
  await vi.waitFor(() => expect(state()).toBe('ready'), 10_000)
  expect(canvas()?.width).toBe(640 * window.devicePixelRatio)
  // The orange dot of the drawing: at 560, 120 of a curve that stands below the text.
  const colours = Array.from({ length: 200 }, (_, index) => colourAt((80 + 560) / 1280, index / 200))
  expect(colours).toContainEqual([217, 138, 31])
  expect(place.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
    'Slide 2 of 6: Where the energy goes',
  )
  expect(place.textContent).toContain('Four fifths of a pump’s life cost is electricity.')
})

test('pages of a PDF in which a script waits are drawn and the script never runs', async () => {
  const ran = vi.spyOn(window, 'alert').mockImplementation(() => {})
  const { deck, files } = await deckOf('with-scripts.pdf')
  show(deck, deck.slides[0]!, filesAtHand(files))
  await vi.waitFor(() => expect(state()).toBe('ready'), 10_000)
  expect(ran).not.toHaveBeenCalled()
  expect(place.querySelector('a')).toBeNull()
})

test('a slide that was drawn once is there in the same frame the next time', async () => {
  const { deck, files } = await deckOf('pump-talk.pdf')
  const slide = deck.slides[0]!
  const store = filesAtHand(files)
  show(deck, slide, store)
  await vi.waitFor(() => expect(state()).toBe('ready'), 10_000)
  root.render(null)
  await vi.waitFor(() => expect(canvas()).toBeNull())
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  act(() => show(deck, slide, store))
  vi.unstubAllGlobals()
  expect(state()).toBe('ready')
  expect(colourAt(0.5, 0.95)).toEqual([255, 255, 255])
})

test('a page that is not on this laptop says so, is asked for, and is drawn when it arrives', async () => {
  const { deck, files } = await deckOf('pump-talk.pdf')
  const wanted: string[] = []
  let arrived = (_assetId: string) => {}
  let here = false
  const late: SlideFiles = {
    read: (id) => Promise.resolve(here ? (files.get(id) ?? null) : null),
    want: (ids) => void wanted.push(...ids),
    onArrived: (listener) => {
      arrived = listener
      return () => {}
    },
  }
  const slide = deck.slides[2]!
  show(deck, slide, late)
  await vi.waitFor(() => expect(state()).toBe('missing'))
  expect(place.textContent).toContain('This page is not on this laptop yet')
  expect(wanted).toEqual([slide.file?.assetId])
  here = true
  arrived(slide.file?.assetId ?? '')
  await vi.waitFor(() => expect(state()).toBe('ready'), 10_000)
})

test('an SVG is drawn sharp, and neither its script nor its remote picture is touched', async () => {
  const { deck, files } = await deckOf('pictures/Slide 3.svg')
  show(deck, deck.slides[0]!, filesAtHand(files))
  await vi.waitFor(() => expect(state()).toBe('ready'))
  expect(canvas()?.width).toBe(640 * window.devicePixelRatio)
  expect(colourAt(0.5 + 120 / 640, 0.5)).toEqual([15, 82, 87])
  expect(document.documentElement.hasAttribute('data-ran')).toBe(false)
  const asked = performance.getEntriesByType('resource').map((entry) => entry.name)
  expect(asked.filter((name) => name.includes(':9/'))).toEqual([])
})

test('a Markdown slide stands in a root of its own with its styles, pictures and page number', async () => {
  const { deck, files } = await deckOf('pump-deck.md', 'pump.svg')
  show(deck, deck.slides[1]!, filesAtHand(files))
  const shadow = () => place.querySelector<HTMLElement>('[data-slide] > div')?.shadowRoot
  await vi.waitFor(() => expect(shadow()?.querySelector('h2')?.textContent).toBe('What it does'))
  const picture = shadow()?.querySelector('img')
  expect(picture?.src).toMatch(/^blob:/)
  await vi.waitFor(() => expect(picture?.naturalWidth).toBeGreaterThan(0))
  expect(picture?.getBoundingClientRect().width).toBeCloseTo(200, 0)
  const section = shadow()?.querySelector('section')
  expect(section?.getAttribute('data-marpit-pagination')).toBe('2')
  expect(section && getComputedStyle(section, '::after').content).toBe('"2"')
  expect(shadow()?.querySelector('svg')?.getBoundingClientRect().width).toBe(640)
})

test('a slide keeps the look that an earlier one set', async () => {
  const { deck, files } = await deckOf('pump-deck.md', 'pump.svg')
  show(deck, deck.slides[2]!, filesAtHand(files))
  const section = () =>
    place.querySelector<HTMLElement>('[data-slide] > div')?.shadowRoot?.querySelector('section')
  await vi.waitFor(() => expect(section()?.textContent).toContain('What it replaces'))
  expect(getComputedStyle(section()!).backgroundColor).toBe('rgb(15, 82, 87)')
})

test('HTML, handlers and remote pictures in a Markdown deck are text or nothing', async () => {
  const { deck, files } = await deckOf('pump-deck.md', 'pump.svg')
  show(deck, deck.slides[3]!, filesAtHand(files))
  const shadow = () => place.querySelector<HTMLElement>('[data-slide] > div')?.shadowRoot
  await vi.waitFor(() => expect(shadow()?.textContent).toContain('Next step'))
  expect(shadow()?.querySelector('script, [onerror], a, iframe')).toBeNull()
  expect([...(shadow()?.querySelectorAll('img') ?? [])].map((img) => img.getAttribute('src'))).toEqual([null])
  expect(document.title).not.toBe('ran')
  const asked = performance.getEntriesByType('resource').map((entry) => entry.name)
  expect(asked.filter((name) => name.includes(':9/'))).toEqual([])
})
