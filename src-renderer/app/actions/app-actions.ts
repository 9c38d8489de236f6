/** What can be done from everywhere: moving about, undo and redo, the palette, the list of keys. */
import { useMemo } from 'react'
import { say } from '../problem-words.ts'
import { toast } from '../../ui/toast.ts'
import { useAllKeys, usePalette } from '../palette/palette-state.ts'
import { places } from '../routes.tsx'
import type { Action } from './action.ts'
import { screenActions } from './all-actions.ts'
import { useActions } from './use-actions.ts'

const goTo: readonly Action[] = places.map((place) => ({
  id: `go.${place.name}`,
  label: `Go to ${place.label}`,
  keys: place.keys,
  group: 'Go to',
  run: ({ go }) => go(place.path),
}))

const everywhere: readonly Action[] = [
  {
    id: 'palette.open',
    label: 'Search or do anything',
    keys: 'mod+k',
    group: 'Everywhere',
    hidden: true,
    inFields: true,
    run: () => usePalette.getState().toggle(),
  },
  {
    id: 'keys.show',
    label: 'Show all keys',
    keys: ['?', 'shift+?'],
    group: 'Everywhere',
    run: () => useAllKeys.getState().open(),
  },
  {
    id: 'undo',
    label: 'Undo',
    keys: 'mod+z',
    group: 'Everywhere',
    inFields: false,
    run: async ({ roadbook }) => {
      const undone = await roadbook.database.door.undo()
      if (!undone.ok) toast.problem(say(undone.problem))
      else toast.say(undone.value ? `Undone: ${undone.value.label}` : 'There is nothing to undo.')
    },
  },
  {
    id: 'redo',
    label: 'Redo',
    keys: ['mod+shift+z', 'mod+y'],
    group: 'Everywhere',
    inFields: false,
    run: async ({ roadbook }) => {
      const redone = await roadbook.database.door.redo()
      if (!redone.ok) toast.problem(say(redone.problem))
      else toast.say(redone.value ? `Done again: ${redone.value.label}` : 'There is nothing to redo.')
    },
  },
  {
    id: 'save.stay',
    label: 'Save and stay',
    keys: 'mod+s',
    group: 'Everywhere',
    hidden: true,
    inFields: true,
    run: async ({ roadbook }) => {
      // What is being typed is written on leaving its field.
      const field = document.activeElement
      if (field instanceof HTMLElement) {
        field.blur()
        field.focus()
      }
      await roadbook.database.door.idle()
      toast.say('Saved. Everything is saved as you type.')
    },
  },
  {
    id: 'sync.now',
    label: 'Sync now',
    group: 'Everywhere',
    also: 'send get office',
    run: ({ roadbook }) => roadbook.sync.now(),
  },
]

/** Registers them, and those of every screen, below whatever is in front. */
export function useAppActions(): void {
  useActions(useMemo(() => [...everywhere, ...goTo, ...screenActions], []))
}
