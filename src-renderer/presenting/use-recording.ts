/** Records a showing: into its meeting through the door, or on this laptop where there is no meeting. */
import { useEffect, useMemo } from 'react'
import { v7 } from 'uuid'
import type { Deck } from '#shared/decks/deck.ts'
import { type ShownSlide, withView } from '#shared/decks/views.ts'
import { instantOf } from '#shared/fields/dates.ts'
import { useRoadbook } from '../app/roadbook.tsx'
import { changeTo } from '../database/changes.ts'
import type { LocalDatabase } from '../database/contract.ts'
import { readById } from '../database/read.ts'
import { keepUnjoined } from './unjoined-showings.ts'
import { ViewRecorder } from './view-recorder.ts'

export function useRecording(
  deck: Deck,
  meetingId: string | null,
  slideId: string,
  blank: boolean,
): ViewRecorder {
  const { database, me } = useRoadbook()
  const recorder = useMemo(() => {
    const showing = { id: v7(), deckId: deck.id, title: deck.title }
    const queue = { last: Promise.resolve() }
    const keep = (view: ShownSlide) => {
      // One after another: each write stands on the record as the one before it left it.
      queue.last = queue.last
        .then(async () => {
          const joined = meetingId !== null && (await writeToMeeting(database, me.personId, meetingId, view))
          if (!joined) keepUnjoined(showing, view)
        })
        .catch((error: unknown) => console.warn('A view could not be recorded.', error))
    }
    return new ViewRecorder(deck, keep)
  }, [deck, meetingId, database, me.personId])

  useEffect(() => recorder.show(slideId), [recorder, slideId])
  useEffect(() => {
    const hidden = () => recorder.blank(blank || document.hidden)
    hidden()
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  }, [recorder, blank])
  useEffect(() => {
    const timer = window.setInterval(() => recorder.beat(), 1000)
    return () => {
      window.clearInterval(timer)
      recorder.show(null)
    }
  }, [recorder])
  return recorder
}

/** Whether the meeting took it: false where it is not on this laptop, or could not be written. */
async function writeToMeeting(
  database: LocalDatabase,
  personId: string,
  meetingId: string,
  view: ShownSlide,
): Promise<boolean> {
  const meeting = await readById(database, 'activities', meetingId)
  if (!meeting) return false
  const next = { ...withView(meeting, view), updatedAt: instantOf(Date.now()), updatedBy: personId }
  const written = await database.door.write({
    label: 'Record what was shown',
    changes: [changeTo('activities', next)],
    session: `shown:${meetingId}`,
    undoable: false,
  })
  return written.ok
}
