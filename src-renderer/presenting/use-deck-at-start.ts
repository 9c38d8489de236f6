import { useEffect, useState } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import { assetsOfDeck } from '#shared/decks/slides.ts'
import type { LocalDatabase } from '../database/contract.ts'
import { readById } from '../database/read.ts'

export type DeckAtStart = { kind: 'reading' } | { kind: 'missing' } | { kind: 'here'; deck: Deck }

/** The deck as it is when the showing begins. One that is not here yet is shown when it arrives. */
export function useDeckAtStart(database: LocalDatabase, deckId: string): DeckAtStart {
  const [state, setState] = useState<DeckAtStart>({ kind: 'reading' })
  useEffect(() => {
    let ended = false
    let found = false
    const read = async () => {
      const deck = await readById(database, 'decks', deckId)
      if (ended || found) return
      if (!deck) return setState({ kind: 'missing' })
      found = true
      setState({ kind: 'here', deck })
      const assets = assetsOfDeck(deck)
      const here = await database.assets.has(assets)
      const missing = assets.filter((id) => !here.has(id))
      if (missing.length > 0) database.assets.want(missing)
    }
    void read()
    const unlisten = database.door.onWritten((changes) => {
      if (changes.some((change) => change.kind === 'decks' && change.id === deckId)) void read()
    })
    return () => {
      ended = true
      unlisten()
    }
  }, [database, deckId])
  return state
}
