/** What follows from a meeting: promises become tasks, and what was shown. */
import { useMemo } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import { promisesWithoutTask, slidesShown, taskOf } from '#shared/activities/rules.ts'
import type { Capture } from '#shared/notes/note.ts'
import { v7 } from 'uuid'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecords, useRecordsById } from '../../app/use-records.ts'
import { changeTo } from '../../database/changes.ts'
import { toast } from '../../ui/toast.ts'
import { endOfDay } from '../../writing/local-day.ts'

export function useFollowUp(meeting: Activity, captures: readonly Capture[]) {
  const { database, me } = useRoadbook()
  // A task of this meeting is due after it: the window of the owner's index from there on.
  const later = useRecords('activities', {
    selector: { ownerId: me.personId, at: { $gte: meeting.at }, kind: 'task' },
    sort: [{ ownerId: 'asc' }, { at: 'asc' }],
    limit: 500,
  })
  const tasks = useMemo(
    () => (later ?? []).filter(({ sourceId }) => sourceId === meeting.id),
    [later, meeting.id],
  )
  const shown = useMemo(() => slidesShown(meeting), [meeting])
  const decks = useRecordsById(
    'decks',
    useMemo(() => shown.map(({ deckId }) => deckId), [shown]),
  )
  const promises = useMemo(
    () => (later === undefined ? [] : promisesWithoutTask(captures, tasks)),
    [captures, tasks, later],
  )
  const makeTasks = async (of: readonly Capture[]) => {
    const now = new Date().toISOString()
    const made = of.map((capture) =>
      taskOf(capture, meeting, { id: v7(), now, personId: me.personId, endOfDay }),
    )
    const words = made.length === 1 ? 'Make task of a promise' : `Make ${made.length} tasks of promises`
    const written = await database.door.write({
      label: words,
      changes: made.map((task) => changeTo('activities', task)),
    })
    if (!written.ok) {
      toast.problem(say(written.problem))
      return
    }
    const { group } = written.value
    toast.undoable(made.length === 1 ? 'A task was made.' : `${made.length} tasks were made.`, async () => {
      const undone = await database.door.undoGroup(group)
      if (!undone.ok) toast.problem(say(undone.problem))
    })
  }
  return { tasks, promises, makeTasks, shown, decks }
}
