/**
 * What was shown with no meeting open: kept on this laptop, small and plain, to be joined to a meeting later. The
 * oldest go when there are too many.
 */
import type { ShownSlide } from '#shared/decks/views.ts'
import { recall, remember } from '../ui/memory.ts'

export interface UnjoinedShowing {
  /** The showing's own id. */
  id: string
  deckId: string
  title: string
  views: ShownSlide[]
}

const NAME = 'presenting.unjoined'
const MOST_SHOWINGS = 100
const MOST_VIEWS = 1000

/** Newest last. */
export function unjoinedShowings(): UnjoinedShowing[] {
  return recall<UnjoinedShowing[]>(NAME, [])
}

/** Adds a view, or its longer form, to the showing that it belongs to. */
export function keepUnjoined(showing: Omit<UnjoinedShowing, 'views'>, view: ShownSlide): void {
  const all = unjoinedShowings()
  const before = all.find((each) => each.id === showing.id)
  const views = (before?.views ?? []).filter((each) => each.id !== view.id)
  const next = { ...showing, views: [...views, view].slice(-MOST_VIEWS) }
  remember(NAME, [...all.filter((each) => each.id !== showing.id), next].slice(-MOST_SHOWINGS))
}

/** Takes showings out, once a meeting has them. */
export function forgetUnjoined(ids: readonly string[]): void {
  remember(
    NAME,
    unjoinedShowings().filter((each) => !ids.includes(each.id)),
  )
}
