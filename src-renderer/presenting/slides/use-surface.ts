/** The drawn slide for a place on screen: from the cache in the same frame, else drawn when its turn comes. */
import { useEffect, useRef, useState } from 'react'
import type { Slide } from '#shared/decks/deck.ts'
import { drawSlide, drawsToSurface, surfaceKey } from './draw-slide.ts'
import { enqueue, next, type Priority } from './render-queue.ts'
import type { SlideFiles } from './slide-files.ts'
import { type Surface, SurfaceCache } from './surfaces.ts'

const cache = new SurfaceCache()

export type SurfaceState =
  | { kind: 'waiting'; rough?: Surface }
  | { kind: 'ready'; surface: Surface }
  | { kind: 'missing' }
  | { kind: 'unreadable' }

/** Small surfaces are drawn in steps of this many pixels, so that a thumbnail fits most grids. */
const STEP = 80
const SMALL = 640

/** Pixels across to draw, for a place so wide on this screen. */
export function pixelsFor(cssWidth: number): number {
  const pixels = Math.ceil(cssWidth * window.devicePixelRatio)
  return pixels > SMALL ? pixels : Math.ceil(pixels / STEP) * STEP
}

/** @param width in CSS pixels; 0 while it is not known */
export function useSurface(slide: Slide, files: SlideFiles, width: number, priority: Priority): SurfaceState {
  const key = surfaceKey(slide)
  const pixels = width > 0 && drawsToSurface(slide) ? pixelsFor(width) : 0
  const wanted = `${key}@${pixels}`
  const [result, setResult] = useState<{ wanted: string; state: SurfaceState } | null>(null)

  const priorityNow = useRef(priority)
  useEffect(() => {
    priorityNow.current = priority
    next()
  }, [priority])

  useEffect(() => {
    if (pixels === 0) return
    const ended = new AbortController()
    const draw = async () => {
      const kept = cache.exact(key, pixels)
      if (kept) return setResult({ wanted, state: { kind: 'ready', surface: kept } })
      try {
        const drawn = await enqueue(
          () => priorityNow.current,
          ended.signal,
          () => drawSlide(slide, files, pixels, ended.signal),
        )
        if (drawn.kind === 'drawn') cache.put(key, pixels, drawn.surface)
        if (ended.signal.aborted) return
        if (drawn.kind === 'missing' && slide.file) files.want([slide.file.assetId])
        setResult({
          wanted,
          state: drawn.kind === 'drawn' ? { kind: 'ready', surface: drawn.surface } : drawn,
        })
      } catch {
        // No longer wanted.
        if (!ended.signal.aborted) setResult({ wanted, state: { kind: 'unreadable' } })
      }
    }
    void draw()
    const unlisten = files.onArrived((assetId) => {
      if (assetId === slide.file?.assetId) void draw()
    })
    return () => {
      ended.abort()
      unlisten()
    }
    // The slide's file and page are in `key`; a changed title draws nothing anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, pixels, wanted, files])

  if (pixels > 0) {
    const kept = cache.exact(key, pixels)
    if (kept) return { kind: 'ready', surface: kept }
  }
  if (result?.wanted === wanted && result.state.kind !== 'ready') return result.state
  const rough = pixels > 0 ? cache.nearest(key, pixels) : undefined
  return rough ? { kind: 'waiting', rough } : { kind: 'waiting' }
}
