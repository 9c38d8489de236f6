import { expect, test } from 'vitest'
import { initialsOf, toneOf, tones } from '../../../src-renderer/ui/initials-of.ts'

test.each([
  ['Siobhán O’Neill', 'SO'],
  ['Øystein Ødegård', 'ØØ'],
  ['山田太郎', '山'],
  ['Brunnen & Söhne GmbH', 'BG'],
  ['  ', '·'],
  ['3M', '3'],
  ['Ольга Иванова', 'ОИ'],
  ['👍 Anna', 'A'],
])('the initials of %s are %s', (name, letters) => {
  expect(initialsOf(name)).toBe(letters)
})

test('a text always has the same tone, and many texts have all of them', () => {
  expect(toneOf('a')).toBe(toneOf('a'))
  const seen = new Set(Array.from({ length: 200 }, (_, index) => toneOf(`id-${index}`)))
  expect(seen.size).toBe(tones)
})
