/** A red dot where the pointer is, in place of the cursor. It moves without React, so that it never lags. */
import { useEffect, useRef } from 'react'
import classes from './presenting.module.css'

export function LaserPointer() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = (event: PointerEvent) => {
      if (!dot.current) return
      dot.current.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`
      dot.current.style.opacity = '1'
    }
    window.addEventListener('pointermove', move)
    return () => window.removeEventListener('pointermove', move)
  }, [])
  return <div ref={dot} className={classes.pointer} aria-hidden />
}
