import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deck } from '#shared/decks/deck.ts'
import { assetsOfDeck, editSlide, moveSlide, removeSlide } from '#shared/decks/slides.ts'
import { aDeck, aSlide } from '../../builders/records.ts'
import { uuid } from './uuid.ts'

const at = '2026-11-24T10:00:00.000Z'
const order = (deck: Deck) => deck.slides.map((slide) => slide.title).join('')
const deck = aDeck({ slides: ['A', 'B', 'C', 'D'].map((title) => aSlide({ title })) })
const idOf = (title: string) => deck.slides.find((slide) => slide.title === title)?.id ?? ''

test('a slide moves to the place it is given and the others keep their order', () => {
  const moved = moveSlide(deck, idOf('A'), 2, at)
  expect(moved.ok && order(moved.value)).toBe('BCAD')
  expect(order(deck)).toBe('ABCD')
})

test('a place past the end is the end', () => {
  const moved = moveSlide(deck, idOf('B'), 99, at)
  expect(moved.ok && order(moved.value)).toBe('ACDB')
})

test('whatever is moved, no slide is lost or doubled', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.integer({ min: -3, max: 9 }), (from, to) => {
      const moved = moveSlide(deck, deck.slides[from]?.id ?? '', to, at)
      if (!moved.ok) throw new Error(moved.problem.kind)
      expect(moved.value.slides.map((slide) => slide.id).sort()).toEqual(
        deck.slides.map((slide) => slide.id).sort(),
      )
    }),
  )
})

test('a deck keeps its last slide', () => {
  const one = aDeck({ slides: [aSlide({ id: uuid(900) })] })
  expect(removeSlide(one, uuid(900), at)).toEqual({ ok: false, problem: { kind: 'last-slide' } })
})

test('an emptied note is taken away rather than kept empty', () => {
  const noted = aDeck({ slides: [aSlide({ id: uuid(901), notes: 'Say hello' })] })
  const edited = editSlide(noted, uuid(901), { notes: '  ' }, at)
  expect(edited.ok && 'notes' in (edited.value.slides[0] ?? {})).toBe(false)
})

test('a title is one line of at most 300 characters', () => {
  const edited = editSlide(deck, idOf('A'), { title: `  Two\nlines ${'x'.repeat(400)}` }, at)
  if (!edited.ok) throw new Error(edited.problem.kind)
  expect(edited.value.slides[0]?.title).toMatch(/^Two lines x+$/)
  expect(edited.value.slides[0]?.title).toHaveLength(300)
})

test('a deck names each asset that it needs once, pictures in Markdown included', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
  const file = { id: uuid(1), assetId: a, name: 'x.pdf', type: 'application/pdf', size: 1 }
  const slides = [
    aSlide({ kind: 'pdf-page', file, page: 1 }),
    aSlide({ kind: 'pdf-page', file, page: 2 }),
    aSlide({ kind: 'markdown', markdown: `![pump](asset:${b})` }),
  ]
  expect(assetsOfDeck(aDeck({ slides }))).toEqual([a, b])
})
