/** Shows a drawn surface. What was painted stays until something sharper is there, even when its source is gone. */
import { useLayoutEffect, useRef } from 'react'
import classes from './slides.module.css'
import type { SurfaceState } from './use-surface.ts'

export function SurfaceCanvas({ state }: { state: SurfaceState }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const surface = state.kind === 'ready' ? state.surface : state.kind === 'waiting' ? state.rough : undefined

  // Before the browser paints: the slide is on screen in the frame of the key press.
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element || !surface) return
    if (element.width !== surface.width) element.width = surface.width
    if (element.height !== surface.height) element.height = surface.height
    const context = element.getContext('2d')
    context?.clearRect(0, 0, surface.width, surface.height)
    context?.drawImage(surface.image, 0, 0)
  }, [surface])

  return <canvas ref={canvas} className={classes.surface} width={1} height={1} aria-hidden />
}
