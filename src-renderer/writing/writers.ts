/** The notes that are being written now: one writer a note, however often its page is opened and left. */
import type { Note } from '#shared/notes/note.ts'
import { NoteWriter, type WriterFacts } from './note-writer.ts'

const open = new Map<string, NoteWriter>()

/** The writer of a note; one that has unwritten words from before is taken up again with them. */
export function writerOf(note: Note, exists: boolean, facts: WriterFacts): NoteWriter {
  const known = open.get(note.id)
  if (known) return known
  const writer = new NoteWriter(note, exists, facts)
  open.set(note.id, writer)
  writer.onClosed = () => {
    if (open.get(note.id) === writer) open.delete(note.id)
  }
  return writer
}
