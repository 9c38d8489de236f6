/** Who wrote when, and what was on screen: one stamp a stretch of writing, not one a key. */
import type { Instant } from '../fields/dates.ts'
import type { Note } from './note.ts'

type Stamp = Note['stamps'][number]

/** A pause after which writing on is a stretch of its own, in milliseconds. */
const pause = 10 * 60_000
/** The most stamps that a note keeps. */
const most = 2000

export interface Writing {
  at: Instant
  personId: string
  slide: { deckId: string; slideId: string; title: string } | null
}

/**
 * The note's stamps after something was written. The last stretch goes on while the same person writes with the
 * same slide on screen and pauses less than ten minutes; `lastAt` is when this person last wrote, absent when
 * that was in another sitting.
 */
export function stampedWith(
  stamps: readonly Stamp[],
  writing: Writing,
  lastAt: Instant | undefined,
  newId: () => string,
): Stamp[] {
  const last = stamps.at(-1)
  const goesOn =
    last !== undefined &&
    last.personId === writing.personId &&
    last.slideId === writing.slide?.slideId &&
    lastAt !== undefined &&
    Date.parse(writing.at) - Date.parse(lastAt) < pause
  if (goesOn || stamps.length >= most) return [...stamps]
  const { slide } = writing
  return [
    ...stamps,
    {
      id: newId(),
      at: writing.at,
      personId: writing.personId,
      ...(slide ? { deckId: slide.deckId, slideId: slide.slideId, slide: slide.title.slice(0, 300) } : {}),
    },
  ]
}
