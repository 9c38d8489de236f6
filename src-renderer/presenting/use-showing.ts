/** Where a showing stands and what moves it: the pure steps of `#shared/decks/showing.ts` behind plain calls. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Deck, Slide } from '#shared/decks/deck.ts'
import {
  beginAt,
  goBack,
  indexOf,
  jumpTo,
  jumpToNumber,
  type Place,
  step,
  wantedNext,
} from '#shared/decks/showing.ts'
import { setCurrentSlide } from './current-slide.ts'
import { addressOf, forgetShowing, rememberShowing } from './showing-memory.ts'

export interface Showing {
  slide: Slide
  index: number
  /** Slides to be ready, most likely first. */
  wanted: string[]
  blank: 'black' | 'white' | null
  move: (by: number) => void
  first: () => void
  last: () => void
  back: () => void
  jump: (slideId: string) => void
  jumpToNumber: (number: number) => void
  setBlank: (colour: 'black' | 'white' | null) => void
  /** The showing ends as it should: a crash after this has nothing to come back to. */
  end: () => void
}

/** How many neighbours are ready beside the slide on screen. */
const READY = 3

export function useShowing(deck: Deck, startId: string | null, meetingId: string | null): Showing | null {
  const slides = deck.slides
  const [place, setPlace] = useState<Place | null>(() => beginAt(slides, startId))
  const [blank, setBlank] = useState<'black' | 'white' | null>(null)
  const go = useCallback((next: (place: Place) => Place) => {
    // A key that moves also brings the slides back.
    setBlank(null)
    setPlace((now) => now && next(now))
  }, [])
  const slide = place ? slides[indexOf(slides, place.slideId)] : undefined
  useKept(deck, slide, meetingId)
  const moves = useMemo(
    () => ({
      move: (by: number) => go((now) => step(slides, now, by)),
      first: () => go((now) => jumpTo(slides, now, slides[0]?.id ?? '')),
      last: () => go((now) => jumpTo(slides, now, slides.at(-1)?.id ?? '')),
      back: () => go((now) => goBack(slides, now)),
      jump: (slideId: string) => go((now) => jumpTo(slides, now, slideId)),
      jumpToNumber: (number: number) => go((now) => jumpToNumber(slides, now, number)),
      setBlank,
      end: forgetShowing,
    }),
    [slides, go],
  )
  const wanted = useMemo(() => (place ? wantedNext(slides, place).slice(0, READY) : []), [slides, place])
  if (!slide) return null
  return { slide, index: indexOf(slides, slide.id), wanted, blank, ...moves }
}

/** Keeps the place against a crash, in the address and the plain store, and says what is on screen. */
function useKept(deck: Deck, slide: Slide | undefined, meetingId: string | null): void {
  useLayoutEffect(() => {
    if (!slide) return
    setCurrentSlide({ deckId: deck.id, slideId: slide.id, title: slide.title, meetingId })
  }, [deck.id, slide, meetingId])
  useEffect(() => {
    if (!slide) return
    const showing = { deckId: deck.id, slideId: slide.id, meetingId }
    rememberShowing(showing)
    // Not through the router, which would draw everything anew.
    window.history.replaceState(window.history.state, '', addressOf(showing))
  }, [deck.id, slide, meetingId])
  useEffect(() => () => setCurrentSlide(null), [])
}
