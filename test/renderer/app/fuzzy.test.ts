import { expect, test } from 'vitest'
import { fit } from '../../../src-renderer/app/palette/fuzzy.ts'

const best = (typed: string, labels: string[]) =>
  labels.toSorted((a, b) => fit(typed, b) - fit(typed, a)).find((label) => fit(typed, label) > 1.5)

test('the beginnings of words find an action', () => {
  expect(best('ac', ['Track changes', 'Add contact', 'Go to Accounts'])).toBe('Add contact')
  expect(best('gta', ['Go to Accounts', 'Go to Today', 'Go to Targets'])).toMatch(
    /^Go to (Accounts|Targets)$/,
  )
})

test('letters in a row within a word find it', () => {
  expect(best('sync', ['Sign out', 'Sync now'])).toBe('Sync now')
})

test('accents and case do not matter', () => {
  expect(fit('uber', 'Über Roadbook')).toBeGreaterThan(4)
})

test('letters in another order, or that are not there, find nothing', () => {
  expect(fit('da', 'Add')).toBe(0)
  expect(fit('xyz', 'Sync now')).toBe(0)
})

test('everything fits nothing typed', () => {
  expect(fit('', 'Anything')).toBeGreaterThan(0)
})
