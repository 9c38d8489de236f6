/** The actions that can be had now: those of every screen, and those that what is in front has registered. */
import { create } from 'zustand'
import type { Action } from './action.ts'

interface Registry {
  /** Layers in the order in which they were put up: the latest wins a key or an id. */
  layers: readonly { owner: symbol; actions: readonly Action[] }[]
  put: (owner: symbol, actions: readonly Action[]) => void
  take: (owner: symbol) => void
}

export const useRegistry = create<Registry>((set) => ({
  layers: [],
  put: (owner, actions) =>
    set(({ layers }) => ({
      layers: layers.some((layer) => layer.owner === owner)
        ? layers.map((layer) => (layer.owner === owner ? { owner, actions } : layer))
        : [...layers, { owner, actions }],
    })),
  take: (owner) => set(({ layers }) => ({ layers: layers.filter((layer) => layer.owner !== owner) })),
}))

/** Every action once, those registered last first. */
export function presentActions(): Action[] {
  const seen = new Set<string>()
  const found: Action[] = []
  for (const layer of [...useRegistry.getState().layers].reverse()) {
    for (const action of layer.actions) {
      if (seen.has(action.id)) continue
      seen.add(action.id)
      found.push(action)
    }
  }
  return found
}
