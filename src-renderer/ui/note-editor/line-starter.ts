/** A word and a colon at a line's start capture the line as one types on: `n: `, `need: `, `o: `, `p: `, `d: `. */
import { Extension, InputRule } from '@tiptap/core'
import type { CaptureKind } from '#shared/notes/captures.ts'
import { v7 } from 'uuid'

const starters: Record<string, CaptureKind> = {
  n: 'need',
  need: 'need',
  o: 'objection',
  objection: 'objection',
  p: 'promise',
  promise: 'promise',
  d: 'decision',
  decision: 'decision',
}

export const LineStarter = Extension.create({
  name: 'lineStarter',
  addInputRules() {
    return [
      new InputRule({
        find: /^(n|need|o|objection|p|promise|d|decision):\s$/i,
        handler: ({ state, range, match }) => {
          const kind = starters[(match[1] ?? '').toLowerCase()]
          const type = state.schema.marks.capture
          const $from = state.doc.resolve(range.from)
          if (!kind || !type || $from.parent.type.name !== 'paragraph') return null
          const mark = type.create({ kind, id: v7() })
          const { tr } = state
          tr.delete(range.from, range.to)
          // What already stands in the line is captured with it.
          const end = tr.doc.resolve(range.from).end()
          if (end > range.from) tr.addMark(range.from, end, mark)
          tr.addStoredMark(mark)
          return undefined
        },
      }),
    ]
  },
})
