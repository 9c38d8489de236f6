import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keystrokes, Vocabulary } from '../../../src-renderer/database/projection/likeness.ts'

const term = fc.string({
  minLength: 4,
  maxLength: 12,
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', '水'),
})

describe('keystrokes between two terms', () => {
  it('counts a swap of neighbours as one', () => {
    expect(keystrokes('membrnae', 'membrane', 2)).toBe(1)
    expect(keystrokes('pump', 'pumps', 2)).toBe(1)
    expect(keystrokes('valve', 'vale', 2)).toBe(1)
    expect(keystrokes('abcd', 'wxyz', 2)).toBe(3)
  })

  it('is the same both ways, nothing for the same term, and stops above the most', () => {
    fc.assert(
      fc.property(term, term, (one, other) => {
        expect(keystrokes(one, other, 2)).toBe(keystrokes(other, one, 2))
        expect(keystrokes(one, one, 2)).toBe(0)
        expect(keystrokes(one, other, 2)).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('finds a term again after any one mistake in it', () => {
    fc.assert(
      fc.property(term, fc.nat(), (whole, where) => {
        const letters = Array.from(whole)
        letters.splice(where % letters.length, 1, 'x')
        const typed = letters.join('')
        const found = new Vocabulary([whole, 'unrelated']).nearest(typed, 5)
        expect(found).toContain(whole)
      }),
    )
  })

  it('finds the beginning of a longer word', () => {
    expect(new Vocabulary(['hydraulics']).nearest('hydralu', 3)).toEqual(['hydraulics'])
  })
})
