/** The whole screen, and a laptop that stays awake, for as long as slides are shown. */
import { useEffect, useRef } from 'react'
import type { Host } from '#shared/host/contract.ts'

/** @param onLeft told when the system ended the full screen by itself (a browser does so on Escape) */
export function useFullScreen(host: Host, onLeft: () => void): void {
  const latest = useRef(onLeft)
  useEffect(() => {
    latest.current = onLeft
  })
  useEffect(() => {
    let was = false
    const changed = () => {
      const is = document.fullscreenElement !== null
      if (was && !is) latest.current()
      was = is
    }
    document.addEventListener('fullscreenchange', changed)
    // A browser refuses without a key press or click just before; the slides are shown all the same.
    host['window.fullScreen'](true).catch(() => {})
    host['power.keepAwake'](true).catch(() => {})
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      host['window.fullScreen'](false).catch(() => {})
      host['power.keepAwake'](false).catch(() => {})
    }
  }, [host])
}

/** Hides the cursor while it rests. @param after milliseconds */
export function useCursor(place: { current: HTMLElement | null }, after = 2000): void {
  useEffect(() => {
    const element = place.current
    if (!element) return
    let timer = 0
    // A style sheet decides what an attribute means: the element itself is React's.
    const rest = () => element.setAttribute('data-resting', '')
    const moved = () => {
      element.removeAttribute('data-resting')
      window.clearTimeout(timer)
      timer = window.setTimeout(rest, after)
    }
    moved()
    element.addEventListener('pointermove', moved)
    return () => {
      window.clearTimeout(timer)
      element.removeEventListener('pointermove', moved)
    }
  }, [place, after])
}
