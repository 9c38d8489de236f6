/** What can be done with what is selected: capture it, or dress it. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconBold, IconItalic, IconStrikethrough } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { BubbleMenu } from '@tiptap/react/menus'
import { captureKinds } from '#shared/notes/note.ts'
import { captureWords } from './capture-words.ts'
import classes from './note-editor.module.css'

const dress = [
  { label: 'Bold', keys: 'Ctrl B', icon: IconBold, run: (editor: Editor) => editor.commands.toggleBold() },
  {
    label: 'Italic',
    keys: 'Ctrl I',
    icon: IconItalic,
    run: (editor: Editor) => editor.commands.toggleItalic(),
  },
  {
    label: 'Strike out',
    keys: 'Ctrl Shift S',
    icon: IconStrikethrough,
    run: (editor: Editor) => editor.commands.toggleStrike(),
  },
]

export function Bubble({ editor }: { editor: Editor }) {
  return (
    <BubbleMenu
      editor={editor}
      className={classes.bubble}
      options={{ placement: 'top', offset: 8 }}
      shouldShow={({ state, editor: { isEditable } }) =>
        isEditable &&
        !state.selection.empty &&
        state.selection.$from.parent.isTextblock &&
        !state.selection.$from.parent.type.spec.code &&
        state.doc.textBetween(state.selection.from, state.selection.to).trim() !== ''
      }
    >
      {captureKinds.map((kind) => {
        const { label, icon: Icon, letter } = captureWords[kind]
        return (
          <button
            key={kind}
            type="button"
            data-kind={kind}
            title={`Alt ${letter.toUpperCase()}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor.chain().focus().capture(kind).run()}
          >
            <Icon size={16} stroke={1.75} aria-hidden="true" />
            {label}
          </button>
        )
      })}
      <span className={classes.bar} />
      {dress.map(({ label, keys, icon: Icon, run }) => (
        <Tooltip key={label} label={`${label} (${keys})`}>
          <ActionIcon
            aria-label={label}
            size={32}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              run(editor)
              editor.commands.focus()
            }}
          >
            <Icon size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
    </BubbleMenu>
  )
}
