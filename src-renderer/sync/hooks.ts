/** What screens take from sync, redrawn when it changes. */
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Kind } from '#shared/kinds.ts'
import { same } from '#shared/sync/merge/values.ts'
import { useRoadbook } from '../app/roadbook.tsx'
import type { MergeNotice, NeedsYou, SyncStatus } from './contract.ts'

/** What the light says. */
export function useSyncStatus(): SyncStatus {
  const { sync } = useRoadbook()
  return useSyncExternalStore(
    useCallback((redraw) => sync.onStatus(redraw), [sync]),
    () => sync.status(),
  )
}

/** What the office refused or a merge could not settle, and how to settle it. */
export function useNeedsYou(): {
  items: NeedsYou[]
  settle: (group: string, how: 'send-again' | 'drop') => Promise<void>
} {
  const { sync } = useRoadbook()
  const items = useSyncExternalStore(
    useCallback((redraw) => sync.onNeedsYou(redraw), [sync]),
    useSteady(() => sync.needsYou()),
  )
  return { items, settle: useCallback((group, how) => sync.settle(group, how), [sync]) }
}

/** Values that a merge on this record did not choose, and how to let one go. */
export function useNotices(
  kind: Kind,
  recordId: string,
): { notices: MergeNotice[]; dismiss: (id: string) => Promise<void> } {
  const { sync } = useRoadbook()
  const notices = useSyncExternalStore(
    useCallback((redraw) => sync.onNotices(redraw), [sync]),
    useSteady(() => sync.notices(kind, recordId)),
  )
  return { notices, dismiss: useCallback((id) => sync.dismissNotice(id), [sync]) }
}

/** The same array as long as it holds the same things: React compares by identity. */
function useSteady<Value>(read: () => Value): () => Value {
  const last = useRef<{ value: Value } | null>(null)
  return () => {
    const value = read()
    if (last.current && same(last.current.value, value)) return last.current.value
    last.current = { value }
    return value
  }
}
