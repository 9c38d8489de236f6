/** Which decks are wholly on this laptop, so that they can be shown with no network. */
import { useEffect, useMemo, useState } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import { assetsOfDeck } from '#shared/decks/slides.ts'
import { useRoadbook } from '../../app/roadbook.tsx'

export interface Readiness {
  /** Files that are not on this laptop. */
  missing: string[]
  total: number
}

/** By deck id; a deck that is not in it has not been looked at yet. */
export function useReadiness(decks: readonly Deck[] | undefined): ReadonlyMap<string, Readiness> {
  const { database } = useRoadbook()
  const needed = useMemo(
    () => new Map((decks ?? []).map((deck) => [deck.id, assetsOfDeck(deck)] as const)),
    [decks],
  )
  const [found, setFound] = useState<ReadonlyMap<string, Readiness>>(new Map())
  useEffect(() => {
    let ended = false
    let timer = 0
    const look = async () => {
      const here = await database.assets.has([...new Set([...needed.values()].flat())])
      if (ended) return
      setFound(
        new Map(
          [...needed].map(([id, assets]) => [
            id,
            { missing: assets.filter((asset) => !here.has(asset)), total: assets.length },
          ]),
        ),
      )
    }
    look().catch((error: unknown) => console.warn('The decks’ files could not be looked up.', error))
    // Many arrive one after another: looked at together.
    const unlisten = database.assets.onArrived(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void look(), 250)
    })
    return () => {
      ended = true
      window.clearTimeout(timer)
      unlisten()
    }
  }, [database, needed])
  return found
}
