/** A text that is saved as one types: half a second after the last key, on leaving the field, and on leaving the page. */
import { useEffect, useRef, useState } from 'react'

/** Milliseconds. Nothing that was typed is unsaved for longer than a second. */
const AFTER = 500

export interface TypedText {
  value: string
  onChange: (event: { currentTarget: { value: string } }) => void
  onBlur: () => void
}

export function useTypedText(saved: string, save: (text: string) => void): TypedText {
  // What is typed and not yet saved; null while the field follows the record.
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<{ text: string; timer: number } | null>(null)
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const flush = () => {
    const last = waiting.current
    if (!last) return
    window.clearTimeout(last.timer)
    waiting.current = null
    latest.current(last.text)
  }
  useEffect(() => {
    const leaving = () => flush()
    window.addEventListener('pagehide', leaving)
    return () => {
      window.removeEventListener('pagehide', leaving)
      leaving()
    }
  }, [])
  return {
    value: typed ?? saved,
    onChange: ({ currentTarget: { value } }) => {
      setTyped(value)
      if (waiting.current) window.clearTimeout(waiting.current.timer)
      waiting.current = { text: value, timer: window.setTimeout(flush, AFTER) }
    },
    onBlur: () => {
      flush()
      setTyped(null)
    },
  }
}
