import { useEffect, useRef } from 'react'

/** Puts the focus into the first field of what was just opened to be typed in. */
export function useFocusFirst<Element extends HTMLElement>() {
  const around = useRef<Element>(null)
  useEffect(() => {
    around.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [])
  return around
}
