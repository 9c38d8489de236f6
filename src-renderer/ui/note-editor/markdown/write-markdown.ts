/**
 * The editor's document to Markdown, the same for the same document and as one would write it by hand. Blocks
 * that did not change since the last time are not written again, so that a long note costs no more than a short.
 */
import type { Node } from '@tiptap/pm/model'
import { escapeBrackets, escapeLineStart } from './escape.ts'
import { writeInline } from './write-inline.ts'

const written = new WeakMap<Node, string>()

function paragraph(node: Node): string {
  return writeInline(node, '\n')
    .split('\n')
    .map((line) => escapeLineStart(line.replace(/[ \t]+$/, '')))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{2,}/g, '\n')
}

function codeBlock(node: Node): string {
  const text = node.textContent
  const longest = Math.max(2, ...(text.match(/^`+/gm) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const language = String(node.attrs.language ?? '')
    .replace(/[^\p{L}\p{N}+#._ -]/gu, '')
    .trim()
  return `${fence}${language}\n${text}${text === '' ? '' : '\n'}${fence}`
}

/** Every line after the first stands under the item's words. */
const hanging = (text: string, width: number) => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`)

/** Items of one line each stand close; where one holds several paragraphs, that one has blank lines within. */
function list(node: Node, mark: (index: number, item: Node) => string): string {
  const items: string[] = []
  node.forEach((item, _offset, index) => {
    const sign = mark(index, item)
    const width = sign.startsWith('- [') ? 2 : sign.length
    let content = blocksIn(item, true)
    if (sign === '- ' && /^\[[ xX]\](\s|$)/.test(content)) content = `\\${content}`
    items.push(`${sign}${hanging(content, width)}`.trimEnd())
  })
  return items.join('\n')
}

function block(node: Node): string {
  switch (node.type.name) {
    case 'heading': {
      const text = writeInline(node, ' ')
        .trim()
        .replace(/(\s)(#+)$/, '$1\\$2')
      return `${'#'.repeat(Number(node.attrs.level))} ${text}`.trimEnd()
    }
    case 'bulletList':
      return list(node, () => '- ')
    case 'orderedList':
      return list(node, (index) => `${Number(node.attrs.start ?? 1) + index}. `)
    case 'taskList':
      return list(node, (_index, item) => `- [${item.attrs.checked ? 'x' : ' '}] `)
    case 'blockquote':
      return blocksIn(node, false).replace(/^/gm, '> ').replace(/^> $/gm, '>')
    case 'codeBlock':
      return codeBlock(node)
    case 'source':
      return node.textContent.replace(/\n{2,}/g, '\n').replace(/^\n+|\n+$/g, '')
    case 'horizontalRule':
      return '---'
    case 'image':
      return `![${escapeBrackets(String(node.attrs.alt ?? ''))}](${String(node.attrs.src ?? '')})`
    default:
      return node.isTextblock ? paragraph(node) : blocksIn(node, false)
  }
}

function write(node: Node): string {
  const known = written.get(node)
  if (known !== undefined) return known
  const text = block(node)
  written.set(node, text)
  return text
}

const isList = (node: Node | null | undefined) => node?.type.name.endsWith('List') === true

/** Two lists of one sign beside each other would be one: a comment-free way to part them does not exist but this. */
const runTogether = (one: Node, other: Node) =>
  isList(one) &&
  isList(other) &&
  (one.type === other.type || !/ordered/.test(one.type.name + other.type.name))

function blocksIn(parent: Node, close: boolean): string {
  let out = ''
  let before: Node | null = null
  parent.forEach((node) => {
    const text = write(node)
    const isTop = parent.type.name === 'doc'
    if (text === '' && (!isTop || before === null)) {
      if (!isTop) return
    }
    if (before !== null) {
      const tight = (close && before.type.name === 'paragraph' && isList(node)) || runTogether(before, node)
      out += tight ? '\n' : '\n\n'
    }
    out += text
    before = node
  })
  return out
}

/** The whole note; empty where nothing is written in it. */
export function writeMarkdown(doc: Node): string {
  return blocksIn(doc, false).replace(/^\n+|\s+$/g, '')
}
