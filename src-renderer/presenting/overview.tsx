/** All slides at once, to jump from. The audience may see it: slides and their numbers, nothing else. */
import { useEffect, useRef, useState } from 'react'
import type { Deck } from '#shared/decks/deck.ts'
import classes from './presenting.module.css'
import { LazySlideView } from './slides/lazy-slide-view.tsx'

export function Overview({
  deck,
  index,
  onPick,
  onClose,
}: {
  deck: Deck
  index: number
  onPick: (slideId: string) => void
  onClose: () => void
}) {
  const [at, setAt] = useState(index)
  const grid = useRef<HTMLDivElement>(null)
  const last = deck.slides.length - 1

  useEffect(() => {
    const cell = grid.current?.children[at]
    if (cell instanceof HTMLElement) {
      cell.focus({ preventScroll: true })
      cell.scrollIntoView({ block: 'nearest' })
    }
  }, [at])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const steps: Record<string, number> = {
        ArrowRight: 1,
        ArrowLeft: -1,
        ArrowDown: columnsOf(grid.current),
        ArrowUp: -columnsOf(grid.current),
        PageDown: columnsOf(grid.current) * 3,
        PageUp: -columnsOf(grid.current) * 3,
        Home: -last - 1,
        End: last + 1,
      }
      const step = steps[event.key]
      const picked = deck.slides[at]
      if (step !== undefined) setAt((now) => Math.max(0, Math.min(last, now + step)))
      else if ((event.key === 'Enter' || event.key === ' ') && picked) onPick(picked.id)
      else if (event.key === 'Escape' || event.key.toLowerCase() === 'o') onClose()
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [at, deck.slides, last, onPick, onClose])

  return (
    <div className={classes.overview} role="dialog" aria-label="All slides">
      <div ref={grid} className={classes.grid}>
        {deck.slides.map((slide, number) => (
          <button
            key={slide.id}
            type="button"
            className={classes.cell}
            data-current={number === index || undefined}
            aria-label={`Slide ${number + 1}${slide.title ? `: ${slide.title}` : ''}`}
            style={{ aspectRatio: (slide.ratio ?? 1778) / 1000 }}
            onClick={() => onPick(slide.id)}
          >
            <LazySlideView slide={slide} theme={deck.theme} index={number} total={deck.slides.length} />
            <span className={classes.number}>{number + 1}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

function columnsOf(grid: HTMLElement | null): number {
  return grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1
}
