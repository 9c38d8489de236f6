import { describe, expect, it } from 'vitest'
import { marksIn, snippetOf } from '../../../src-renderer/database/projection/snippets.ts'
import { termsOf } from '../../../src-renderer/database/projection/words.ts'

describe('the line around a match', () => {
  it('marks the word as it is written', () => {
    expect(marksIn('Die Straße in Łódź', termsOf('strass lodz'))).toEqual([
      [4, 10],
      [14, 18],
    ])
  })

  it('begins near the match, at a word', () => {
    const long = `${'Filler words come first. '.repeat(20)}Then the impeller cracked at 40 bar.`
    const { snippet, marks } = snippetOf(long, termsOf('impeller'))
    expect(snippet.startsWith('… ')).toBe(true)
    expect(marks.map(([start, end]) => snippet.slice(start, end))).toEqual(['impeller'])
  })

  it('shows the beginning where nothing matches', () => {
    expect(snippetOf('Short text', ['other'])).toEqual({ snippet: 'Short text', marks: [] })
  })
})
