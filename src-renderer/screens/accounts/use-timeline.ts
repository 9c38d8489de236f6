import { useMemo, useState } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import type { Note } from '#shared/notes/note.ts'
import { useRecords } from '../../app/use-records.ts'

export type Entry = { at: string } & (
  | { kind: 'activity'; activity: Activity; notes: Note[] }
  | { kind: 'note'; note: Note }
)

/** Entries of each kind read at first, and with each "Show older". */
const step = 30

/** Meetings, calls, visits, tasks and notes of an account as one line of time, newest first, as far as it is opened. */
export function useTimeline(accountId: string) {
  const [limit, setLimit] = useState(step)
  const activities = useRecords('activities', {
    selector: { accountId },
    sort: [{ accountId: 'asc' }, { newest: 'asc' }],
    limit,
  })
  const notes = useRecords('notes', {
    selector: { accountId },
    sort: [{ accountId: 'asc' }, { newest: 'asc' }],
    limit,
  })
  const entries = useMemo(() => timelineOf(activities ?? [], notes ?? [], limit), [activities, notes, limit])
  return {
    loading: activities === undefined || notes === undefined,
    entries,
    more: (activities?.length ?? 0) >= limit || (notes?.length ?? 0) >= limit,
    older: () => setLimit(limit + step),
  }
}

/**
 * One line of time from both, newest first. A meeting's notes stand with the meeting where it is there. Where
 * one of the two was cut off, nothing older than its end is shown: what lies between is not read yet.
 */
export function timelineOf(activities: readonly Activity[], notes: readonly Note[], limit: number): Entry[] {
  const shown = new Set(activities.map(({ id }) => id))
  const entries: Entry[] = [
    ...activities.map((activity) => ({
      kind: 'activity' as const,
      at: activity.at,
      activity,
      notes: notes.filter(({ activityId }) => activityId === activity.id),
    })),
    ...notes
      .filter(({ activityId }) => !shown.has(activityId))
      .map((note) => ({ kind: 'note' as const, at: note.at, note })),
  ]
  const ends = [activities, notes].filter((list) => list.length >= limit).map((list) => list.at(-1)?.at ?? '')
  const end = ends.reduce((latest, at) => (at > latest ? at : latest), '')
  return entries.filter(({ at }) => at >= end).sort((one, other) => other.at.localeCompare(one.at))
}
