/**
 * The showing that runs now, remembered at each slide, so that a crash comes back to the slide on screen. It never
 * syncs, and is forgotten when the showing ends as it should.
 */
import { recall, remember } from '../ui/memory.ts'

const NAME = 'presenting.now'
/** A showing older than this is not gone back to. Milliseconds. */
const WORTH_RESUMING = 4 * 60 * 60 * 1000

interface Kept {
  deckId: string
  slideId: string
  meetingId: string | null
  at: number
}

export function rememberShowing(showing: Omit<Kept, 'at'>): void {
  remember<Kept | null>(NAME, { ...showing, at: Date.now() })
}

export function forgetShowing(): void {
  remember<Kept | null>(NAME, null)
}

/** The address of a showing that a crash cut off, or null. */
export function showingToResume(now = Date.now()): string | null {
  const kept = recall<Kept | null>(NAME, null)
  if (!kept || now - kept.at > WORTH_RESUMING || kept.at > now) return null
  return addressOf(kept)
}

/** The address of a slide that is being shown. */
export function addressOf(showing: { deckId: string; slideId: string; meetingId: string | null }): string {
  const query = new URLSearchParams()
  if (showing.meetingId) query.set('meeting', showing.meetingId)
  query.set('slide', showing.slideId)
  return `/present/${showing.deckId}?${query}`
}
