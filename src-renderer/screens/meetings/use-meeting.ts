/** One meeting: its people, what one may do with it, and saving as one types. */
import { useMemo } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import { cancel, complete, reopen, reschedule, stateAt } from '#shared/activities/rules.ts'
import type { Action } from '../../app/actions/action.ts'
import { pathTo } from '../../app/paths.ts'
import { useDelete, useEdit } from '../../app/use-edit.ts'
import { usePeople } from '../../app/use-people.ts'
import { useRecord, useRecordsById } from '../../app/use-records.ts'
import { toast } from '../../ui/toast.ts'
import { useNow } from '../../ui/use-now.ts'
import { kindWords } from './words.ts'

export function useMeeting(meeting: Activity) {
  const now = useNow()
  const people = usePeople()
  const account = useRecord('accounts', meeting.accountId || undefined) ?? null
  const contacts = useRecordsById('contacts', meeting.contactIds)
  const word = kindWords[meeting.kind].toLowerCase()
  const edit = useEdit('activities', meeting.id, `Change ${word}`)
  const remove = useDelete()
  const state = stateAt(meeting, now.toISOString())

  const actions = useMemo(() => {
    const group = `This ${word}`
    const change = async (next: (record: Activity) => Activity, said: string) => {
      const wrong = await edit(next)
      if (wrong) toast.problem(wrong)
      else toast.say(said)
    }
    const present: Action = {
      id: 'meeting.present',
      label: 'Present',
      keys: 'mod+shift+p',
      group,
      also: 'show deck slides',
      inFields: true,
      isEnabled: () => meeting.deckIds.length > 0,
      run: ({ go }) => go(pathTo.present(meeting.deckIds[0] ?? '', { meetingId: meeting.id })),
    }
    const done: Action = {
      id: 'meeting.complete',
      label: 'Mark done',
      keys: 'mod+shift+v',
      group,
      also: 'complete visited finish close',
      run: () =>
        change((record) => {
          const next = complete(record, new Date().toISOString())
          return next.ok ? next.value : record
        }, `Done. What was promised stands under Follow up.`),
    }
    const again: Action = {
      id: 'meeting.reopen',
      label: 'Not done yet',
      group,
      run: () => change(reopen, 'Planned again.'),
    }
    const callOff: Action = {
      id: 'meeting.cancel',
      label: `Cancel ${word}`,
      group,
      also: 'call off',
      run: () =>
        change((record) => {
          const next = cancel(record)
          return next.ok ? next.value : record
        }, 'Cancelled. It stays in the list.'),
    }
    const planAgain: Action = {
      id: 'meeting.plan-again',
      label: 'Plan again',
      group,
      run: () =>
        change((record) => {
          const next = reschedule(record, record.at)
          return next.ok ? next.value : record
        }, 'Planned again.'),
    }
    const deletion: Action = {
      id: 'meeting.delete',
      label: `Delete ${word}`,
      group,
      run: async ({ go }) => {
        if (await remove('activities', meeting.id, `Delete ${word}`, `${meeting.subject} was deleted.`))
          go('/meetings')
      },
    }
    return { present, done, again, callOff, planAgain, deletion }
  }, [meeting.id, meeting.subject, meeting.deckIds, word, edit, remove])

  return { now, state, people, account, contacts, edit, actions }
}

export type MeetingState = ReturnType<typeof useMeeting>
