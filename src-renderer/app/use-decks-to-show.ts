import { useMemo } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import { useRoadbook } from './roadbook.tsx'
import { useRecords } from './use-records.ts'

/** The decks that this person may show: the published ones, and drafts of their own. */
export function useDecksToShow(): readonly Deck[] {
  const { me } = useRoadbook()
  const published = useRecords('decks', {
    selector: { status: 'published' },
    sort: [{ status: 'asc' }, { nameKey: 'asc' }],
    limit: 500,
  })
  const drafts = useRecords('decks', {
    selector: { status: 'draft' },
    sort: [{ status: 'asc' }, { nameKey: 'asc' }],
    limit: 500,
  })
  return useMemo(
    () => [...(published ?? []), ...(drafts ?? []).filter(({ ownerId }) => ownerId === me.personId)],
    [published, drafts, me.personId],
  )
}
