import { useEffect, useMemo, useState } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import { assetsOfDeck } from '#shared/decks/slides.ts'
import { useRoadbook } from '../../app/roadbook.tsx'

/** By deck id, how many of its files are not on this laptop; a deck not looked at yet is not in it. */
export function useDeckReadiness(decks: readonly Deck[]): ReadonlyMap<string, number> {
  const { assets } = useRoadbook().database
  const needed = useMemo(() => decks.map((deck) => [deck.id, assetsOfDeck(deck)] as const), [decks])
  const [missing, setMissing] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    let current = true
    let asked = false
    const look = () =>
      void assets.has([...new Set(needed.flatMap(([, ids]) => ids))]).then((here) => {
        if (!current) return
        setMissing(new Map(needed.map(([id, ids]) => [id, ids.filter((each) => !here.has(each)).length])))
        const wanted = needed.flatMap(([, ids]) => ids.filter((each) => !here.has(each)))
        // What a meeting shows is wanted before what nobody waits for.
        if (!asked && wanted.length > 0) assets.want(wanted)
        asked = true
      })
    look()
    const stop = assets.onArrived(look)
    return () => {
      current = false
      stop()
    }
  }, [assets, needed])
  return missing
}
