/** The slide on screen now, so that what is written meanwhile can be stamped with it. Null while nothing is shown. */
import { create } from 'zustand'

export interface SlideOnScreen {
  deckId: string
  slideId: string
  title: string
  meetingId: string | null
}

export const useCurrentSlide = create<{ current: SlideOnScreen | null }>(() => ({ current: null }))

/** Called by the presenting page alone. */
export function setCurrentSlide(current: SlideOnScreen | null): void {
  useCurrentSlide.setState({ current })
}
