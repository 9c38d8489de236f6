/**
 * Brings a text that came from elsewhere into the open editor. Only blocks whose Markdown differs are touched, and
 * of those only what differs, so that the cursor stays where it is; it is nothing that undo would take back.
 */
import type { Node, Schema } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { diffIndices } from 'node-diff3'
import { readMarkdown } from './markdown/read-markdown.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'

const alone = (schema: Schema, block: Node) => writeMarkdown(schema.node('doc', null, [block]))

/** A transaction that makes the document say `markdown`, or null where it says so already. */
export function bringIn(state: EditorState, markdown: string): Transaction | null {
  const { schema, doc, tr } = state
  const target = schema.nodeFromJSON(readMarkdown(markdown))
  const [have, want] = [doc.children, target.children]
  const keyOf = (block: Node) => `${block.type.name} ${alone(schema, block)}`
  const hunks = diffIndices(have.map(keyOf), want.map(keyOf))
  if (hunks.length === 0) return null
  const starts: number[] = []
  let at = 0
  for (const block of have) {
    starts.push(at)
    at += block.nodeSize
  }
  starts.push(at)
  // From the end, so that what is before keeps its place.
  for (const { buffer1: mine, buffer2: theirs } of hunks.toReversed()) {
    const blocks = want.slice(theirs[0], theirs[0] + theirs[1])
    const from = starts[mine[0]] ?? at
    if (mine[1] === blocks.length) {
      for (let index = mine[1] - 1; index >= 0; index -= 1) {
        const [old, next] = [have[mine[0] + index], blocks[index]]
        if (old && next) replaceBlock(tr, starts[mine[0] + index] ?? 0, old, next)
      }
    } else {
      tr.replaceWith(from, starts[mine[0] + mine[1]] ?? at, blocks)
    }
  }
  return tr.docChanged ? tr.setMeta('addToHistory', false).setMeta('broughtIn', true) : null
}

function replaceBlock(tr: Transaction, at: number, old: Node, next: Node): void {
  const start = old.type === next.type ? old.content.findDiffStart(next.content) : null
  const end = old.type === next.type ? old.content.findDiffEnd(next.content) : null
  if (start === null || end === null || !old.sameMarkup(next)) {
    tr.replaceWith(at, at + old.nodeSize, next)
    return
  }
  // Repeated signs make the two ends overlap: what both see as unchanged is counted once.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  tr.replace(at + 1 + start, at + 1 + end.a + overlap, next.slice(start, end.b + overlap))
}
