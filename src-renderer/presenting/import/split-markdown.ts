/**
 * A Marp deck taken apart into slides that stand alone. Marp's own parser says where a slide begins and which
 * directives hold there, so that a slide that was moved to another place keeps its look.
 */
import { oneLine } from '#shared/decks/slides.ts'
import { marp } from '../slides/markdown-engine.ts'

export interface MarkdownPart {
  markdown: string
  title: string
  text: string
  notes: string
}

export interface MarkdownDeck {
  /** Front matter and style elements, for `Deck.theme`. */
  theme: string
  title: string
  parts: MarkdownPart[]
}

/** The part of a markdown-it token that is read here. */
interface Token {
  type: string
  content: string
  hidden?: boolean
  map?: [number, number] | null
  tag?: string
  meta?: { marpitDirectives?: Record<string, unknown> } | null
  children?: Token[] | null
}

/** Directives that Marp hands on from slide to slide and that are set anew on each: see its documentation. */
const LOCAL = [
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'class',
  'color',
  'footer',
  'header',
  'paginate',
] as const

export async function splitMarkdown(source: string): Promise<MarkdownDeck> {
  const engine = await marp()
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { front, body } = takeFrontMatter(text)
  const { comments } = engine.render(text)
  const tokens = (
    engine as unknown as { markdown: { parse(text: string, env: object): Token[] } }
  ).markdown.parse(text, {})
  const opens = tokens.filter((token) => token.type === 'marpit_slide_open')
  const pieces = cut(body, text.length - body.length, text, opens, tokens)
  const styles = body.match(/<style(?! scoped)[^>]*>[\s\S]*?<\/style>/gi) ?? []
  const inherited = opens.map((open) => open.meta?.marpitDirectives ?? {})
  const parts = pieces.map((piece, index): MarkdownPart => {
    const own = piece.replace(/<style(?! scoped)[^>]*>[\s\S]*?<\/style>/gi, '').trim()
    const said = wordsOf(slideTokens(tokens, index))
    return {
      markdown: `${directives(inherited[index] ?? {})}${withoutLocal(own)}`,
      title: said.heading || said.text.split('\n')[0] || `Slide ${index + 1}`,
      text: said.text,
      notes: (comments[index] ?? []).join('\n\n').trim(),
    }
  })
  const title = /^title:\s*(.+)$/m.exec(front)?.[1] ?? ''
  // Directives of the first slide alone would hold on every slide that is drawn by itself.
  const lasting = front.replace(/^_\w+:.*\n?/gm, '').trim()
  const theme = [lasting ? `---\n${lasting}\n---` : '', ...styles].filter(Boolean).join('\n\n')
  return { theme, title: oneLine(title.replace(/^(["'])(.*)\1$/, '$2')), parts }
}

function takeFrontMatter(text: string): { front: string; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  return match ? { front: match[1] ?? '', body: text.slice(match[0].length) } : { front: '', body: text }
}

/** Cuts the text at the lines where Marp begins a slide. */
function cut(body: string, offset: number, text: string, opens: Token[], tokens: Token[]): string[] {
  const firstLine = text.slice(0, offset).split('\n').length - 1
  const lines = body.split('\n')
  const starts = opens.map((open, index) => {
    if (index === 0) return 0
    const line = open.map?.[0] ?? lineAfter(tokens, open) ?? firstLine
    return Math.max(0, line - firstLine)
  })
  return starts.map((start, index) => {
    const piece = lines.slice(start, starts[index + 1] ?? lines.length).join('\n')
    // The rule that parts two slides belongs to neither.
    return piece.replace(
      /^\s*(?:-[ \t]*){3,}(?:\n|$)|^\s*(?:\*[ \t]*){3,}(?:\n|$)|^\s*(?:_[ \t]*){3,}(?:\n|$)/,
      '',
    )
  })
}

function lineAfter(tokens: Token[], open: Token): number | undefined {
  return tokens.slice(tokens.indexOf(open)).find((token) => token.map)?.map?.[0]
}

function slideTokens(tokens: Token[], index: number): Token[] {
  const opens = tokens.flatMap((token, at) => (token.type === 'marpit_slide_open' ? [at] : []))
  return tokens.slice(opens[index] ?? 0, opens[index + 1])
}

/** What can be read on the slide, a line a block, and its first heading. */
function wordsOf(tokens: Token[]): { heading: string; text: string } {
  const lines: string[] = []
  let heading = ''
  tokens.forEach((token, index) => {
    if (token.type === 'fence' || token.type === 'code_block') lines.push(token.content.trim())
    if (token.type !== 'inline') return
    const words = oneLine(
      (token.children ?? [])
        .map((child) =>
          ['text', 'code_inline'].includes(child.type)
            ? child.content
            : child.type.endsWith('break')
              ? ' '
              : '',
        )
        .join(''),
    )
    if (!words) return
    lines.push(words)
    if (!heading && tokens[index - 1]?.type === 'heading_open') heading = words
  })
  return { heading, text: lines.join('\n') }
}

/** The inherited directives as ones of this slide alone. */
function directives(holding: Record<string, unknown>): string {
  const lines = LOCAL.flatMap((name) => {
    const value = holding[name]
    if (value === undefined || value === null || value === '') return []
    return [`_${name}: ${JSON.stringify(Array.isArray(value) ? value.join(' ') : value)}`]
  })
  return lines.length > 0 ? `<!--\n${lines.join('\n')}\n-->\n\n` : ''
}

/** The slide without comments but Marp's `fit`: directives are written above, and notes are kept apart. */
function withoutLocal(markdown: string): string {
  const fences = /(```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`)|<!--[\s\S]*?-->/g
  return markdown
    .replace(fences, (all, code?: string) => code ?? (/^<!--\s*fit\s*-->$/.test(all) ? all : ''))
    .trim()
}
