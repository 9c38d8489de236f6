/** What the slash menu offers. */
import {
  IconBlockquote,
  IconCheckbox,
  IconCode,
  IconH1,
  IconH2,
  IconH3,
  IconLineDashed,
  IconList,
  IconListNumbers,
  IconPhoto,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Editor, Range } from '@tiptap/core'
import { captureKinds } from '#shared/notes/note.ts'
import { captureWords } from './capture-words.ts'

export interface SlashItem {
  id: string
  label: string
  /** Other words by which it is found. */
  also: string
  icon: TablerIcon
  /** What one could have typed instead. */
  hint: string
  run: (editor: Editor, range: Range) => void
}

const clear = (editor: Editor, range: Range) => editor.chain().focus().deleteRange(range)

const blocks: SlashItem[] = [
  {
    id: 'h1',
    label: 'Heading',
    also: 'title überschrift h1',
    icon: IconH1,
    hint: '#',
    run: (editor, range) => clear(editor, range).setHeading({ level: 1 }).run(),
  },
  {
    id: 'h2',
    label: 'Small heading',
    also: 'h2 überschrift',
    icon: IconH2,
    hint: '##',
    run: (editor, range) => clear(editor, range).setHeading({ level: 2 }).run(),
  },
  {
    id: 'h3',
    label: 'Smallest heading',
    also: 'h3',
    icon: IconH3,
    hint: '###',
    run: (editor, range) => clear(editor, range).setHeading({ level: 3 }).run(),
  },
  {
    id: 'list',
    label: 'List',
    also: 'bullet liste',
    icon: IconList,
    hint: '-',
    run: (editor, range) => clear(editor, range).toggleBulletList().run(),
  },
  {
    id: 'numbers',
    label: 'Numbered list',
    also: 'ordered nummern',
    icon: IconListNumbers,
    hint: '1.',
    run: (editor, range) => clear(editor, range).toggleOrderedList().run(),
  },
  {
    id: 'tasks',
    label: 'To-do list',
    also: 'task check aufgabe',
    icon: IconCheckbox,
    hint: '[ ]',
    run: (editor, range) => clear(editor, range).toggleTaskList().run(),
  },
  {
    id: 'quote',
    label: 'Quote',
    also: 'zitat said',
    icon: IconBlockquote,
    hint: '>',
    run: (editor, range) => clear(editor, range).toggleBlockquote().run(),
  },
  {
    id: 'code',
    label: 'Code',
    also: 'values measured',
    icon: IconCode,
    hint: '```',
    run: (editor, range) => clear(editor, range).toggleCodeBlock().run(),
  },
  {
    id: 'rule',
    label: 'Line',
    also: 'divider rule trennlinie',
    icon: IconLineDashed,
    hint: '---',
    run: (editor, range) => clear(editor, range).setHorizontalRule().run(),
  },
]

/** @param pickPhoto opens the file picker; absent where photos cannot be kept */
export function slashItems(pickPhoto: (() => void) | null): SlashItem[] {
  const captures = captureKinds.map((kind): SlashItem => {
    const { label, icon, letter } = captureWords[kind]
    return {
      id: kind,
      label,
      also: `capture ${letter}`,
      icon,
      hint: `${letter}:`,
      run: (editor, range) => clear(editor, range).capture(kind).run(),
    }
  })
  const photo: SlashItem[] = pickPhoto
    ? [
        {
          id: 'photo',
          label: 'Photo',
          also: 'picture image camera foto bild',
          icon: IconPhoto,
          hint: 'Paste',
          run: (editor, range) => {
            clear(editor, range).run()
            pickPhoto()
          },
        },
      ]
    : []
  return [...captures, ...photo, ...blocks]
}

export function fittingItems(items: readonly SlashItem[], typed: string): SlashItem[] {
  const words = typed.toLowerCase()
  return items.filter(({ label, also }) =>
    `${label} ${also}`
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(words)),
  )
}
