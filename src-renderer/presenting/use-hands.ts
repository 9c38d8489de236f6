/** Mouse and touch on the slides: click forward, right click back; swipe either way, tap the left edge to go back. */
import { type PointerEvent, useRef } from 'react'

/** Pixels from which a touch is a swipe. */
const SWIPE = 40

export function useHands(move: (by: number) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current
      start.current = null
      if (!from || isControl(event.target)) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (event.pointerType === 'mouse') {
        if (event.button === 0) move(1)
        if (event.button === 2) move(-1)
      } else if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) move(dx < 0 ? 1 : -1)
      else if (Math.abs(dx) < 10 && Math.abs(dy) < 10) move(event.clientX < window.innerWidth / 4 ? -1 : 1)
    },
    onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
  }
}

/** A video has controls of its own. */
const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('video, button') !== null
