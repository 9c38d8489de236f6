/**
 * Which files to fetch first (A1): those of decks for coming meetings, then of published decks, then the photos
 * of the newest notes. What a screen asks for goes before all of these.
 */
import type { Deck } from '#shared/decks/deck.ts'
import { instantOf } from '#shared/fields/dates.ts'
import type { FileReference } from '#shared/fields/record.ts'
import type { LocalDatabase } from '../../database/contract.ts'

/** Milliseconds: meetings of the coming two weeks. */
const soon = 14 * 86_400_000
const newestNotes = 200

/** Asset ids, most wanted first, each once. */
export async function wantedFiles(
  collections: LocalDatabase['collections'],
  now: number,
): Promise<{ id: string; size: number }[]> {
  const coming = await collections.activities
    .find({
      selector: { at: { $gte: instantOf(now - 86_400_000), $lt: instantOf(now + soon) } },
      sort: [{ at: 'asc' }],
    })
    .exec()
  const deckIds = [...new Set(coming.flatMap(({ deckIds: ids }) => ids))]
  const meetingDecks = [...(await collections.decks.findByIds(deckIds).exec()).values()]
  const published = await collections.decks
    .find({ selector: { status: 'published' }, sort: [{ status: 'asc' }, { nameKey: 'asc' }] })
    .exec()
  const notes = await collections.notes.find({ sort: [{ newest: 'asc' }], limit: newestNotes }).exec()
  const inOrder = deckIds.flatMap((id) => meetingDecks.filter((deck) => deck.id === id))
  const files = [
    ...inOrder.flatMap(filesOfDeck),
    ...published.flatMap(filesOfDeck),
    ...notes.flatMap(({ attachments }) => attachments),
  ]
  const found = new Map<string, { id: string; size: number }>()
  for (const { assetId, size } of files) if (!found.has(assetId)) found.set(assetId, { id: assetId, size })
  return [...found.values()]
}

function filesOfDeck({ slides, files }: Pick<Deck, 'slides' | 'files'>): readonly FileReference[] {
  return [...slides.flatMap(({ file }) => (file ? [file] : [])), ...files]
}
