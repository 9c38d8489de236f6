/** The library's decks, filtered as the person left it. */
import { useMemo } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import { type LibraryFilter, matchesFilter } from '#shared/decks/library.ts'
import type { Product } from '#shared/products/product.ts'
import { useRecords, useRecordsById } from '../../app/use-records.ts'
import { useMemory } from '../../ui/memory.ts'

/** A company has tens of decks; past this number the library says that it shows a part. */
export const MOST_DECKS = 500

const NO_FILTER: LibraryFilter = {}
const ALL = { selector: {}, sort: [{ nameKey: 'asc' as const }], limit: MOST_DECKS }

export interface LibraryState {
  /** Undefined while they are read. */
  decks: readonly Deck[] | undefined
  /** How many there are without the filter. */
  total: number
  filter: LibraryFilter
  setFilter: (filter: LibraryFilter) => void
  tags: string[]
  products: readonly Product[]
  productNames: ReadonlyMap<string, string>
}

export function useLibrary(): LibraryState {
  const all = useRecords('decks', ALL)
  const [filter, setFilter] = useMemory<LibraryFilter>('decks.filter', NO_FILTER)
  const productIds = useMemo(() => (all ?? []).flatMap((deck) => deck.productIds), [all])
  const products = useRecordsById('products', productIds)
  return useMemo(() => {
    const named = [...products.values()].sort((a, b) => a.name.localeCompare(b.name))
    return {
      decks: all?.filter((deck) => matchesFilter(deck, filter)),
      total: all?.length ?? 0,
      filter,
      setFilter,
      tags: [...new Set((all ?? []).flatMap((deck) => deck.tags))].sort((a, b) => a.localeCompare(b)),
      products: named,
      productNames: new Map(named.map((product) => [product.id, product.name])),
    }
  }, [all, filter, setFilter, products])
}
