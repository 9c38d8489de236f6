import { useSyncExternalStore } from 'react'

let now = new Date()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = new Date()
    for (const each of listeners) each()
  }, 30_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || !timer) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The present moment, drawn anew every half minute: one clock for the whole page. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => {
    // A page drawn after a long pause starts from the present, not from when the clock last ticked.
    if (!timer && Date.now() - now.getTime() > 30_000) now = new Date()
    return now
  })
}
