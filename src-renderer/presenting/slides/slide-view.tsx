/** Draws any slide at any size, sharp, in the middle of the place that it is given. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Slide } from '#shared/decks/deck.ts'
import { AssetMissing } from './asset-missing.tsx'
import { drawsToSurface, surfaceKey } from './draw-slide.ts'
import { FileSlide } from './file-slide.tsx'
import { MarkdownSlide } from './markdown-slide.tsx'
import type { Priority } from './render-queue.ts'
import { useSlideFiles } from './slide-files.ts'
import classes from './slides.module.css'
import { SurfaceCanvas } from './surface-canvas.tsx'
import { useSurface } from './use-surface.ts'

export interface SlideViewProps {
  slide: Slide
  /** The deck's Marp front matter and styles. */
  theme?: string | undefined
  /** Place in the deck, from 0, and the deck's number of slides. */
  index: number
  total: number
  priority?: Priority
  /** Whether it is on screen now: a video plays only then. */
  playing?: boolean
}

export function SlideView({ slide, theme, index, total, priority = 2, playing = false }: SlideViewProps) {
  const files = useSlideFiles()
  const [place, size] = useFittedSize((slide.ratio ?? 1778) / 1000)
  const [missing, setMissing] = useState(false)
  const onMissing = useCallback((assetIds: string[]) => setMissing(assetIds.length > 0), [])
  const state = useSurface(slide, files, size.width, priority)
  const absent = missing || state.kind === 'missing'
  const unreadable = state.kind === 'unreadable'

  return (
    <div ref={place} className={classes.place}>
      <div
        className={classes.slide}
        style={{ width: size.width, height: size.height }}
        role={slide.kind === 'markdown' ? 'group' : 'img'}
        aria-label={`Slide ${index + 1} of ${total}${slide.title ? `: ${slide.title}` : ''}`}
        data-slide={slide.id}
        data-state={absent ? 'missing' : drawsToSurface(slide) ? state.kind : 'element'}
      >
        {slide.kind === 'markdown' && (
          <MarkdownSlide
            slide={slide}
            theme={theme ?? ''}
            index={index}
            total={total}
            onMissing={onMissing}
          />
        )}
        {drawsToSurface(slide) && <SurfaceCanvas key={surfaceKey(slide)} state={state} />}
        {!drawsToSurface(slide) && slide.file && slide.kind !== 'html' && (
          <FileSlide slide={slide} file={slide.file} playing={playing} onMissing={onMissing} />
        )}
        {(slide.kind === 'html' || slide.kind === 'live') && (
          <div className={classes.plain}>
            <strong>{slide.title}</strong>
            <span>{slide.text}</span>
          </div>
        )}
        {absent && slide.kind !== 'markdown' && <AssetMissing small={size.width < 360} />}
        {unreadable && <AssetMissing small={size.width < 360} damaged />}
      </div>
      {/* What can be read on it, for screen readers and the browser's own search. */}
      {slide.kind !== 'markdown' && slide.text && <p className={classes.readable}>{slide.text}</p>}
    </div>
  )
}

/** The largest size of this ratio that fits into the element's place, in whole CSS pixels. */
function useFittedSize(ratio: number) {
  const place = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setBox({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const width = Math.floor(Math.min(box.width, box.height * ratio))
  return [place, { width, height: Math.round(width / ratio) }] as const
}
