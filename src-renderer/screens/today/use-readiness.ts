import { useEffect, useMemo, useState } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import type { Deck } from '#shared/decks/deck.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecordsById } from '../../app/use-records.ts'

/** Whether what a meeting shows is on this laptop. Meetings with nothing to show have no readiness. */
export type Readiness =
  | { kind: 'ready' }
  | { kind: 'missing'; files: number }
  | { kind: 'deck-missing'; decks: number }

/** The assets that a deck needs to be shown. */
export function assetsOf(deck: Deck): string[] {
  return [
    ...deck.slides.flatMap(({ file }) => (file ? [file.assetId] : [])),
    ...deck.files.map((file) => file.assetId),
  ]
}

/** For each meeting with decks, whether they can be shown with no network. */
export function useReadiness(meetings: readonly Activity[] | undefined): ReadonlyMap<string, Readiness> {
  const { assets } = useRoadbook().database
  const deckIds = useMemo(() => (meetings ?? []).flatMap((meeting) => meeting.deckIds), [meetings])
  const decks = useRecordsById('decks', deckIds)
  const wanted = useMemo(() => [...new Set([...decks.values()].flatMap(assetsOf))], [decks])
  const [here, setHere] = useState<ReadonlySet<string>>()
  useEffect(() => {
    let current = true
    const read = () =>
      void assets.has(wanted).then((found) => {
        if (current) setHere(found)
      })
    read()
    const stop = assets.onArrived((id) => {
      if (wanted.includes(id)) read()
    })
    return () => {
      current = false
      stop()
    }
  }, [assets, wanted])
  return useMemo(() => {
    const found = new Map<string, Readiness>()
    if (!here) return found
    for (const meeting of meetings ?? []) {
      if (meeting.deckIds.length === 0) continue
      const known = meeting.deckIds.flatMap((id) => decks.get(id) ?? [])
      const files = new Set(known.flatMap(assetsOf).filter((id) => !here.has(id))).size
      const absent = meeting.deckIds.length - known.length
      found.set(
        meeting.id,
        absent > 0
          ? { kind: 'deck-missing', decks: absent }
          : files > 0
            ? { kind: 'missing', files }
            : { kind: 'ready' },
      )
    }
    return found
  }, [meetings, decks, here])
}
