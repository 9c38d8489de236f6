/** What Today makes of the records: pure, so that it is tested without a page. */
import type { Activity } from '#shared/activities/activity.ts'
import type { Instant } from '#shared/fields/dates.ts'
import type { Capture, Note } from '#shared/notes/note.ts'

export interface PromiseDue {
  note: Note
  capture: Capture
  due: string
}

/** Promises that are not kept yet and due from `firstDay` to `lastDay`, the earliest first. */
export function promisesDue(notes: readonly Note[], firstDay: string, lastDay: string): PromiseDue[] {
  return notes
    .flatMap((note) =>
      note.captures.flatMap((capture): PromiseDue[] =>
        capture.kind === 'promise' &&
        !capture.settled &&
        capture.due !== undefined &&
        capture.due >= firstDay &&
        capture.due <= lastDay
          ? [{ note, capture, due: capture.due }]
          : [],
      ),
    )
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** Meetings of a day's list by the day on which they begin, on this laptop's calendar. */
export function byDay(meetings: readonly Activity[]): { day: string; meetings: Activity[] }[] {
  const days: { day: string; meetings: Activity[] }[] = []
  for (const meeting of meetings) {
    const at = new Date(meeting.at)
    const day = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
    const last = days.at(-1)
    if (last?.day === day) last.meetings.push(meeting)
    else days.push({ day, meetings: [meeting] })
  }
  return days
}

/** A task, done at this moment by this person. */
export function completed(task: Activity, at: Instant, by: string): Activity {
  return { ...task, status: 'done', doneAt: at, updatedAt: at, updatedBy: by }
}

/** A note with one of its promises kept. */
export function kept(note: Note, captureId: string, at: Instant, by: string): Note {
  return {
    ...note,
    captures: note.captures.map((capture) =>
      capture.id === captureId ? { ...capture, settled: true } : capture,
    ),
    updatedAt: at,
    updatedBy: by,
  }
}

/** Of a day's meetings in order, those that one still cares for: from the first that is not over, and `most` at least. */
export function fromNow<M extends Pick<Activity, 'at' | 'endsAt'>>(
  meetings: readonly M[],
  now: Date,
  most: number,
): M[] {
  const going = meetings.findIndex(({ at, endsAt }) => Date.parse(endsAt ?? at) >= now.getTime())
  const start = going < 0 ? meetings.length : going
  return meetings.slice(Math.max(0, Math.min(start, meetings.length - most)))
}
