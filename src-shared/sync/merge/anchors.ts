/**
 * Lines that all three versions of a text have, once each and in one order: between them each piece is merged
 * by itself. So a long note merges as fast as its changed paragraphs, and equal words far apart are never
 * taken for each other.
 */

/** Lines with their line break; a mark is never cut, even one of several lines. */
export function linesOf(text: string): string[] {
  return text.match(/(?:⟦[^⟦⟧]*⟧|[^\n])+\n?|\n/g) ?? []
}

/** The positions of the lines that stand exactly once in a text. */
function uniqueLines(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  lines.forEach((line, at) => {
    if (found.has(line)) twice.add(line)
    else found.set(line, at)
  })
  for (const line of twice) found.delete(line)
  return found
}

type Anchor = [base: number, office: number, mine: number]

/** The longest run of anchors whose positions on one side rise (patience). */
function rising(anchors: readonly Anchor[], side: 1 | 2): Anchor[] {
  const tops: number[] = []
  const before: number[] = []
  anchors.forEach((anchor, index) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tops[middle] as number] as Anchor)[side] < anchor[side]) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1
    tops[low] = index
  })
  const run: Anchor[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) run.push(anchors[at] as Anchor)
  return run.reverse()
}

export interface Piece {
  base: string
  office: string
  mine: string
  /** The line that follows, the same in all three. */
  anchor: string
}

/** The three texts as pieces, each followed by a line that all have; the last by none. */
export function piecesOf(base: string, office: string, mine: string): Piece[] {
  const [bases, offices, mines] = [linesOf(base), linesOf(office), linesOf(mine)]
  const [inOffice, inMine] = [uniqueLines(offices), uniqueLines(mines)]
  const shared: Anchor[] = []
  for (const [line, at] of uniqueLines(bases)) {
    const there = inOffice.get(line)
    const here = inMine.get(line)
    if (there !== undefined && here !== undefined && line.trim().length > 1) shared.push([at, there, here])
  }
  const anchors = rising(rising(shared, 1), 2)
  const pieces: Piece[] = []
  let last: Anchor = [-1, -1, -1]
  for (const next of [...anchors, [bases.length, offices.length, mines.length] as Anchor]) {
    const part = (lines: string[], side: 0 | 1 | 2) => lines.slice(last[side] + 1, next[side]).join('')
    pieces.push({
      base: part(bases, 0),
      office: part(offices, 1),
      mine: part(mines, 2),
      anchor: bases[next[0]] ?? '',
    })
    last = next
  }
  return pieces
}
