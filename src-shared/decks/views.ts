/**
 * What was shown: a view of a slide counts from two seconds on, or as soon as the customer reacted. Time in which
 * the screen was blank, or the laptop slept, is nobody's viewing and does not count.
 */
import type { Activity } from '../activities/activity.ts'
import { instantOf } from '../fields/dates.ts'
import type { Deck } from './deck.ts'

/** One view, as a meeting keeps it. */
export type ShownSlide = Activity['shown'][number]
export type Reaction = NonNullable<ShownSlide['reaction']>

/** Seconds from which a view counts. */
export const COUNTED_FROM_SECONDS = 2

/** A gap between two heartbeats that is longer than this was sleep, not showing. Milliseconds. */
export const LONGEST_BEAT = 30_000

/** The view that is open: on screen now. Times are milliseconds since 1970. */
export interface OpenView {
  id: string
  slideId: string
  since: number
  /** Milliseconds really seen, up to `lastBeat`. */
  seen: number
  lastBeat: number
  blank: boolean
  reaction?: Reaction
}

/** A slide comes on screen. */
export function openView(id: string, slideId: string, now: number): OpenView {
  return { id, slideId, since: now, seen: 0, lastBeat: now, blank: false }
}

/** Time goes by: counts it where the slide was on screen, and not where the laptop slept or its clock jumped. */
export function beat(view: OpenView, now: number): OpenView {
  const gone = now - view.lastBeat
  const counts = !view.blank && gone > 0 && gone <= LONGEST_BEAT
  return { ...view, seen: view.seen + (counts ? gone : 0), lastBeat: now }
}

/** The screen goes blank, or comes back. */
export function setBlank(view: OpenView, blank: boolean, now: number): OpenView {
  return { ...beat(view, now), blank }
}

/** The customer reacted; the same reaction again takes it back. */
export function react(view: OpenView, reaction: Reaction): OpenView {
  const { reaction: before, ...rest } = view
  return before === reaction ? rest : { ...rest, reaction }
}

/** The view as the meeting keeps it, or null where it does not count. */
export function countedView(view: OpenView, deck: Pick<Deck, 'id' | 'version'>): ShownSlide | null {
  const seconds = Math.floor(view.seen / 1000)
  if (seconds < COUNTED_FROM_SECONDS && view.reaction === undefined) return null
  return {
    id: view.id,
    deckId: deck.id,
    deckVersion: deck.version,
    slideId: view.slideId,
    at: instantOf(view.since),
    seconds: Math.min(seconds, 86_400),
    ...(view.reaction ? { reaction: view.reaction } : {}),
  }
}

/** The meeting with a view in it, a longer form of one that it has replacing that; full, it stays as it is. */
export function withView(activity: Activity, view: ShownSlide): Activity {
  const index = activity.shown.findIndex((shown) => shown.id === view.id)
  if (index >= 0) return { ...activity, shown: activity.shown.with(index, view) }
  if (activity.shown.length >= 10_000) return activity
  return { ...activity, shown: [...activity.shown, view] }
}
