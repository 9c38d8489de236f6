/** A note being written: its editor, its captures, and whether it is saved. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Note } from '#shared/notes/note.ts'
import { v7 } from 'uuid'
import { say } from '../app/problem-words.ts'
import { useRoadbook } from '../app/roadbook.tsx'
import { useCurrentSlide } from '../presenting/current-slide.ts'
import { toast } from '../ui/toast.ts'
import { useNoteEditor } from '../ui/note-editor/use-note-editor.ts'
import { localDay } from './local-day.ts'
import { noteFiles } from './note-files.ts'
import { writerOf } from './writers.ts'

export interface NotePadOptions {
  /** The note as it is, or as it would be made with the first key. */
  note: Note
  exists: boolean
  fallbackTitle: string
  label: string
  placeholder: string
  /** The cursor stands in it from the beginning. */
  startWriting?: boolean
}

export function useNotePad(options: NotePadOptions) {
  const { database, host, me } = useRoadbook()
  const [writer] = useState(() =>
    writerOf(options.note, options.exists, {
      door: database.door,
      personId: me.personId,
      fallbackTitle: options.fallbackTitle,
      now: () => new Date(),
      today: () => localDay(new Date()),
      slide: () => useCurrentSlide.getState().current,
      newId: () => v7(),
    }),
  )
  const files = useMemo(() => noteFiles(database.assets), [database])
  const [initial] = useState(() => writer.markdown())
  const editing = useNoteEditor({
    initial,
    label: options.label,
    placeholder: options.placeholder,
    files,
    startWriting: options.startWriting ?? false,
    onTyped: (read) => writer.typed(read),
    onLeft: () => void writer.flush(),
    onPhoto: (file) => writer.addFile(file),
    onRefused: (sentence) => toast.problem(sentence),
    openLink: (address) => void host['link.open'](address),
  })
  useEffect(() => writer.hold(), [writer])
  useEffect(() => {
    writer.hearText(editing.bringIn)
  }, [writer, editing])
  const { state, note } = useSyncExternalStore(writer.subscribe, writer.snapshot)
  return {
    editing,
    note,
    state,
    sentence: state.kind === 'problem' ? say(state.problem) : undefined,
    tryAgain: () => void writer.flush(),
    changeCapture: writer.changeCapture.bind(writer),
  }
}

export type NotePadState = ReturnType<typeof useNotePad>
