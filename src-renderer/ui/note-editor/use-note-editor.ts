/** The editor and what may be asked of it; knows Markdown, captures and files, and no database. */
import type { Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FileReference } from '#shared/fields/record.ts'
import { styleNonce } from '../../app/theme/nonce.ts'
import { bringIn } from './bring-in.ts'
import { captureRanges } from './capture-mark.ts'
import { noteExtensions } from './extensions.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import type { NoteFiles } from './note-files.ts'
import { type SlashItem, slashItems } from './slash-items.ts'
import { slashExtension, type SlashState } from './slash-menu.tsx'

export interface NoteEditorOptions {
  /** The text with which it opens. */
  initial: string
  label: string
  placeholder: string
  files: NoteFiles | null
  /** The cursor stands in it from the beginning. */
  startWriting?: boolean
  /** Something was typed; `read` gives the Markdown, which need not be made for every key. */
  onTyped: (read: () => string) => void
  onLeft: () => void
  /** A photo was kept and stands in the text. */
  onPhoto?: (file: FileReference) => void
  /** A sentence on what could not be added. */
  onRefused: (sentence: string) => void
  openLink?: (address: string) => void
}

export interface NoteEditing {
  editor: Editor | null
  slash: SlashState | null
  /** How many photos are being kept just now. */
  adding: number
  pickPhotos: () => void
  markdown: () => string
  /** Makes the text say this, the cursor staying where it is. */
  bringIn: (markdown: string) => void
  /** Goes to a capture's words and selects them. */
  jumpTo: (captureId: string) => void
  release: (captureId: string) => void
}

const pictures = (files: FileList | undefined | null) =>
  [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))

export function useNoteEditor(options: NoteEditorOptions): NoteEditing {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const [slash, setSlash] = useState<SlashState | null>(null)
  const [adding, setAdding] = useState(0)
  const held = useRef<Editor | null>(null)
  const slashIsOpen = useRef(false)
  const showSlash = useCallback((state: SlashState | null) => {
    slashIsOpen.current = state !== null
    setSlash(state)
  }, [])

  const addPhotos = useCallback(async (files: readonly File[]) => {
    const { files: store, onPhoto, onRefused } = latest.current
    if (!store) return onRefused('Photos cannot be kept here.')
    for (const file of files) {
      setAdding((count) => count + 1)
      const kept = await store.add(file)
      setAdding((count) => count - 1)
      if (!kept.ok) {
        latest.current.onRefused(kept.problem.sentence)
        continue
      }
      onPhoto?.(kept.value)
      const attrs = { src: `asset:${kept.value.assetId}`, alt: kept.value.name }
      held.current
        ?.chain()
        .insertContent([{ type: 'image', attrs }, { type: 'paragraph' }])
        .run()
    }
  }, [])

  const pickPhotos = useCallback(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = true
    input.addEventListener('change', () => void addPhotos([...(input.files ?? [])]))
    input.click()
  }, [addPhotos])

  // oxlint-disable-next-line react/refs -- the extensions are made once and ask for what is latest when they run
  const [extensions] = useState(() => {
    const items = (): readonly SlashItem[] => slashItems(latest.current.files ? pickPhotos : null)
    return [
      ...noteExtensions({ files: () => latest.current.files, placeholder: options.placeholder }),
      slashExtension(items, showSlash),
    ]
  })

  const editor = useEditor({
    extensions,
    content: readMarkdown(options.initial),
    autofocus: options.startWriting ? 'end' : false,
    injectNonce: styleNonce(),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        spellcheck: 'true',
        dir: 'auto',
      },
      handlePaste: (_view, event) => {
        const found = pictures(event.clipboardData?.files)
        // A table or a page copied from elsewhere often has a picture of itself beside its text.
        if (found.length === 0 || event.clipboardData?.types.includes('text/plain')) return false
        void addPhotos(found)
        return true
      },
      handleDrop: (view, event, _slice, moved) => {
        const all = [...(event.dataTransfer?.files ?? [])]
        if (moved || all.length === 0) return false
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place) held.current?.commands.setTextSelection(place.pos)
        void addPhotos(all)
        return true
      },
      handleKeyDown: (view, event) => {
        // An open menu has Escape for itself.
        if (event.key !== 'Escape' || slashIsOpen.current) return false
        view.dom.blur()
        return true
      },
      handleClickOn: (_view, _at, _node, _nodeAt, event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null
        if (!link || !(event.ctrlKey || event.metaKey)) return false
        latest.current.openLink?.(link.getAttribute('href') ?? '')
        return true
      },
    },
    onUpdate: ({ editor: now, transaction }) => {
      if (!transaction.getMeta('broughtIn')) latest.current.onTyped(() => writeMarkdown(now.state.doc))
    },
    onBlur: () => latest.current.onLeft(),
  })
  useEffect(() => {
    held.current = editor
  }, [editor])

  return useMemo(
    () => ({
      editor,
      slash,
      adding,
      pickPhotos,
      markdown: () => (editor ? writeMarkdown(editor.state.doc) : ''),
      bringIn: (markdown) => {
        const transaction = editor && bringIn(editor.state, markdown)
        if (transaction) editor.view.dispatch(transaction)
      },
      jumpTo: (captureId) => {
        const type = editor?.schema.marks.capture
        const first = editor && type && captureRanges(editor.state.doc, type, captureId)[0]
        if (!first) return
        editor.chain().focus().setTextSelection(first).scrollIntoView().run()
      },
      release: (captureId) => void editor?.commands.releaseCapture(captureId),
    }),
    [editor, slash, adding, pickPhotos],
  )
}
