/** What can be done with decks from anywhere. */
import type { Action } from '../../app/actions/action.ts'
import { showingToResume } from '../../presenting/showing-memory.ts'

export const actions: readonly Action[] = [
  {
    id: 'decks.import-from-anywhere',
    label: 'Import deck',
    group: 'Decks',
    also: 'PDF Markdown pictures presentation slides add new',
    isEnabled: ({ path }) => path !== '/decks',
    run: ({ go }) => go('/decks?import'),
  },
  {
    id: 'decks.resume',
    label: 'Go on presenting',
    group: 'Decks',
    also: 'resume slides crash',
    isEnabled: ({ path }) => !path.startsWith('/present/') && showingToResume() !== null,
    run: ({ go }) => {
      const address = showingToResume()
      if (address) go(address)
    },
  },
]
