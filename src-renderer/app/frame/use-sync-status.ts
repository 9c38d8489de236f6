import { useSyncExternalStore } from 'react'
import type { SyncStatus } from '../../sync/contract.ts'
import { useRoadbook } from '../roadbook.tsx'

/** What the sync light has to say, always the latest. */
export function useSyncStatus(): SyncStatus {
  const { sync } = useRoadbook()
  return useSyncExternalStore(sync.onStatus, sync.status)
}
