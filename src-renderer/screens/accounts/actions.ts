import type { Action } from '../../app/actions/action.ts'
import { useAdding } from './adding.ts'

export const addAccount: Action = {
  id: 'accounts.add',
  label: 'Add account',
  group: 'Accounts',
  also: 'new customer prospect company',
  run: ({ go, path }) => {
    if (!path.startsWith('/accounts')) go('/accounts')
    useAdding.getState().show()
  },
}

export const actions: readonly Action[] = [addAccount]
