import { EditorContent } from '@tiptap/react'
import { Bubble } from './bubble.tsx'
import { SlashMenu } from './slash-menu.tsx'
import type { NoteEditing } from './use-note-editor.ts'
import classes from './note-editor.module.css'

/** The page on which one writes: 16 px, 68 characters a line, and nothing around it that moves. */
export function NoteEditor({ editing }: { editing: NoteEditing }) {
  const { editor, slash, adding } = editing
  return (
    <div className={classes.editor}>
      <EditorContent editor={editor} className={classes.content} />
      {editor && <Bubble editor={editor} />}
      {slash && <SlashMenu state={slash} />}
      {adding > 0 && (
        <p className={classes.adding} role="status">
          Adding {adding === 1 ? 'a photo' : `${adding} photos`}…
        </p>
      )}
    </div>
  )
}
