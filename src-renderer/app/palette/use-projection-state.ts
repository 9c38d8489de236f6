import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { ProjectionState } from '../../database/contract.ts'
import { useRoadbook } from '../roadbook.tsx'

/** How search stands, always the latest. */
export function useProjectionState(): ProjectionState {
  const { projection } = useRoadbook().database
  const kept = useRef<ProjectionState>(undefined)
  const subscribe = useCallback((redraw: () => void) => projection.onChange(redraw), [projection])
  return useSyncExternalStore(subscribe, () => {
    // The projection may answer with a new object each time; the same words are the same state.
    const now = projection.state()
    if (!kept.current || JSON.stringify(kept.current) !== JSON.stringify(now)) kept.current = now
    return kept.current
  })
}
