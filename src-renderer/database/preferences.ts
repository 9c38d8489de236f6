/** What a person set on this laptop and nowhere else: widths, last filters, density. Never synced. */
import type { Preferences } from './contract.ts'
import type { MetaStore } from './meta/meta-store.ts'

const prefix = 'preference:'

export function preferencesIn(meta: MetaStore): Preferences {
  const listeners = new Set<(name: string) => void>()
  return {
    get: (name) => meta.get(prefix + name),
    async set(name, value) {
      await meta.set({ [prefix + name]: value })
      for (const listener of listeners) listener(name)
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
