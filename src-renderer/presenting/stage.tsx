/** The slide on screen and, unseen beneath it, those that are wanted next: to change slides is to change which is seen. */
import { memo } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import classes from './presenting.module.css'
import { SlideView } from './slides/slide-view.tsx'

export const Stage = memo(function Stage({
  deck,
  slideId,
  wanted,
  playing,
}: {
  deck: Deck
  slideId: string
  wanted: readonly string[]
  playing: boolean
}) {
  const shown = deck.slides.flatMap((slide, index) =>
    slide.id === slideId || wanted.includes(slide.id) ? [{ slide, index }] : [],
  )
  return (
    <div className={classes.stage}>
      {shown.map(({ slide, index }) => {
        const current = slide.id === slideId
        return (
          <div
            key={slide.id}
            className={classes.layer}
            data-current={current || undefined}
            aria-hidden={!current}
            inert={!current}
          >
            <SlideView
              slide={slide}
              theme={deck.theme}
              index={index}
              total={deck.slides.length}
              priority={current ? 0 : 1}
              playing={current && playing}
            />
          </div>
        )
      })}
    </div>
  )
})
