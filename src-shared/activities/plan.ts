/** A meeting as it begins. */
import type { Instant } from '../fields/dates.ts'
import { failed, ok, type Result } from '../fields/result.ts'
import type { Activity } from './activity.ts'
import { checkTimes, type TimesProblem } from './rules.ts'

export interface NewMeeting {
  kind: Extract<Activity['kind'], 'meeting' | 'visit' | 'call' | 'training'>
  subject: string
  at: Instant
  endsAt: Instant
  accountId: string
  contactIds: string[]
  colleagueIds: string[]
  deckIds: string[]
  place: string
  agenda: string
}

export type PlanProblem = TimesProblem | { kind: 'no-subject' }

/** Plans a meeting, or says what is not right yet. The moment and ids come in. */
export function planMeeting(
  from: NewMeeting,
  by: { personId: string; at: Instant; newId: () => string },
): Result<Activity, PlanProblem> {
  if (from.subject.trim() === '') return failed({ kind: 'no-subject' })
  const times = checkTimes(from.at, from.endsAt)
  if (!times.ok) return times
  const [place, agenda] = [from.place.trim(), from.agenda.trim()]
  return ok({
    id: by.newId(),
    createdAt: by.at,
    createdBy: by.personId,
    updatedAt: by.at,
    updatedBy: by.personId,
    kind: from.kind,
    status: 'planned',
    subject: from.subject.trim().slice(0, 300),
    at: from.at,
    endsAt: from.endsAt,
    allDay: false,
    ownerId: by.personId,
    accountId: from.accountId,
    leadId: '',
    contactIds: from.contactIds,
    colleagueIds: from.colleagueIds,
    ...(place ? { place: place.slice(0, 300) } : {}),
    ...(agenda ? { agenda: agenda.slice(0, 20_000) } : {}),
    twoWay: true,
    deckIds: from.deckIds,
    shown: [],
  })
}
