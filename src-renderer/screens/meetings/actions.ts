/** What can be done with meetings from anywhere. */
import type { Action } from '../../app/actions/action.ts'
import { usePlanning } from './planning.ts'

/** On the meetings' own page, with its key. */
export const planMeetingAction: Action = {
  id: 'meetings.plan-here',
  label: 'Plan meeting',
  keys: 'n',
  group: 'Meetings',
  hidden: true,
  run: () => usePlanning.getState().show(),
}

export const actions: readonly Action[] = [
  {
    id: 'meetings.plan',
    label: 'Plan meeting',
    group: 'Meetings',
    also: 'new visit call appointment training add',
    run: ({ go, path }) => {
      if (!path.startsWith('/meetings')) go('/meetings')
      usePlanning.getState().show()
    },
  },
]
