/**
 * How text is made comparable before it is indexed and before it is looked up: folded, split into words, and
 * scripts without spaces (Han, Kana, Hangul, Thai) into pairs of characters.
 */
import { fold } from '#shared/fields/text.ts'

const word = /[\p{L}\p{N}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu

/** The terms of a text in their order; a run of an unspaced script becomes its overlapping pairs. */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const [found] of fold(text).matchAll(word)) {
    let end = 0
    for (const run of found.matchAll(unspaced)) {
      if (run.index > end) terms.push(found.slice(end, run.index))
      terms.push(...pairsOf(run[0]))
      end = run.index + run[0].length
    }
    if (end < found.length) terms.push(found.slice(end))
  }
  return terms
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** A text as the index keeps it. */
export function indexed(text: string): string {
  return termsOf(text).join(' ')
}

/** Whether a word as it stands in a text answers one of the terms that were looked for. */
export function answers(original: string, terms: readonly string[]): boolean {
  const own = termsOf(original)
  return own.some((mine) => terms.some((term) => mine.startsWith(term)))
}

/** Where the words of a text begin and end, as [start, end). */
export function wordRanges(text: string): [number, number][] {
  return [...text.matchAll(word)].map((found) => [found.index, found.index + found[0].length])
}
