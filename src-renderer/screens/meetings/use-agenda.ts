/**
 * This person's meetings: from today on in their order, then the past, newest first. Both are windows over the
 * index of owner and moment that grow as one scrolls; the past comes month by month, for its index ascends.
 */
import { useMemo, useState } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecords, useRecordsById } from '../../app/use-records.ts'
import { startOfDay } from '../../ui/near-date.ts'
import { useNow } from '../../ui/use-now.ts'
import { meetingKinds } from './words.ts'

/** Meetings from today on that are read at first, and each time more are wanted. */
const step = 100
/** Days of the past that are read at first, and each time more are wanted. */
const pastStep = 60
/** Nobody scrolls further back than this many days; search finds what is older. */
const furthest = 3650

export function useAgenda() {
  const { me } = useRoadbook()
  const now = useNow()
  const today = startOfDay(now).getTime()
  const [limit, setLimit] = useState(step)
  const [daysBack, setDaysBack] = useState(pastStep)
  const from = new Date(today).toISOString()
  const kind = { $in: [...meetingKinds] }
  const coming = useRecords('activities', {
    selector: { ownerId: me.personId, at: { $gte: from }, kind },
    sort: [{ ownerId: 'asc' }, { at: 'asc' }],
    limit,
  })
  const past = useRecords('activities', {
    selector: {
      ownerId: me.personId,
      at: { $gte: new Date(today - daysBack * 86_400_000).toISOString(), $lt: from },
      kind,
    },
    sort: [{ ownerId: 'asc' }, { at: 'asc' }],
    limit: 2000,
  })
  // While a longer window is read, what was there stays.
  const [shownPast, setShownPast] = useState<readonly Activity[]>()
  if (past !== undefined && past !== shownPast) setShownPast(past)
  const [shownComing, setShownComing] = useState<readonly Activity[]>()
  if (coming !== undefined && coming !== shownComing) setShownComing(coming)
  const meetings = useMemo(
    () => (shownComing && shownPast ? [...shownComing, ...shownPast.toReversed()] : undefined),
    [shownComing, shownPast],
  )
  const accounts = useRecordsById(
    'accounts',
    useMemo(() => (meetings ?? []).map(({ accountId }) => accountId), [meetings]),
  )
  const comingCount = shownComing?.length ?? 0
  return {
    meetings,
    comingCount,
    accountName: (id: string) => accounts.get(id)?.name ?? '',
    now,
    /** Called with the rows in sight: what is near the end is read. */
    onWindow: (_first: number, last: number) => {
      if (coming !== undefined && coming.length >= limit && last > coming.length - 20) setLimit(limit + step)
      if (past !== undefined && last >= (meetings?.length ?? 0) - 20 && daysBack < furthest)
        setDaysBack(daysBack + Math.max(pastStep, Math.round(daysBack / 2)))
    },
  }
}
