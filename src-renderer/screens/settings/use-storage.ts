import { useEffect, useState } from 'react'
import type { ProjectionState } from '../../database/contract.ts'
import { useProjectionState } from '../../app/palette/use-projection-state.ts'
import { useRoadbook } from '../../app/roadbook.tsx'

export interface StorageFacts {
  /** Bytes; undefined until they are counted, or where the system does not say. */
  used: number | undefined
  room: number | undefined
  assets: number | undefined
  /** Whether the system has promised not to clear it by itself. */
  kept: boolean | undefined
  search: ProjectionState
  rebuild: () => Promise<void>
  rebuilding: boolean
}

export function useStorage(): StorageFacts {
  const { database } = useRoadbook()
  const search = useProjectionState()
  const [sizes, setSizes] = useState<Pick<StorageFacts, 'used' | 'room' | 'assets' | 'kept'>>({
    used: undefined,
    room: undefined,
    assets: undefined,
    kept: undefined,
  })
  const [rebuilding, setRebuilding] = useState(false)
  useEffect(() => {
    let here = true
    void Promise.all([
      navigator.storage.estimate(),
      database.assets.size(),
      navigator.storage.persisted(),
    ]).then(([{ usage, quota }, assets, kept]) => {
      if (here) setSizes({ used: usage, room: quota, assets, kept })
    })
    return () => {
      here = false
    }
  }, [database])
  return {
    ...sizes,
    search,
    rebuilding,
    rebuild: async () => {
      setRebuilding(true)
      await database.projection.rebuild().finally(() => setRebuilding(false))
    },
  }
}
