/** How close the rows stand: 44 px, which a finger hits, or 32. */
import { recall, useMemory } from './memory.ts'

export type Density = 'comfortable' | 'compact'
export const rowHeight: Record<Density, number> = { comfortable: 44, compact: 32 }

const name = 'density'
const usual: Density = 'comfortable'

export function useDensity(): Density {
  return useMemory<Density>(name, usual)[0]
}

/** The density, and a way to set it: at once, everywhere. */
export function useDensitySetting(): [Density, (density: Density) => void] {
  const [density, set] = useMemory<Density>(name, usual)
  return [
    density,
    (next) => {
      set(next)
      document.documentElement.dataset.density = next
    },
  ]
}

/** Puts what was remembered onto the page; once the person is known. */
export function applyDensity(): void {
  document.documentElement.dataset.density = recall<Density>(name, usual)
}
