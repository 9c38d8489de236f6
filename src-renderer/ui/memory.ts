/**
 * What a screen remembers over a restart (a list's place, filter and selection, the density of rows) and what
 * never syncs: the person's own preferences on this laptop, through the store that the front door hands in.
 */
import { useCallback, useSyncExternalStore } from 'react'

export interface MemoryStore {
  get<Value>(name: string): Value | undefined
  set(name: string, value: unknown): Promise<void>
}

let store: MemoryStore | null = null
const listeners = new Map<string, Set<() => void>>()
const values = new Map<string, unknown>()

/** From now on memories are in this store; null while nobody is signed in. */
export function setMemoryStore(next: MemoryStore | null): void {
  store = next
  values.clear()
  for (const set of listeners.values()) for (const listener of set) listener()
}

/** What was remembered, or `initial`. */
export function recall<T>(name: string, initial: T): T {
  if (!values.has(name)) values.set(name, store?.get<T>(name) ?? initial)
  return values.get(name) as T
}

export function remember<T>(name: string, value: T): void {
  values.set(name, value)
  // A store that is full or closing: it is remembered until the window closes, and nothing depends on it.
  store?.set(name, value).catch(() => undefined)
  for (const listener of listeners.get(name) ?? []) listener()
}

/** A state that is remembered over a restart. `initial` must be a constant. */
export function useMemory<T>(name: string, initial: T): [T, (value: T | ((old: T) => T)) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const set = listeners.get(name) ?? new Set()
      listeners.set(name, set)
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
