/** What the note editor is made of. Its schema is what `markdown/` reads and writes. */
import type { Extensions } from '@tiptap/core'
import { Code } from '@tiptap/extension-code'
import { Placeholder } from '@tiptap/extension-placeholder'
import { TaskItem } from '@tiptap/extension-task-item'
import { TaskList } from '@tiptap/extension-task-list'
import { StarterKit } from '@tiptap/starter-kit'
import { CaptureMark } from './capture-mark.ts'
import { LineStarter } from './line-starter.ts'
import type { NoteFiles } from './note-files.ts'
import { PhotoNode } from './photo-node.ts'
import { SourceBlock } from './source-block.ts'

export interface EditorWiring {
  files: () => NoteFiles | null
  placeholder: string
}

export function noteExtensions(wiring: EditorWiring): Extensions {
  return [
    StarterKit.configure({
      code: false,
      // Markdown has no underline: what cannot be kept is not offered.
      underline: false,
      link: {
        openOnClick: false,
        autolink: true,
        linkOnPaste: true,
        HTMLAttributes: { rel: 'noopener noreferrer', target: null },
      },
      undoRedo: { newGroupDelay: 500 },
      dropcursor: { color: 'var(--accent)', width: 2 },
    }),
    Code.extend({ excludes: '' }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => `Done: ${node.textContent.slice(0, 80)}` },
    }),
    CaptureMark,
    LineStarter,
    SourceBlock,
    PhotoNode.configure({ files: wiring.files }),
    Placeholder.configure({ placeholder: wiring.placeholder }),
  ]
}
