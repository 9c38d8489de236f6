/** The line around a match, and where in it and in the title the match stands. */
import { answers, wordRanges } from './words.ts'

const before = 40
const length = 160

/** Ranges of the words in `text` that answer the terms. */
export function marksIn(text: string, terms: readonly string[]): [number, number][] {
  return wordRanges(text).filter(([start, end]) => answers(text.slice(start, end), terms))
}

/** About 160 characters around the first match, on one line, with the marks in it; the beginning where none matches. */
export function snippetOf(
  text: string,
  terms: readonly string[],
): { snippet: string; marks: [number, number][] } {
  const line = text.replace(/\s+/g, ' ').trim()
  const first = marksIn(line, terms)[0]
  const from = first && first[0] > before + 20 ? line.lastIndexOf(' ', first[0] - before) + 1 : 0
  const cut = line.slice(from, from + length)
  const snippet = `${from > 0 ? '… ' : ''}${cut}${from + length < line.length ? ' …' : ''}`
  return { snippet, marks: marksIn(snippet, terms) }
}
