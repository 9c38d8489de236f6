/**
 * What a screen remembers over a restart (a list's place, filter and selection, the width of a panel) and what
 * never syncs. One plain store, a name space for each person on this laptop.
 */
import { useCallback, useSyncExternalStore } from 'react'

let owner = 'nobody'
const listeners = new Map<string, Set<() => void>>()
const values = new Map<string, unknown>()

/** From now on memories are this person's. Called once, at the front door. */
export function setMemoryOwner(personId: string): void {
  owner = personId
  values.clear()
  for (const set of listeners.values()) for (const listener of set) listener()
}

const full = (name: string) => `roadbook:${owner}:${name}`

/** What was remembered, or `initial`. */
export function recall<T>(name: string, initial: T): T {
  const key = full(name)
  if (!values.has(key)) {
    let found: unknown = initial
    try {
      const kept = localStorage.getItem(key)
      if (kept !== null) found = JSON.parse(kept)
    } catch {
      // Unreadable or refused storage: nothing was remembered, and nothing depends on it.
    }
    values.set(key, found)
  }
  return values.get(key) as T
}

export function remember<T>(name: string, value: T): void {
  const key = full(name)
  values.set(key, value)
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // A full or refused store: it is remembered until the window closes.
  }
  for (const listener of listeners.get(key) ?? []) listener()
}

/** A state that is remembered over a restart. `initial` must be a constant. */
export function useMemory<T>(name: string, initial: T): [T, (value: T | ((old: T) => T)) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const key = full(name)
      const set = listeners.get(key) ?? new Set()
      listeners.set(key, set)
      set.add(listener)
      return () => set.delete(listener)
    },
    [name],
  )
  const value = useSyncExternalStore(subscribe, () => recall(name, initial))
  const set = useCallback(
    (next: T | ((old: T) => T)) =>
      remember(name, typeof next === 'function' ? (next as (old: T) => T)(recall(name, initial)) : next),
    [name, initial],
  )
  return [value, set]
}
