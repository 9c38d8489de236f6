/** Moving through a deck while it is shown: pure steps over a place, so that every surface moves alike. */
import type { Slide } from './deck.ts'

/** Where a showing stands. `back` is what Z returns to, latest last. */
export interface Place {
  slideId: string
  back: readonly string[]
}

type Slides = readonly Pick<Slide, 'id'>[]

/** How many jumps can be gone back. */
const KEPT_JUMPS = 50

/** The place to begin at: the slide asked for, or the first; null for a deck without slides. */
export function beginAt(slides: Slides, slideId?: string | null): Place | null {
  const found = slides.find((slide) => slide.id === slideId) ?? slides[0]
  return found ? { slideId: found.id, back: [] } : null
}

/** The place a number of slides further on (back, where negative); it stays within the deck. */
export function step(slides: Slides, place: Place, by: number): Place {
  const index = indexOf(slides, place.slideId)
  const to = slides[Math.max(0, Math.min(slides.length - 1, index + by))]
  return !to || to.id === place.slideId ? place : { ...place, slideId: to.id }
}

/** A jump, which can be gone back from; to where one already is, or to a slide that is not there, changes nothing. */
export function jumpTo(slides: Slides, place: Place, slideId: string): Place {
  if (slideId === place.slideId || !slides.some((slide) => slide.id === slideId)) return place
  return { slideId, back: [...place.back, place.slideId].slice(-KEPT_JUMPS) }
}

/** A jump by the number that people say, from 1; a number past the end is the last slide. */
export function jumpToNumber(slides: Slides, place: Place, number: number): Place {
  const to = slides[Math.max(1, Math.min(slides.length, Math.trunc(number))) - 1]
  return to ? jumpTo(slides, place, to.id) : place
}

/** Back to where the last jump began, slides that are gone since left out. */
export function goBack(slides: Slides, place: Place): Place {
  const back = place.back.filter((id) => id !== place.slideId && slides.some((slide) => slide.id === id))
  const to = back.at(-1)
  return to ? { slideId: to, back: back.slice(0, -1) } : { ...place, back: [] }
}

/** The slides that are wanted next, most likely first: after, before, two after, and where Z leads. */
export function wantedNext(slides: Slides, place: Place): string[] {
  const index = indexOf(slides, place.slideId)
  const near = [slides[index + 1]?.id, slides[index - 1]?.id, place.back.at(-1), slides[index + 2]?.id]
  return [...new Set(near)].filter((id): id is string => id !== undefined && id !== place.slideId)
}

/** The index of a slide, 0 where it is not there. */
export function indexOf(slides: Slides, slideId: string): number {
  return Math.max(
    0,
    slides.findIndex((slide) => slide.id === slideId),
  )
}
