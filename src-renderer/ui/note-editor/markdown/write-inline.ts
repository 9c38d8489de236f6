/** A block's text with its marks as Markdown. */
import type { Mark, Node } from '@tiptap/pm/model'
import { bareAddress } from './bare-address.ts'
import { escapeInline } from './escape.ts'

interface Piece {
  text: string
  /** Names of emphasis, outermost first, and the link or capture around them. */
  emphasis: string[]
  around: Mark | null
  code: boolean
}

const emphases = ['bold', 'italic', 'strike']
const sign = { bold: '**', italic: '*', strike: '~~' } as Record<string, string>
const isSpace = (text: string) => text === '' || /^\s/u.test(text)
const isPunctuation = (text: string) => /^[\p{P}\p{S}]/u.test(text)
const isAround = ({ type }: Mark) => type.name === 'link' || type.name === 'capture'

function piecesOf(node: Node, lineBreak: string): Piece[] {
  const pieces: Piece[] = []
  node.forEach((child) => {
    const isBreak = child.type.name === 'hardBreak'
    if (!child.isText && !isBreak) return
    const marks = child.marks
    pieces.push({
      text: isBreak ? lineBreak : (child.text ?? ''),
      emphasis: emphases.filter((name) => marks.some(({ type }) => type.name === name)),
      around: marks.find(isAround) ?? null,
      code: !isBreak && marks.some(({ type }) => type.name === 'code'),
    })
  })
  return pieces
}

const first = (text: string) => Array.from(text.slice(0, 2))[0] ?? ''
const last = (text: string) => Array.from(text.slice(-2)).at(-1) ?? ''

/**
 * Emphasis may begin only before, and end only after, what Markdown lets it: not at spaces, and at punctuation
 * only where a space or punctuation is on the other side. Signs at an edge where it may not are left out of it.
 */
function trimEmphasis(pieces: Piece[]): Piece[] {
  let signs = pieces.flatMap((piece) =>
    piece.code
      ? [{ ...piece }]
      : Array.from(piece.text, (text) => ({ ...piece, text, emphasis: [...piece.emphasis] })),
  )
  signs = signs.filter(({ text }) => text !== '')
  for (const name of emphases) {
    const has = (at: number) => signs[at]?.emphasis.includes(name) ?? false
    const drop = (at: number) => {
      const one = signs[at]
      if (one) one.emphasis = one.emphasis.filter((other) => other !== name)
    }
    const mayEdge = (inner: Piece | undefined, outer: Piece | undefined) => {
      const [inside, outside] = [inner?.text ?? '', outer?.text ?? '']
      if (isSpace(inside)) return false
      return (
        !(isPunctuation(inside) || inner?.code || inner?.around) ||
        isSpace(outside) ||
        // The reader looks at one UTF-16 unit, and takes half an emoji for a letter.
        (isPunctuation(outside) && outside.length === 1)
      )
    }
    for (let at = 0; at < signs.length; at += 1) {
      if (has(at) && !has(at - 1) && !mayEdge(signs[at], signs[at - 1])) drop(at)
    }
    for (let at = signs.length - 1; at >= 0; at -= 1) {
      if (has(at) && !has(at + 1) && !mayEdge(signs[at], signs[at + 1])) drop(at)
    }
  }
  return together(signs)
}

const sameDress = (a: Piece, b: Piece) =>
  !a.code &&
  !b.code &&
  a.emphasis.join() === b.emphasis.join() &&
  (a.around === b.around || (a.around !== null && b.around !== null && a.around.eq(b.around)))

function together(pieces: Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const before = found.at(-1)
    if (before && sameDress(before, piece)) before.text += piece.text
    else found.push({ ...piece })
  }
  return found
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** A piece as it is written: `written` where that is settled already (a link), else its text is to be escaped. */
interface Unit extends Pick<Piece, 'text' | 'emphasis' | 'code'> {
  written?: string
}

function run(units: readonly Unit[]): string {
  let out = ''
  const open: string[] = []
  const isDressed = units.some(({ emphasis }) => emphasis.length > 0)
  const closeTo = (count: number) => {
    while (open.length > count) out += sign[open.pop() as string]
  }
  units.forEach((unit, index) => {
    let keep = 0
    while (keep < open.length && unit.emphasis.includes(open[keep] as string)) keep += 1
    closeTo(keep)
    // What lasts longest is outermost.
    const lasts = (name: string) => {
      let end = index
      while (units[end]?.emphasis.includes(name)) end += 1
      return end
    }
    const opening = unit.emphasis.filter((name) => !open.includes(name))
    for (const name of opening.toSorted((a, b) => lasts(b) - lasts(a))) {
      out += sign[name]
      open.push(name)
    }
    const left = last(units[index - 1]?.text ?? '')
    const right = first(units[index + 1]?.text ?? '')
    if (unit.written?.startsWith('[') && out.endsWith('!') && !out.endsWith('\\!'))
      out = `${out.slice(0, -1)}\\!`
    out += unit.written ?? (unit.code ? codeSpan(unit.text) : escapeInline(unit.text, left, right, isDressed))
  })
  closeTo(0)
  return out
}

/** Within brackets, every bracket of the text is escaped, outside of code. */
const bracketed = (text: string) =>
  text.replace(/(`+)[\s\S]*?\1|\\[\s\S]|[[\]]/g, (found) => (found.length === 1 ? `\\${found}` : found))

/** A link or capture as one unit: what all of it is dressed in stands outside of its brackets. */
function linked(around: Mark, pieces: readonly Piece[], after: string): Unit {
  const text = pieces.map((piece) => piece.text).join('')
  const emphasis = emphases.filter((name) => pieces.every((piece) => piece.emphasis.includes(name)))
  const inner = pieces.map((piece) => ({
    ...piece,
    emphasis: piece.emphasis.filter((name) => !emphasis.includes(name)),
  }))
  const unit = { text, emphasis, code: false }
  const words = bracketed(run(inner))
  if (around.type.name === 'capture') {
    const { kind, id } = around.attrs as { kind: string; id: string }
    return { ...unit, written: `[${words}](${kind}:${id})` }
  }
  const href = String(around.attrs.href ?? '')
  const isPlain = inner.every((piece) => piece.emphasis.length === 0 && !piece.code)
  const ownAddress = href === (text.startsWith('www.') ? `http://${text}` : text)
  if (isPlain && ownAddress && bareAddress(text + after) === text) return { ...unit, written: text }
  const address = /[\s()<>\\]/.test(href) ? `<${href.replace(/[<>\n\\]/g, encodeURIComponent)}>` : href
  return { ...unit, written: `[${words}](${address})` }
}

/** @param lineBreak what stands for a line's end: a newline, a space where the block has one line */
export function writeInline(node: Node, lineBreak: string): string {
  const pieces = trimEmphasis(piecesOf(node, lineBreak))
  const units: Unit[] = []
  for (let at = 0; at < pieces.length; ) {
    const around = pieces[at]?.around ?? null
    let end = at + 1
    while (end < pieces.length && sameAround(pieces[end]?.around ?? null, around)) end += 1
    const group = pieces.slice(at, end)
    if (around) units.push(linked(around, group, first(pieces[end]?.text ?? '')))
    else units.push(...group)
    at = end
  }
  return run(units)
}

const sameAround = (a: Mark | null, b: Mark | null) => a === b || (a !== null && b !== null && a.eq(b))
