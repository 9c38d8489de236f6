/**
 * A text taken apart into what merges as one word (M5), and what marks words that both sides changed. A link,
 * a picture and a mark are each one word, so that no merge cuts into `[the words](need:<id>)`; a line break
 * is a word of its own; other space belongs to the word behind it.
 */

const link = String.raw`!?\[(?:\\.|[^\]\\\n])*\]\((?:\\.|[^)\\\n])*\)`
const mark = String.raw`⟦[^⟦⟧]*⟧`
/** Scripts written without spaces: each character is a word. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`
const letters = String.raw`(?:(?!${unspaced})[\p{L}\p{N}\p{M}_'’])+`
const signs = String.raw`([^\s\p{L}\p{N}\p{M}_'’])\1*`
const word = new RegExp(
  String.raw`\n|[^\S\n]*(?:${link}|${mark}|${unspaced}|${letters}|${signs})|[^\S\n]+|[\s\S]`,
  'gu',
)

/** The words of a text; joined they are the text again. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

const open = '⟦'
const between = ' ⇄ '
const close = '⟧'

/** The alternatives that a marked word holds, or null when it is none. */
function alternativesIn(text: string): string[] | null {
  const inner = text.trim()
  if (!inner.startsWith(open) || !inner.endsWith(close)) return null
  const held = inner.slice(1, -1)
  return /[⟦⟧]/.test(held) ? null : held.split('⇄').map((part) => part.trim())
}

/** A mark inside a longer alternative loses its brackets, so that marks never stand inside each other. */
function withoutMarks(text: string): string {
  return text
    .replace(/⟦([^⟦⟧]*)⟧/g, (_, held: string) => `(${held.split('⇄').join('/')})`)
    .replaceAll(open, '[[')
    .replaceAll(close, ']]')
    .replaceAll('⇄', '<->')
}

/** Whether a text is, as a whole, a mark that holds this version. */
export function marks(text: string, version: string): boolean {
  return alternativesIn(text)?.includes(withoutMarks(version).trim()) ?? false
}

/**
 * Both versions of the same words, side by side: `⟦Tuesday ⇄ Wednesday⟧`, the office's first. Several lines
 * stand in paragraphs of their own, so that headings and lists stay what they are. Marking what is marked
 * already adds only what is new.
 */
export function markedBoth(office: string, mine: string): string {
  if (mine.trim() === '') return office
  if (office.trim() === '') return mine
  const all: string[] = []
  for (const side of [office, mine]) {
    for (const part of alternativesIn(side) ?? [withoutMarks(side).trim()]) {
      if (part !== '' && !all.includes(part)) all.push(part)
    }
  }
  const lead = /^\s*/.exec(office)?.[0] ?? ''
  const tail = /\n*$/.exec(office.trimEnd() === '' ? '' : office)?.[0] ?? ''
  if (all.some((part) => part.includes('\n'))) {
    return `${lead}${open}\n\n${all.join('\n\n⇄\n\n')}\n\n${close}${tail === '' ? '\n' : tail}`
  }
  return `${lead}${open}${all.join(between)}${close}${tail}`
}
