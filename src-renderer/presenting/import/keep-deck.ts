/** Writes what was confirmed: first the files, then the deck that names them, as one command. */
import { deckFrom } from '#shared/decks/from-import.ts'
import type { Deck } from '#shared/decks/deck.ts'
import { instantOf } from '#shared/fields/dates.ts'
import type { FileReference } from '#shared/fields/record.ts'
import { ok, type Result } from '#shared/fields/result.ts'
import { v7 } from 'uuid'
import { changeTo } from '../../database/changes.ts'
import type { AssetProblem, AssetStore, Door, WriteProblem } from '../../database/contract.ts'
import type { Preview } from './contract.ts'

export async function keepDeck(
  preview: Preview,
  into: { door: Door; assets: AssetStore; personId: string; now: number },
): Promise<Result<Deck, AssetProblem | WriteProblem>> {
  const files = new Map<string, FileReference>()
  for (const file of preview.files) {
    const added = await into.assets.add(file)
    if (!added.ok) return added
    files.set(file.key, added.value)
  }
  const by = { personId: into.personId, newId: () => v7(), at: instantOf(into.now) }
  const deck = deckFrom(preview.deck, files, by)
  const written = await into.door.write({
    label: `Import “${deck.title}”`,
    changes: [changeTo('decks', deck)],
  })
  return written.ok ? ok(deck) : written
}
