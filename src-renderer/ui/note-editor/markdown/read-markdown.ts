/**
 * Markdown to the editor's document (ProseMirror JSON). `marked` takes the text apart; HTML stays text, whatever
 * the editor has no node for (a table) stays as its source, and a line's end within a paragraph is a line's end.
 * Nothing that is read is ever left out. The other way is `write-markdown.ts`.
 */
import { bareAddress } from './bare-address.ts'
import { Marked, type Token, type Tokens } from 'marked'

export interface Json {
  type: string
  attrs?: Record<string, unknown>
  content?: Json[]
  marks?: JsonMark[]
  text?: string
}
export interface JsonMark {
  type: string
  attrs?: Record<string, unknown>
}

const marked = new Marked({ gfm: true, breaks: true })
const nothing = () => undefined
marked.use({
  tokenizer: {
    html: nothing,
    tag: nothing,
    def: nothing,
    reflink: nothing,
    url(src) {
      const raw = bareAddress(src)
      if (raw === null) return undefined
      const href = raw.startsWith('www.') ? `http://${raw}` : raw
      return { type: 'link', raw, text: raw, href, tokens: [{ type: 'text', raw, text: raw }] }
    },
    // A single ~ is "about": only two of them strike out.
    del(src) {
      const found = /^~~(?=\S)([\s\S]*?\S)~~(?!~)/.exec(src)
      if (!found) return undefined
      const text = found[1] ?? ''
      return { type: 'del', raw: found[0], text, tokens: this.lexer.inlineTokens(text) }
    },
  },
})

const captureLink = /^(need|objection|promise|decision):([0-9a-f-]{36})$/

const textNode = (text: string, marks: JsonMark[]): Json[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }]

/** How marks are ordered in the document: that of the schema, so that equal documents are equal. */
const markOrder = ['capture', 'link', 'bold', 'italic', 'strike', 'code']

function within(marks: JsonMark[], mark: JsonMark): JsonMark[] {
  const others = marks.filter(({ type }) => type !== mark.type)
  return [...others, mark].toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type))
}

function inline(tokens: readonly Token[], marks: JsonMark[] = []): Json[] {
  return tokens.flatMap((token): Json[] => {
    switch (token.type) {
      case 'strong':
        return inline(token.tokens ?? [], within(marks, { type: 'bold' }))
      case 'em':
        return inline(token.tokens ?? [], within(marks, { type: 'italic' }))
      case 'del':
        return inline(token.tokens ?? [], within(marks, { type: 'strike' }))
      case 'codespan':
        return textNode(codeOf(token.raw), within(marks, { type: 'code' }))
      case 'br':
        return [{ type: 'hardBreak' }]
      case 'link':
        return link(token as Tokens.Link, marks)
      case 'image':
        return [image(token as Tokens.Image)]
      case 'escape':
        return textNode(token.text as string, marks)
      case 'text':
        return token.tokens ? inline(token.tokens, marks) : textNode(token.raw, marks)
      default:
        return textNode(token.raw, marks)
    }
  })
}

/** Code between its backticks, as written: marked would change spaces and entities. */
function codeOf(raw: string): string {
  const fence = /^`+/.exec(raw)?.[0].length ?? 1
  const text = raw.slice(fence, -fence).replace(/\n/g, ' ')
  return /^ .*[^ ].* $/.test(text) ? text.slice(1, -1) : text
}

function link(token: Tokens.Link, marks: JsonMark[]): Json[] {
  const capture = captureLink.exec(token.href)
  const mark: JsonMark = capture
    ? { type: 'capture', attrs: { kind: capture[1], id: capture[2] } }
    : { type: 'link', attrs: { href: token.href } }
  const inside = inline(token.tokens, within(marks, mark))
  return inside.length > 0 ? inside : textNode(token.raw, marks)
}

const image = (token: Tokens.Image): Json => ({
  type: 'image',
  attrs: { src: token.href, alt: token.text },
})

/** Neighbours with the same marks are one text, as the document has them. */
function joined(nodes: Json[]): Json[] {
  const found: Json[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    const same = last?.type === 'text' && node.type === 'text'
    if (same && JSON.stringify(last.marks) === JSON.stringify(node.marks))
      found[found.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else found.push(node)
  }
  return found
}

/** A text block, and the pictures in it as blocks of their own, in their order. */
function textBlocks(type: string, tokens: readonly Token[], attrs?: Record<string, unknown>): Json[] {
  const blocks: Json[] = []
  let run: Json[] = []
  const close = () => {
    while (run[0]?.type === 'hardBreak') run.shift()
    while (run.at(-1)?.type === 'hardBreak') run.pop()
    if (run.length > 0) blocks.push(block(type, joined(run), attrs))
    run = []
  }
  for (const node of inline(tokens)) {
    if (node.type !== 'image') run.push(node)
    else {
      close()
      blocks.push(node)
    }
  }
  close()
  return blocks
}

function block(type: string, content: Json[], attrs?: Record<string, unknown>): Json {
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) }
}

const emptyParagraph: Json = { type: 'paragraph' }

function item(token: Tokens.ListItem, isTask: boolean): Json {
  const content = blocks(token.tokens.filter(({ type }) => type !== 'checkbox'))
  // An item begins with a paragraph, whatever else is in it.
  if (content[0]?.type !== 'paragraph') content.unshift(emptyParagraph)
  return isTask ? block('taskItem', content, { checked: token.checked === true }) : block('listItem', content)
}

/** Runs of tasks and of plain items are lists of their own. */
function list(token: Tokens.List): Json[] {
  const lists: Json[] = []
  let number = typeof token.start === 'number' ? token.start : 1
  for (const each of token.items) {
    const isTask = each.task && !token.ordered
    const type = token.ordered ? 'orderedList' : isTask ? 'taskList' : 'bulletList'
    const last = lists.at(-1)
    if (last?.type === type) last.content?.push(item(each, isTask))
    else lists.push(block(type, [item(each, isTask)], token.ordered ? { start: number } : undefined))
    number += 1
  }
  return lists
}

/** Empty paragraphs that blank lines beyond the first stand for. */
const blankLines = (breaks: number): Json[] =>
  Array.from({ length: Math.max(0, Math.floor((breaks - 2) / 2)) }, () => emptyParagraph)

const trailingBreaks = (raw: string) => /\n*$/.exec(raw)?.[0].length ?? 0

function blocks(tokens: readonly Token[]): Json[] {
  return tokens.flatMap((token): Json[] => {
    switch (token.type) {
      case 'space':
        return []
      case 'heading': {
        const attrs = { level: token.depth as number }
        const found = textBlocks('heading', token.tokens ?? [], attrs)
        return found.length > 0 ? found : [block('heading', [], attrs)]
      }
      case 'paragraph':
      case 'text':
        return textBlocks('paragraph', token.tokens ?? [token])
      case 'blockquote': {
        const content = blocks(token.tokens ?? [])
        return [block('blockquote', content.length > 0 ? content : [emptyParagraph])]
      }
      case 'list':
        return list(token as Tokens.List)
      case 'code':
        return [block('codeBlock', textNode(token.text as string, []), { language: token.lang || null })]
      case 'hr':
        return [{ type: 'horizontalRule' }]
      default:
        return [block('source', textNode(token.raw.replace(/\n+$/, ''), []))]
    }
  })
}

/** Reads a whole note. Always gives at least one paragraph. */
export function readMarkdown(markdown: string): Json {
  const text = markdown.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '')
  const content: Json[] = []
  let breaks = 0
  for (const token of marked.lexer(text)) {
    if (token.type === 'space') {
      breaks += trailingBreaks(token.raw)
      continue
    }
    if (content.length > 0) content.push(...blankLines(breaks))
    content.push(...blocks([token]))
    breaks = trailingBreaks(token.raw)
  }
  return { type: 'doc', content: content.length > 0 ? content : [emptyParagraph] }
}
