/**
 * Sync as a whole: one sender, one pull loop, the live stream and the carrier of assets, each a loop of its own
 * over one line to the office. It starts at once and goes on until it is stopped.
 */
import type { Host } from '#shared/host/contract.ts'
import type { Kind } from '#shared/kinds.ts'
import type { LocalDatabase } from '../database/contract.ts'
import type { OfficeDoor } from '../database/office-door.ts'
import { AssetCarrier } from './assets/carrier.ts'
import { wantedFiles } from './assets/priorities.ts'
import type { Sync } from './contract.ts'
import { FirstLoad } from './down/first-load.ts'
import { LiveListener } from './down/live-listener.ts'
import { Puller } from './down/puller.ts'
import { Line } from './line.ts'
import { revoke } from './revoked.ts'
import type { OpenSession } from './session.ts'
import { StatusBoard } from './status.ts'
import { httpTransport } from './transport/http-transport.ts'
import type { MakeTransport, Transport } from './transport/transport.ts'
import { Sender } from './up/sender.ts'
import { startWaker } from './waker.ts'
import { WorkerLoop } from './worker-loop.ts'

export interface SyncParts {
  host: Host
  session: OpenSession
  database: LocalDatabase
  office: OfficeDoor
  makeTransport?: MakeTransport
  random?: () => number
  /** Records a page, of the first load and of a pull; the usual ones where nothing is said. */
  pages?: { load: number; pull: number }
  onBug?: (error: unknown) => void
}

export function openSync(parts: SyncParts): Sync {
  const { host, session, database, office, makeTransport = httpTransport } = parts
  const onBug = parts.onBug ?? ((error: unknown) => console.error('Sync stumbled and goes on:', error))
  const transport = currentTransport(session, makeTransport)
  const touch = () => board?.touch()
  let board: StatusBoard | undefined

  const line = new Line(transport, touch, parts.random)
  const count = (kind: Kind) => database.collections[kind].count().exec()
  const load = new FirstLoad(office, line, count, touch, parts.pages?.load)
  const puller = new Puller(office, line, load, touch, parts.pages?.pull)
  const sender = new Sender(office, line, touch)
  const atRest = () => office.unsent().length === 0 && puller.caughtUp()
  const carrier = new AssetCarrier({
    office,
    line,
    recordsAtRest: atRest,
    wanted: () => wantedFiles(database.collections, Date.now()),
    has: (ids) => database.assets.has(ids),
    changed: touch,
  })
  board = new StatusBoard({
    line,
    unsent: () => office.unsent(),
    needsYou: () => office.needsYou().length,
    sending: () => sender.sending,
    progress: () => load.progress ?? (carrier.progress && { ...carrier.progress, kind: 'assets' }),
    caughtUp: () => puller.caughtUp(),
    inStepAt: () => puller.inStepAt,
  })

  const sending = new WorkerLoop(line, () => sender.step(), onBug)
  const pulling = new WorkerLoop(
    line,
    async () => {
      const next = await puller.step()
      if (next !== 'again') carrying.poke()
      return next
    },
    onBug,
  )
  const carrying = new WorkerLoop(line, () => carrier.step(), onBug)
  const live = new LiveListener({
    line,
    pull: () => pulling.poke(),
    onClock: (clock) => {
      if (puller.hint(clock)) pulling.poke()
    },
    onRevoked: () => line.stop('revoked'),
    ...(parts.random ? { random: parts.random } : {}),
  })
  const listening = new WorkerLoop(line, () => live.step(), onBug)
  const loops = [sending, pulling, carrying, listening]
  const pokeAll = () => {
    for (const loop of loops) loop.poke()
  }

  const stopListening = [
    office.onUnsent(() => {
      touch()
      session.noteWaiting(board.waiting())
      sending.poke()
      if (office.unsent().length === 0) carrying.poke()
    }),
    office.onAssetsWanted(() => {
      carrier.lookAgain()
      carrying.poke()
    }),
    database.door.onWritten((changes) => {
      if (changes.some(({ kind }) => kind === 'decks' || kind === 'activities' || kind === 'notes')) {
        carrier.lookAgain()
      }
    }),
    session.onChange((signedIn) => {
      if (!signedIn) return line.stop('signed-out')
      line.wake()
      pokeAll()
    }),
    startWaker(line, transport, pokeAll),
  ]
  session.noteWaiting(board.waiting())
  const halt = async () => {
    line.close()
    for (const end of stopListening) end()
    await Promise.all(loops.map(({ ended }) => ended))
  }
  const stop = async () => {
    await halt()
    board.close()
  }
  line.onStopped('revoked', () => {
    board.tell()
    revoke({ host, office, database, transport, stopSync: halt, endSession: () => session.end() }).catch(
      onBug,
    )
  })

  return {
    status: () => board.current(),
    onStatus: (listener) => board.on(listener),
    now: () => {
      sender.atOnce()
      line.wake()
      pokeAll()
    },
    needsYou: () => office.needsYou(),
    onNeedsYou: (listener) => office.onUnsent(listener),
    settle: (group, how) => office.settle(group, how),
    notices: (kind, recordId) => office.notices(kind, recordId),
    onNotices: (listener) => office.onNotices(listener),
    dismissNotice: (id) => office.dismissNotice(id),
    stop,
  }
}

/** The transport to where the session says, made anew when it changes. */
function currentTransport(session: OpenSession, makeTransport: MakeTransport): () => Transport | null {
  let made: { key: string; transport: Transport } | null = null
  return () => {
    const address = session.address()
    if (!address) return null
    const key = JSON.stringify(address)
    if (made?.key !== key) made = { key, transport: makeTransport(address) }
    return made.transport
  }
}
