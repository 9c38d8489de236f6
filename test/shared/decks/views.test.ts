import { expect, test } from 'vitest'
import { beat, countedView, openView, react, setBlank } from '#shared/decks/views.ts'
import { uuid } from './uuid.ts'

const start = Date.parse('2026-11-24T10:00:00.000Z')
const deck = { id: uuid(7), version: 3 }

test('a view counts from two seconds on', () => {
  const view = openView(uuid(1), uuid(2), start)
  expect(countedView(beat(view, start + 1999), deck)).toBeNull()
  expect(countedView(beat(view, start + 2000), deck)).toEqual({
    id: uuid(1),
    deckId: uuid(7),
    deckVersion: 3,
    slideId: uuid(2),
    at: '2026-11-24T10:00:00.000Z',
    seconds: 2,
  })
})

test('a reaction makes even a short view count, and the same key takes it back', () => {
  const liked = react(openView(uuid(1), uuid(2), start), 'liked')
  expect(countedView(liked, deck)?.reaction).toBe('liked')
  expect(countedView(react(liked, 'doubtful'), deck)?.reaction).toBe('doubtful')
  expect(countedView(react(liked, 'liked'), deck)).toBeNull()
})

test('a blank screen is nobody viewing the slide', () => {
  let view = openView(uuid(1), uuid(2), start)
  view = setBlank(view, true, start + 3000)
  view = setBlank(view, false, start + 20_000)
  expect(countedView(beat(view, start + 21_000), deck)?.seconds).toBe(4)
})

test('time in which the laptop slept, or its clock went back, does not count', () => {
  let view = beat(openView(uuid(1), uuid(2), start), start + 5000)
  view = beat(view, start + 3_600_000)
  view = beat(view, start)
  expect(countedView(view, deck)?.seconds).toBe(5)
})
