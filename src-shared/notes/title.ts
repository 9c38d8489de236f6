import { plainLines } from './plain-text.ts'

/** The most that a title is, in characters: a title is read at a glance. */
const most = 120

/**
 * What a note is called: its first line of words, else `otherwise` (the meeting's subject, the account's name).
 * A line that only names a photo is no title.
 */
export function titleOf(body: string, otherwise: string): string {
  const text = body.slice(0, 4000).replace(/^\s*!\[[^\]]*\]\([^)]*\)\s*$/gm, '')
  const first = plainLines(text)[0] ?? ''
  if (first === '') return otherwise.slice(0, 300)
  const signs = Array.from(first)
  return signs.length <= most ? first : `${signs.slice(0, most - 1).join('')}…`
}
