/** The library's filter and the order in which people expect names. */
import { fold } from '../fields/text.ts'
import type { Deck, Slide } from './deck.ts'

const naturally = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Orders names as people count: "page 2" before "page 10". */
export function compareNaturally(a: string, b: string): number {
  return naturally.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** All words of a slide that can be searched. */
export function slideText(slide: Slide): string {
  return [slide.title, slide.keyMessage, slide.text, slide.notes].filter(Boolean).join('\n')
}

export interface LibraryFilter {
  /** Words that the deck or one of its slides must hold, all of them, in any order. */
  text?: string
  status?: Deck['status'] | ''
  tag?: string
  productId?: string
  /** Only this person's own. */
  ownerId?: string
}

/** Whether a deck is among what a filter asks for. */
export function matchesFilter(deck: Deck, filter: LibraryFilter): boolean {
  if (filter.status && deck.status !== filter.status) return false
  if (filter.tag && !deck.tags.includes(filter.tag)) return false
  if (filter.productId && !deck.productIds.includes(filter.productId)) return false
  if (filter.ownerId && deck.ownerId !== filter.ownerId) return false
  const words = fold(filter.text ?? '')
    .split(' ')
    .filter(Boolean)
  if (words.length === 0) return true
  const text = deckText(deck)
  return words.every((word) => text.includes(word))
}

/** Folding a long deck takes a moment: it is done once for each version of the record that is at hand. */
const folded = new WeakMap<Deck, string>()
function deckText(deck: Deck): string {
  const known = folded.get(deck)
  if (known !== undefined) return known
  const text = fold([deck.title, deck.summary ?? '', ...deck.tags, ...deck.slides.map(slideText)].join('\n'))
  folded.set(deck, text)
  return text
}
