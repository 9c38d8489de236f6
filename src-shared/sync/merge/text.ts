/**
 * Three versions of a text made into one, word by word (M5). What one side wrote is there; what both wrote at
 * one place stands one behind the other; where both changed the same words both stay, marked.
 */
import { diff3Merge, LCS } from 'node-diff3'
import { linesOf, type Piece, piecesOf } from './anchors.ts'
import { markedBoth, marks, wordsOf } from './words.ts'

export interface MergedText {
  text: string
  /** The words that both sides changed, as each had them. */
  clashes: { mine: string; office: string }[]
}

/** A piece of more words than this is not compared word by word: diff3 takes n² steps. */
const mostWords = 3000

type Place = { ok?: string[]; conflict?: { a: string[]; o: string[]; b: string[] } }

/** Whether all of `part` is in `whole`, in that order. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (at < part.length && word === part[at]) at += 1
  return at === part.length
}

const breaksBefore = (words: readonly string[]) => {
  const first = words.findIndex((word) => word !== '\n')
  return first === -1 ? words.length : first
}
const breaksAfter = (words: readonly string[]) => breaksBefore(words.toReversed())

/** Two things written at one place: one behind the other, as far apart as the second stood from what was before. */
function oneBehindOther(before: readonly string[], first: string[], second: string[]): string[] {
  if (before.length === 0 && first.every((word) => word !== '\n') && second.every((word) => word !== '\n')) {
    return [...first, '\n', '\n', ...second]
  }
  const wanted = before.length === 0 ? 2 : Math.min(2, breaksAfter(before) + breaksBefore(second))
  const missing = wanted - breaksAfter(first) - breaksBefore(second)
  if (missing > 0) return [...first, ...Array<string>(missing).fill('\n'), ...second]
  const touching = /[\p{L}\p{N}]$/u.test(first.at(-1) ?? '') && /^[\p{L}\p{N}]/u.test(second[0] ?? '')
  return touching ? [...first, ' ', ...second] : [...first, ...second]
}

/** One place at which both sides differ from the base. */
function settle(
  before: readonly string[],
  place: { a: string[]; o: string[]; b: string[] },
  result: MergedText,
) {
  const { a: office, o: base, b: mine } = place
  if (holds(office, mine)) return office
  if (holds(mine, office)) return mine
  if (base.every((word) => word.trim() === '')) return oneBehindOther(before, office, mine)
  let from = 0
  while (from < office.length && from < mine.length && office[from] === mine[from]) from += 1
  let end = 0
  while (
    end < office.length - from &&
    end < mine.length - from &&
    office.at(-1 - end) === mine.at(-1 - end)
  ) {
    end += 1
  }
  const clash = {
    office: office.slice(from, office.length - end).join(''),
    mine: mine.slice(from, mine.length - end).join(''),
  }
  result.clashes.push({ mine: clash.mine.trim(), office: clash.office.trim() })
  return [
    ...office.slice(0, from),
    markedBoth(clash.office, clash.mine),
    ...office.slice(office.length - end),
  ]
}

/** One piece of the text, all of it between two lines that nobody changed. */
function mergePiece(before: readonly string[], piece: Piece, result: MergedText): string[] {
  const { base, office, mine } = piece
  if (office === mine || base === mine) return wordsOf(office)
  if (base === office) return wordsOf(mine)
  if (marks(office, mine)) return wordsOf(office)
  if (marks(mine, office)) return wordsOf(mine)
  const sides = [office, base, mine].map(wordsOf) as [string[], string[], string[]]
  if (Math.max(...sides.map((words) => words.length)) > mostWords) {
    result.clashes.push({ mine, office })
    return wordsOf(markedBoth(office, mine))
  }
  const written: string[] = []
  for (const place of diff3Merge(...sides) as Place[]) {
    const soFar = written.length > 0 ? written : before
    written.push(...(place.ok ?? (place.conflict ? settle(soFar, place.conflict, result) : [])))
  }
  return written
}

function mergeOnce(base: string, office: string, mine: string): MergedText {
  const result: MergedText = { text: '', clashes: [] }
  for (const piece of piecesOf(base, office, mine)) {
    const before = wordsOf(result.text.slice(-3))
    result.text += mergePiece(before, piece, result).join('') + piece.anchor
  }
  return result
}

/**
 * Merges two texts made of one base. Merging the result again with either side changes nothing: a text with
 * many equal words can be aligned in more than one way, so the merge is repeated until it stands still; one
 * that never does becomes a mark around both.
 */
export function mergeText(base: string, office: string, mine: string): MergedText {
  if (office === mine || base === mine) return { text: office, clashes: [] }
  if (base === office) return { text: mine, clashes: [] }
  if (marks(office, mine)) return { text: office, clashes: [] }
  if (marks(mine, office)) return { text: mine, clashes: [] }
  const first = mergeOnce(base, office, mine)
  let { text } = first
  for (let round = 0; round < 4; round += 1) {
    const withMine = mergeOnce(base, text, mine).text
    const withBoth = mergeOnce(base, office, withMine).text
    if (withMine === text && withBoth === text) return { text, clashes: first.clashes }
    text = withBoth
  }
  return { text: markedBoth(office, mine), clashes: [{ mine, office }] }
}

/** What two texts have in common, in order: their base where none is known (M6). */
export function commonText(one: string, other: string): string {
  const [short, long] = [wordsOf(one), wordsOf(other)]
  const split = Math.max(short.length, long.length) > mostWords ? linesOf : wordsOf
  const [left, right] = [split(one), split(other)]
  const common: string[] = []
  for (let at = LCS(left, right); at && at.buffer1index >= 0; at = at.chain as typeof at) {
    common.push(left[at.buffer1index] as string)
  }
  return common.reverse().join('')
}
