import type { Action } from '../../app/actions/action.ts'
import { useAdding } from './adding.ts'

export const addContact: Action = {
  id: 'contacts.add',
  label: 'Add contact',
  group: 'Contacts',
  also: 'new person',
  run: ({ go, path }) => {
    if (!path.startsWith('/contacts')) go('/contacts')
    useAdding.getState().show()
  },
}

export const actions: readonly Action[] = [addContact]
