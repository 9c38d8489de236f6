import { useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Account } from '#shared/accounts/account.ts'
import type { Activity } from '#shared/activities/activity.ts'
import { withoutEmpty } from '#shared/accounts/rules.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { changeTo } from '../../database/changes.ts'
import { toast } from '../../ui/toast.ts'
import { useAccountContacts } from './use-account-contacts.ts'

export type LoggedKind = 'call' | 'visit' | 'email'

/** What is typed about a contact that was, and saving it as a done activity. */
export function useLogContact(account: Account, onDone: () => void) {
  const { database, me } = useRoadbook()
  const { contacts } = useAccountContacts(account)
  const [fields, setFields] = useState({
    kind: 'call' as LoggedKind,
    subject: '',
    contactIds: [] as string[],
    outcome: '',
    nextStep: '',
    twoWay: true,
  })
  const [problem, setProblem] = useState<string>()
  return {
    fields,
    problem,
    people: contacts.map(({ id, name }) => ({ value: id, label: name })),
    set: (part: Partial<typeof fields>) => {
      setProblem(undefined)
      setFields((old) => ({ ...old, ...part }))
    },
    save: async () => {
      if (fields.subject.trim() === '') return setProblem('Say in a few words what it was about.')
      const at = new Date().toISOString()
      const activity: Activity = {
        id: newId(),
        createdAt: at,
        createdBy: me.personId,
        updatedAt: at,
        updatedBy: me.personId,
        kind: fields.kind,
        status: 'done',
        subject: fields.subject.trim(),
        at,
        doneAt: at,
        allDay: false,
        ownerId: me.personId,
        accountId: account.id,
        leadId: '',
        contactIds: fields.contactIds,
        colleagueIds: [],
        twoWay: fields.twoWay,
        deckIds: [],
        shown: [],
        ...withoutEmpty({ outcome: fields.outcome.trim(), nextStep: fields.nextStep.trim() }),
      }
      const written = await database.door.write({
        label: `Log ${activity.subject}`,
        changes: [changeTo('activities', activity)],
      })
      if (!written.ok) return setProblem(say(written.problem))
      const { group } = written.value
      toast.undoable('Logged.', async () => void (await database.door.undoGroup(group)))
      onDone()
    },
  }
}
