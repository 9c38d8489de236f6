/** What may happen to a call, visit, meeting or task: plan, move, complete, cancel, and what follows from it. */
import type { Day, Instant } from '../fields/dates.ts'
import { instantOf } from '../fields/dates.ts'
import { failed, ok, type Result } from '../fields/result.ts'
import type { Capture } from '../notes/note.ts'
import type { Activity } from './activity.ts'

const minute = 60_000
/** How long a meeting is where nobody says, in milliseconds. */
export const usualLength = 60 * minute

export type TimesProblem = { kind: 'not-a-time' } | { kind: 'ends-before-start' } | { kind: 'too-long' }

/** Whether something can begin and end so: the end after the beginning, within two weeks. */
export function checkTimes(at: Instant, endsAt: Instant | undefined): Result<null, TimesProblem> {
  const start = Date.parse(at)
  if (Number.isNaN(start)) return failed({ kind: 'not-a-time' })
  if (endsAt === undefined) return ok(null)
  const end = Date.parse(endsAt)
  if (Number.isNaN(end)) return failed({ kind: 'not-a-time' })
  if (end <= start) return failed({ kind: 'ends-before-start' })
  return end - start > 14 * 24 * 60 * minute ? failed({ kind: 'too-long' }) : ok(null)
}

/** A start that one would choose: the next half hour that is at least a quarter of an hour away. */
export function sensibleStart(now: Instant): Instant {
  const half = 30 * minute
  return instantOf(Math.ceil((Date.parse(now) + 15 * minute) / half) * half)
}

/** The end when the start moves: as long as it was, or an hour. */
export function endFor(at: Instant, was?: { at: Instant; endsAt?: Instant | undefined }): Instant {
  const length = was?.endsAt ? Date.parse(was.endsAt) - Date.parse(was.at) : usualLength
  return instantOf(Date.parse(at) + (length > 0 ? length : usualLength))
}

/** Moves it, as long as it was where no end is given. A cancelled one is planned again by it. */
export function reschedule(
  activity: Activity,
  at: Instant,
  endsAt?: Instant,
): Result<Activity, TimesProblem | { kind: 'already-done' }> {
  if (activity.status === 'done') return failed({ kind: 'already-done' })
  const end = endsAt ?? (activity.endsAt ? endFor(at, activity) : undefined)
  const times = checkTimes(at, end)
  if (!times.ok) return times
  return ok({ ...activity, status: 'planned', at, ...(end ? { endsAt: end } : {}) })
}

/** Marks it done. What took place with a customer counts as a contact in both directions. */
export function complete(activity: Activity, now: Instant): Result<Activity, { kind: 'already-done' }> {
  if (activity.status === 'done') return failed({ kind: 'already-done' })
  return ok({ ...activity, status: 'done', doneAt: now })
}

/** What was done by mistake is planned again. */
export function reopen(activity: Activity): Activity {
  const { doneAt: _doneAt, ...rest } = activity
  return { ...rest, status: 'planned' }
}

export function cancel(activity: Activity): Result<Activity, { kind: 'already-done' }> {
  return activity.status === 'done'
    ? failed({ kind: 'already-done' })
    : ok({ ...activity, status: 'cancelled' })
}

/** How it stands now: planned and over is something that wants a word from its owner. */
export function stateAt(
  activity: Activity,
  now: Instant,
): 'upcoming' | 'running' | 'to-close' | 'done' | 'cancelled' {
  if (activity.status !== 'planned') return activity.status
  const end = activity.endsAt ?? endFor(activity.at)
  if (now < activity.at) return 'upcoming'
  return now < end ? 'running' : 'to-close'
}

/** Decks that were shown, in that order, with the seconds spent on each slide, each slide once. */
export function slidesShown(
  activity: Pick<Activity, 'shown'>,
): { deckId: string; seconds: number; slides: { slideId: string; seconds: number; at: Instant }[] }[] {
  const decks = new Map<string, Map<string, { slideId: string; seconds: number; at: Instant }>>()
  for (const view of activity.shown.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const slides = decks.get(view.deckId) ?? new Map()
    decks.set(view.deckId, slides)
    const slide = slides.get(view.slideId) ?? { slideId: view.slideId, seconds: 0, at: view.at }
    slide.seconds += view.seconds
    slides.set(view.slideId, slide)
  }
  return [...decks].map(([deckId, slides]) => ({
    deckId,
    slides: [...slides.values()],
    seconds: [...slides.values()].reduce((sum, { seconds }) => sum + seconds, 0),
  }))
}

export interface TaskFacts {
  id: string
  now: Instant
  personId: string
  /** The moment of a day's end on this laptop's clock. */
  endOfDay: (day: Day) => Instant
}

/**
 * The task that a promise becomes: due on its day, else in a week, on the account of the meeting or note from
 * which it follows. `sourceId` is that meeting's or note's.
 */
export function taskOf(
  capture: Pick<Capture, 'text' | 'due' | 'id'>,
  source: Pick<Activity, 'id' | 'accountId' | 'leadId' | 'dealId' | 'contactIds'>,
  facts: TaskFacts,
): Activity {
  const due = capture.due ?? instantOf(Date.parse(facts.now) + 7 * 24 * 60 * minute).slice(0, 10)
  const subject = capture.text.trim().slice(0, 300)
  return {
    id: facts.id,
    createdAt: facts.now,
    createdBy: facts.personId,
    updatedAt: facts.now,
    updatedBy: facts.personId,
    kind: 'task',
    status: 'planned',
    subject: subject === '' ? 'Keep a promise' : subject,
    at: facts.endOfDay(due),
    allDay: true,
    ownerId: facts.personId,
    accountId: source.accountId,
    leadId: source.leadId,
    ...(source.dealId ? { dealId: source.dealId } : {}),
    sourceId: source.id,
    contactIds: source.contactIds,
    colleagueIds: [],
    twoWay: false,
    deckIds: [],
    shown: [],
  }
}

/** The promises that have no task yet: a task knows its source, and its subject is the promise's words. */
export function promisesWithoutTask(
  captures: readonly Capture[],
  tasks: readonly Pick<Activity, 'subject'>[],
): Capture[] {
  const subjects = new Set(tasks.map(({ subject }) => subject))
  return captures.filter(
    ({ kind, text, settled }) => kind === 'promise' && !settled && !subjects.has(text.trim().slice(0, 300)),
  )
}
