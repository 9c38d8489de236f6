/** The front door passes everything in once; any component takes it from here. */
import { createContext, useContext } from 'react'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import type { LocalDatabase } from '../database/contract.ts'
import type { JournalGroup } from '../database/office-door.ts'
import type { Session, SignedIn, Sync } from '../sync/contract.ts'

export interface Roadbook {
  host: Host
  info: HostInfo
  database: LocalDatabase
  session: Session
  sync: Sync
  /** Who is signed in. */
  me: SignedIn
  /** What the office has not taken yet, for an export before signing out. */
  unsent: () => readonly JournalGroup[]
}

const RoadbookContext = createContext<Roadbook | null>(null)
export const RoadbookProvider = RoadbookContext.Provider

/** The app's services; only below the signed-in frame. */
export function useRoadbook(): Roadbook {
  const roadbook = useContext(RoadbookContext)
  if (!roadbook) throw new Error('useRoadbook is called outside the signed-in frame')
  return roadbook
}
