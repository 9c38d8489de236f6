import { useRef, useSyncExternalStore } from 'react'
import type { ProjectionState } from '../../database/contract.ts'
import { useRoadbook } from '../roadbook.tsx'

/** How search stands, always the latest. */
export function useProjectionState(): ProjectionState {
  const { projection } = useRoadbook().database
  const kept = useRef<ProjectionState>(undefined)
  return useSyncExternalStore(projection.onChange, () => {
    // The projection may answer with a new object each time; the same words are the same state.
    const now = projection.state()
    if (!kept.current || JSON.stringify(kept.current) !== JSON.stringify(now)) kept.current = now
    return kept.current
  })
}
