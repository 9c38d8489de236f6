import { expect, test } from 'vitest'
import { beginAt, goBack, jumpTo, jumpToNumber, step, wantedNext } from '#shared/decks/showing.ts'
import { aSlide } from '../../builders/records.ts'
import { uuid } from './uuid.ts'

const slides = [1, 2, 3, 4, 5].map((number) => aSlide({ id: uuid(number) }))
const at = (number: number) => ({ slideId: uuid(number), back: [] as string[] })

test('a showing begins at the slide asked for, or at the first where that is gone', () => {
  expect(beginAt(slides, uuid(3))?.slideId).toBe(uuid(3))
  expect(beginAt(slides, uuid(99))?.slideId).toBe(uuid(1))
  expect(beginAt([], uuid(1))).toBeNull()
})

test('steps stay within the deck', () => {
  expect(step(slides, at(5), 1).slideId).toBe(uuid(5))
  expect(step(slides, at(1), -1).slideId).toBe(uuid(1))
  expect(step(slides, at(2), 1).slideId).toBe(uuid(3))
})

test('Z goes back over jumps, last first, also after steps', () => {
  let place = jumpToNumber(slides, at(1), 4)
  place = step(slides, place, 1)
  place = jumpTo(slides, place, uuid(2))
  place = goBack(slides, place)
  expect(place.slideId).toBe(uuid(5))
  expect(goBack(slides, place).slideId).toBe(uuid(1))
})

test('with nowhere to go back to, Z stays', () => {
  expect(goBack(slides, at(3)).slideId).toBe(uuid(3))
})

test('a number past the end is the last slide', () => {
  expect(jumpToNumber(slides, at(1), 400).slideId).toBe(uuid(5))
  expect(jumpToNumber(slides, at(3), 0).slideId).toBe(uuid(1))
})

test('the next slide is wanted before the one before it', () => {
  expect(wantedNext(slides, { slideId: uuid(2), back: [uuid(5)] })).toEqual([
    uuid(3),
    uuid(1),
    uuid(5),
    uuid(4),
  ])
  expect(wantedNext(slides, at(5))).toEqual([uuid(4)])
})
