/** What Today shows: bounded, indexed queries, live. */
import { useMemo } from 'react'
import type { Account } from '#shared/accounts/account.ts'
import type { Activity } from '#shared/activities/activity.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import { instantOf } from '#shared/fields/dates.ts'
import type { Note } from '#shared/notes/note.ts'
import type { Person } from '#shared/people/person.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecord, useRecords, useRecordsById } from '../../app/use-records.ts'
import { changeTo } from '../../database/changes.ts'
import type { Change } from '../../database/contract.ts'
import { toast } from '../../ui/toast.ts'
import { useNow } from '../../ui/use-now.ts'
import { behind, dayPlus, type DaySpan, daySpan } from './day-span.ts'
import { completed, kept, type PromiseDue, promisesDue } from './due.ts'

/** The newest notes among which promises are looked for. */
const notesRead = 200
const soonDays = 7

export interface Today {
  span: DaySpan
  person: Person | null | undefined
  /** Undefined until they are read. */
  meetings: readonly Activity[] | undefined
  tasks: readonly Activity[] | undefined
  promises: readonly PromiseDue[] | undefined
  notes: readonly Note[] | undefined
  accounts: ReadonlyMap<string, Account>
  contacts: ReadonlyMap<string, Contact>
  complete: (task: Activity) => Promise<void>
  keepPromise: (promise: PromiseDue) => Promise<void>
}

export function useToday(): Today {
  const { database, me } = useRoadbook()
  const now = useNow()
  const { day } = daySpan(now)
  // The queries change only with the day, not with every tick of the clock.
  const span = useMemo(() => daySpan(new Date(`${day}T12:00:00`)), [day])
  const person = useRecord('people', me.personId)
  const agenda = useRecords('activities', {
    selector: { ownerId: me.personId, at: { $gte: span.today, $lt: span.end } },
    sort: [{ ownerId: 'asc' }, { at: 'asc' }],
    limit: 200,
  })
  const left = useRecords('activities', {
    selector: {
      ownerId: me.personId,
      at: { $gte: span.from, $lt: span.today },
      kind: 'task',
      status: 'planned',
    },
    sort: [{ ownerId: 'asc' }, { at: 'asc' }],
    limit: 50,
  })
  const newest = useRecords('notes', { selector: {}, sort: [{ newest: 'asc' }], limit: notesRead })

  const meetings = useMemo(
    () => agenda?.filter(({ kind, status }) => kind !== 'task' && status !== 'cancelled').slice(0, 30),
    [agenda],
  )
  const tasks = useMemo(() => {
    if (!agenda || !left) return undefined
    const soon = agenda.filter(
      ({ kind, status, at }) => kind === 'task' && status === 'planned' && at < dayPlus(span.day, soonDays),
    )
    return [...left, ...soon]
  }, [agenda, left, span.day])
  const promises = useMemo(
    () =>
      newest &&
      promisesDue(
        newest.filter(({ authorId }) => authorId === me.personId),
        dayPlus(span.day, -behind),
        dayPlus(span.day, soonDays),
      ),
    [newest, span.day, me.personId],
  )
  const notes = useMemo(() => newest?.filter(({ kind }) => kind !== 'coaching').slice(0, 6), [newest])

  const accountIds = useMemo(
    () => [
      ...(meetings ?? []).map(({ accountId }) => accountId),
      ...(tasks ?? []).map(({ accountId }) => accountId),
      ...(notes ?? []).map(({ accountId }) => accountId),
      ...(promises ?? []).map(({ note }) => note.accountId),
    ],
    [meetings, tasks, notes, promises],
  )
  const contactIds = useMemo(() => (meetings ?? []).flatMap((each) => each.contactIds), [meetings])

  const write = async (label: string, done: string, change: Change) => {
    const written = await database.door.write({ label, changes: [change] })
    if (!written.ok) {
      toast.problem(say(written.problem))
      return
    }
    toast.undoable(done, async () => {
      const undone = await database.door.undoGroup(written.value.group)
      if (!undone.ok) toast.problem(say(undone.problem))
    })
  }
  return {
    span,
    person,
    meetings,
    tasks,
    promises,
    notes,
    accounts: useRecordsById('accounts', accountIds),
    contacts: useRecordsById('contacts', contactIds),
    complete: (task) =>
      write(
        'Complete task',
        `Done: ${task.subject}`,
        changeTo('activities', completed(task, instantOf(Date.now()), me.personId)),
      ),
    keepPromise: ({ note, capture }) =>
      write(
        'Keep promise',
        'Promise kept',
        changeTo('notes', kept(note, capture.id, instantOf(Date.now()), me.personId)),
      ),
  }
}
