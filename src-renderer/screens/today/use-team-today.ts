import { useMemo } from 'react'
import type { Account } from '#shared/accounts/account.ts'
import type { Activity } from '#shared/activities/activity.ts'
import type { Person } from '#shared/people/person.ts'
import { useRecords, useRecordsById } from '../../app/use-records.ts'
import type { DaySpan } from './day-span.ts'

export interface TeamToday {
  meetings: readonly { meeting: Activity; who: Person }[]
  accounts: ReadonlyMap<string, Account>
}

/** The meetings that a manager's own people, or a director's whole company, have today; null for anyone else. */
export function useTeamToday(person: Person | null | undefined, span: DaySpan): TeamToday | null {
  const leads = person?.role === 'sales-manager' || person?.role === 'sales-director'
  const reports = useRecords(
    'people',
    leads && person.role === 'sales-manager'
      ? { selector: { managerId: person.id }, sort: [{ managerId: 'asc' }], limit: 500 }
      : null,
  )
  const today = useRecords(
    'activities',
    leads
      ? { selector: { at: { $gte: span.today, $lt: span.tomorrow } }, sort: [{ at: 'asc' }], limit: 300 }
      : null,
  )
  const theirs = useMemo(() => {
    if (!today || !person) return []
    const mine = reports && new Set(reports.map(({ id }) => id))
    return today.filter(
      ({ kind, status, ownerId }) =>
        kind !== 'task' &&
        status !== 'cancelled' &&
        ownerId !== person.id &&
        (person.role === 'sales-director' || mine?.has(ownerId)),
    )
  }, [today, reports, person])
  const owners = useRecordsById(
    'people',
    useMemo(() => theirs.map(({ ownerId }) => ownerId), [theirs]),
  )
  const accounts = useRecordsById(
    'accounts',
    useMemo(() => theirs.map(({ accountId }) => accountId), [theirs]),
  )
  if (!leads || theirs.length === 0) return null
  return {
    meetings: theirs.flatMap((meeting) => {
      const who = owners.get(meeting.ownerId)
      return who ? [{ meeting, who }] : []
    }),
    accounts,
  }
}
