/** A slide in a grid: drawn when it comes near what one sees, and let go when it is far, so that long decks stay small. */
import { useEffect, useRef, useState } from 'react'
import { SlideView, type SlideViewProps } from './slide-view.tsx'
import classes from './slides.module.css'

/** How near, in CSS pixels. */
const NEAR = '400px'

export function LazySlideView(props: SlideViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: NEAR,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={classes.lazy}>
      {near && <SlideView {...props} />}
    </div>
  )
}
