/**
 * Opens host, session, database and sync, once each and in this order, and says where it stands: the pages in
 * `front-door-page.tsx` draw it. Outside React, so that nothing is opened twice. Closing goes the other way.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import type {
  OpenedDatabase,
  OpeningReport,
  OpenProblem,
  openDatabase,
} from '../../database/open-database.ts'
import type { SignedIn } from '../../sync/contract.ts'
import type { openSync } from '../../sync/open-sync.ts'
import type { OpenSession, openSession } from '../../sync/session.ts'
import { setMemoryStore } from '../../ui/memory.ts'
import type { Roadbook } from '../roadbook.tsx'
import { settle, watchClosing } from './closing.ts'
import { answerHandOver, askHandOver } from './hand-over.ts'

export type FrontDoorState =
  | { kind: 'opening' }
  | { kind: 'sign-in'; info: HostInfo; session: OpenSession }
  | { kind: 'cannot-open'; problem: OpenProblem; info: HostInfo }
  /** Another window has taken this profile over. */
  | { kind: 'taken-over' }
  /** The office has withdrawn this laptop: what is unsent is handed in, then everything here is removed. */
  | { kind: 'revoked' }
  | { kind: 'broken'; reason: string }
  | { kind: 'open'; roadbook: Roadbook; report: OpeningReport }

/** What the front door opens with; the app's own, or others in tests. */
export interface FrontDoorParts {
  openHost: () => Promise<{ host: Host; info: HostInfo }>
  openSession: typeof openSession
  openDatabase: typeof openDatabase
  openSync: typeof openSync
}

export interface FrontDoor {
  store: StoreApi<FrontDoorState>
  /** Begins, or begins again after a problem. */
  open: () => Promise<void>
  takeOver: () => Promise<void>
  /** Starts the app anew. */
  relaunch: () => Promise<void>
}

export function makeFrontDoor(parts: FrontDoorParts): FrontDoor {
  const store = createStore<FrontDoorState>(() => ({ kind: 'opening' }))
  let host: Host | null = null
  let info: HostInfo | null = null
  let session: OpenSession | null = null
  let opened: { me: SignedIn; close: () => Promise<void> } | null = null
  let database: OpenedDatabase['database'] | null = null
  /** One thing at a time: opening and closing never overlap. */
  let queue: Promise<void> = Promise.resolve()
  const inOrder = (step: () => Promise<void>) => {
    queue = queue.then(step).catch((error: unknown) => {
      console.error(error)
      store.setState({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) }, true)
    })
    return queue
  }

  const begin = async () => {
    store.setState({ kind: 'opening' }, true)
    if (!host || !info) {
      ;({ host, info } = await parts.openHost())
      watchClosing(host, () => database?.door ?? null)
    }
    if (!session) {
      session = await parts.openSession(host, info)
      session.onChange(() => void inOrder(follow))
    }
    await follow()
  }

  /** Opens what is the signed-in person's, and closes what was another's. */
  const follow = async () => {
    if (!host || !info || !session) return
    const me = session.current()
    if (opened && opened.me.personId === me?.personId) return
    await opened?.close()
    opened = null
    if (!me) {
      store.setState({ kind: 'sign-in', info, session }, true)
      return
    }
    store.setState({ kind: 'opening' }, true)
    const answer = await parts.openDatabase({ host, info, personId: me.personId, companyId: me.companyId })
    if (!answer.ok) {
      store.setState({ kind: 'cannot-open', problem: answer.problem, info }, true)
      return
    }
    const { office, report, onLost } = answer.value
    database = answer.value.database
    const held = database
    setMemoryStore(held.preferences)
    const sync = parts.openSync({ host, session, database: held, office })
    let ended = false
    const stopAnswering = answerHandOver(info.profile, () => settle(held.door))
    opened = {
      me,
      close: async () => {
        if (ended) return
        ended = true
        stopAnswering()
        database = null
        setMemoryStore(null)
        await sync.stop()
        await held.close()
      },
    }
    onLost(() => {
      store.setState({ kind: 'taken-over' }, true)
      const lost = opened
      opened = null
      void inOrder(async () => lost?.close())
    })
    sync.onStatus(({ light }) => {
      if (light !== 'revoked' || ended) return
      // Sync itself hands in what is unsent, closes the database and wipes the profile.
      ended = true
      opened = null
      database = null
      setMemoryStore(null)
      store.setState({ kind: 'revoked' }, true)
    })
    const unsent = () => office.unsent()
    const roadbook: Roadbook = { host, info, database: held, session, sync, me, unsent }
    store.setState({ kind: 'open', roadbook, report }, true)
  }

  return {
    store,
    open: () => inOrder(begin),
    takeOver: () =>
      inOrder(async () => {
        const state = store.getState()
        if (state.kind === 'cannot-open' && state.problem.kind === 'another-window') {
          if (info) await askHandOver(info.profile)
          await state.problem.takeOver()
        }
        await begin()
      }),
    relaunch: async () => {
      if (host) await host['app.relaunch']()
      else location.reload()
    },
  }
}
