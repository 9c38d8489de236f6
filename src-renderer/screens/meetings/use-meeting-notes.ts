/** The notes of a meeting: the one that is written in here, and what others wrote. */
import { useMemo, useState } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import { newNote } from '#shared/notes/new-note.ts'
import type { Note } from '#shared/notes/note.ts'
import { v7 } from 'uuid'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecords } from '../../app/use-records.ts'

/** Ids of notes that are begun and perhaps not written yet, by meeting: leaving and coming back is the same note. */
const begun = new Map<string, string>()

export function useMeetingNotes(meeting: Activity) {
  const { me } = useRoadbook()
  const found = useRecords('notes', {
    selector: { activityId: meeting.id },
    sort: [{ activityId: 'asc' }, { newest: 'asc' }],
    limit: 50,
  })
  // Chosen once: what arrives while one writes does not take the page from under the hand.
  const [chosen, setChosen] = useState<{ note: Note; exists: boolean }>()
  if (found !== undefined && chosen === undefined) {
    const mine = found.find(({ authorId }) => authorId === me.personId) ?? found[0]
    setChosen(mine ? { note: mine, exists: true } : { note: unwritten(meeting, me.personId), exists: false })
  }
  return useMemo(() => {
    const ids = [...(found ?? []).map(({ id }) => id), ...(chosen ? [chosen.note.id] : [])]
    return {
      chosen,
      ids,
      others: (found ?? []).filter(({ id }) => id !== chosen?.note.id),
      captures: (found ?? []).flatMap(({ captures }) => captures),
    }
  }, [found, chosen])
}

export type MeetingNotes = ReturnType<typeof useMeetingNotes>

function unwritten(meeting: Activity, personId: string): Note {
  const id = begun.get(meeting.id) ?? v7()
  begun.set(meeting.id, id)
  return newNote(
    { kind: 'meeting', accountId: meeting.accountId, leadId: meeting.leadId, activityId: meeting.id },
    { id, personId, at: new Date().toISOString() },
  )
}
