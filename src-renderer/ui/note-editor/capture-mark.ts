/**
 * What was captured, as a mark in the text. A capture that makes up a whole line grows with it while one types;
 * any other ends where it ends. In HTML (clipboard, drag) it is a span that only this editor writes.
 */
import { Mark, mergeAttributes } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Fragment, type Mark as PmMark, type MarkType, type Node, Slice } from '@tiptap/pm/model'
import { type CaptureKind } from '#shared/notes/captures.ts'
import { captureKinds } from '#shared/notes/note.ts'
import { v7 } from 'uuid'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    capture: {
      /** Captures what is selected, the line where nothing is; the same kind again takes it back. */
      capture: (kind: CaptureKind) => ReturnType
      /** Takes a capture's mark off; its words stay. */
      releaseCapture: (id: string) => ReturnType
    }
  }
}

const isKind = (text: unknown): text is CaptureKind => captureKinds.includes(text as CaptureKind)
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Where each piece of a capture stands. */
export function captureRanges(doc: Node, type: MarkType, id: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  doc.descendants((node, at) => {
    if (!node.isText || !node.marks.some((mark) => mark.type === type && mark.attrs.id === id)) return
    const last = found.at(-1)
    if (last && last.to === at) last.to = at + node.nodeSize
    else found.push({ from: at, to: at + node.nodeSize })
  })
  return found
}

/** Whether all that stands in a text block has this mark. */
function fills(parent: Node, mark: PmMark): boolean {
  let all = parent.childCount > 0
  parent.forEach((child) => {
    if (!mark.isInSet(child.marks)) all = false
  })
  return all
}

/** A slice whose captures that the document already has get ids of their own: a copy is another capture. */
function withOwnIds(slice: Slice, taken: ReadonlySet<string>, type: MarkType): Slice {
  const renamed = new Map<string, string>()
  const rename = (fragment: Fragment): Fragment =>
    Fragment.fromArray(
      fragment.content.map((node) => {
        const marks = node.marks.map((mark) => {
          const id = String(mark.attrs.id)
          if (mark.type !== type || !taken.has(id)) return mark
          if (!renamed.has(id)) renamed.set(id, v7())
          return type.create({ ...mark.attrs, id: renamed.get(id) })
        })
        const sameMarks = node.mark(type.isInSet(node.marks) ? marks : node.marks)
        return node.isText ? sameMarks : sameMarks.copy(rename(node.content))
      }),
    )
  return new Slice(rename(slice.content), slice.openStart, slice.openEnd)
}

export const CaptureMark = Mark.create({
  name: 'capture',
  priority: 1001,
  keepOnSplit: false,
  inclusive: true,
  exitable: true,
  excludes: 'capture link',

  addAttributes() {
    return {
      kind: { default: 'need', renderHTML: ({ kind }) => ({ 'data-capture': kind as string }) },
      id: { default: '', renderHTML: ({ id }) => ({ 'data-capture-id': id as string }) },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'span[data-capture]',
        getAttrs: (element) => {
          const kind = element.getAttribute('data-capture')
          const id = element.getAttribute('data-capture-id') ?? ''
          return isKind(kind) && isId(id) ? { kind, id } : false
        },
      },
    ]
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes), 0]
  },

  addCommands() {
    const type = () => this.type
    return {
      capture:
        (kind) =>
        ({ state, tr, dispatch }) => {
          const { $from, $to, empty } = state.selection
          if (!$from.parent.isTextblock || $from.parent.type.spec.code) return false
          const range = empty ? { from: $from.start(), to: $from.end() } : { from: $from.pos, to: $to.pos }
          if (!dispatch) return true
          const here = type().isInSet(empty ? ($from.parent.firstChild?.marks ?? []) : $from.marks())
          const within = empty ? here : type().isInSet(state.doc.nodeAt(range.from)?.marks ?? [])
          if (range.from === range.to) {
            tr.addStoredMark(type().create({ kind, id: v7() }))
            return true
          }
          if (within?.attrs.kind === kind) {
            for (const { from, to } of captureRanges(state.doc, type(), String(within.attrs.id)))
              tr.removeMark(from, to, type())
            return true
          }
          const id = within ? String(within.attrs.id) : v7()
          const whole = within && empty ? captureRanges(state.doc, type(), id) : [trimmed(state.doc, range)]
          for (const { from, to } of whole) tr.addMark(from, to, type().create({ kind, id }))
          return true
        },
      releaseCapture:
        (id) =>
        ({ state, tr, dispatch }) => {
          const ranges = captureRanges(state.doc, type(), id)
          if (dispatch) for (const { from, to } of ranges) tr.removeMark(from, to, type())
          return ranges.length > 0
        },
    }
  },

  addKeyboardShortcuts() {
    return {
      'Alt-n': () => this.editor.commands.capture('need'),
      'Alt-o': () => this.editor.commands.capture('objection'),
      'Alt-p': () => this.editor.commands.capture('promise'),
      'Alt-d': () => this.editor.commands.capture('decision'),
    }
  },

  addProseMirrorPlugins() {
    const { type } = this
    return [
      new Plugin({
        props: {
          transformPasted: (slice, view) => {
            const taken = new Set<string>()
            view.state.doc.descendants((node) => {
              const mark = type.isInSet(node.marks)
              if (mark) taken.add(String(mark.attrs.id))
            })
            return withOwnIds(slice, taken, type)
          },
        },
        // At the end of a capture within a line what one types is no part of it.
        appendTransaction: (transactions, _old, state) => {
          const { $from, empty } = state.selection
          if (!empty || state.storedMarks || !transactions.some((tr) => tr.docChanged || tr.selectionSet))
            return null
          const mark = type.isInSet($from.marks())
          const goesOn = $from.nodeAfter && mark?.isInSet($from.nodeAfter.marks)
          if (!mark || goesOn || fills($from.parent, mark)) return null
          return state.tr.setStoredMarks(mark.removeFromSet($from.marks()))
        },
      }),
    ]
  },
})

/** Without the spaces at its ends. */
function trimmed(doc: Node, { from, to }: { from: number; to: number }) {
  const text = doc.textBetween(from, to, '\n', ' ')
  const lead = /^\s*/.exec(text)?.[0].length ?? 0
  const trail = /\s*$/.exec(text)?.[0].length ?? 0
  return lead + trail >= text.length ? { from, to } : { from: from + lead, to: to - trail }
}
