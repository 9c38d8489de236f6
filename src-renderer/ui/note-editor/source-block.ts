import { mergeAttributes, Node } from '@tiptap/core'

/** Markdown for which the editor has no shape of its own, such as a table: shown and kept as its source. */
export const SourceBlock = Node.create({
  name: 'source',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML() {
    return [{ tag: 'pre[data-source]', preserveWhitespace: 'full' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['pre', mergeAttributes(HTMLAttributes, { 'data-source': '' }), 0]
  },
  addKeyboardShortcuts() {
    return { Enter: ({ editor }) => editor.isActive('source') && editor.commands.insertContent('\n') }
  },
})
