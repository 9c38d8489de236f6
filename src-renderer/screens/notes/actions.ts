/** What can be done with notes from anywhere. */
import { v7 } from 'uuid'
import type { Action } from '../../app/actions/action.ts'

/** Opens an empty page; on an account's page, about that account. It is kept with its first key. */
function begin(go: (to: string) => void, path: string) {
  const account = /^\/accounts\/([0-9a-f-]{36})/.exec(path)?.[1]
  go(`/notes/${v7()}?new${account ? `&account=${account}` : ''}`)
}

/** On the notes' own page, with its key. */
export const newNoteAction: Action = {
  id: 'notes.new-here',
  label: 'New note',
  keys: 'n',
  group: 'Notes',
  hidden: true,
  run: ({ go, path }) => begin(go, path),
}

export const actions: readonly Action[] = [
  {
    id: 'notes.new',
    label: 'New note',
    group: 'Notes',
    also: 'write add notiz',
    run: ({ go, path }) => begin(go, path),
  },
]
