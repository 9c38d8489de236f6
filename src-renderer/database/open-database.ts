/**
 * Opens a person's database on this laptop: the window's lock, the journal, the collections, what one has and
 * the other lacks, then the doors, the assets and the projection. Closing goes the other way.
 */
import { v7 } from 'uuid'
import { failed, ok, type Result } from '#shared/fields/result.ts'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import type { Checkpoint, Clock } from '#shared/sync/contract.ts'
import { AssetDesk } from './assets/desk.ts'
import type { AssetFiles } from './assets/files.ts'
import { opfsFiles } from './assets/opfs-files.ts'
import type { LocalDatabase, Projection } from './contract.ts'
import { DoorCore, type ReadOnlyReason } from './door/core.ts'
import { PersonDoor } from './door/door.ts'
import { facts } from './door/facts.ts'
import { Office } from './door/office.ts'
import { Journal, type JournalReport } from './journal/journal.ts'
import { NewerJournal } from './journal/state.ts'
import { MetaStore } from './meta/meta-store.ts'
import type { OfficeDoor } from './office-door.ts'
import { forgotten, putBack } from './opening.ts'
import { preferencesIn } from './preferences.ts'
import type { OpenProjection } from './projection/contract.ts'
import { openProjection } from './projection/open-projection.ts'
import { guardQueries } from './query-guard.ts'
import { type IndexedDbParts, openCollections } from './records/collections.ts'
import { RecordSource } from './records/source.ts'
import { RecordStore } from './records/store.ts'
import { isNewer, isOlder, presentVersions, type SchemaVersions } from './records/versions.ts'
import { holdWindow, type Locks, type WindowLock } from './window-lock.ts'

export interface OpenedDatabase {
  database: LocalDatabase
  office: OfficeDoor
  report: OpeningReport
  /** Told when this window may write no more: another has taken the profile over. */
  onLost(listener: (reason: ReadOnlyReason) => void): () => void
}

/** What opening found, for the person to be told where it is not nothing. */
export interface OpeningReport {
  /** Records that the journal had and the database lacked. */
  putBack: number
  /** Journal entries that were damaged. */
  lost: number
  /** The database was empty though it had been filled: it is fetched anew. */
  rebuilt: boolean
}

export type OpenProblem =
  | { kind: 'another-window'; takeOver(): Promise<void> }
  | { kind: 'newer-database' }
  | { kind: 'storage-refused'; reason: string }

export interface OpenDatabase {
  host: Host
  info: HostInfo
  personId: string
  companyId: string
}

/** What is the browser's in the app, and an imitation in tests that run in Node. */
export interface OpenParts {
  locks?: Locks
  storage?: IndexedDbParts
  files?: AssetFiles
  projection?: (open: OpenProjection) => Promise<Projection & { close(): Promise<void> }>
  now?: () => number
}

if (import.meta.env?.DEV) guardQueries()

type Opened = Result<OpenedDatabase, OpenProblem>

/** Locks that were taken over, for the call that follows the take-over. */
const takenOver = new Map<string, WindowLock>()

export async function openDatabase(asked: OpenDatabase, parts: OpenParts = {}): Promise<Opened> {
  const name = nameOf(asked)
  const locks = parts.locks ?? navigator.locks
  const lock = takenOver.get(name) ?? (await holdWindow(name, locks))
  takenOver.delete(name)
  if (!lock) {
    return failed({ kind: 'another-window', takeOver: () => takeOver(name, locks) })
  }
  const opened = await openLocked(asked, name, lock, parts)
  if (!opened.ok) lock.release()
  return opened
}

/** The next `openDatabase` of this window finds the profile its own. */
async function takeOver(name: string, locks: Locks): Promise<void> {
  const stolen = await holdWindow(name, locks, true)
  if (stolen) takenOver.set(name, stolen)
}

async function openLocked(
  { host, personId }: OpenDatabase,
  name: string,
  lock: WindowLock,
  parts: OpenParts,
): Promise<Opened> {
  const closers: (() => unknown)[] = []
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    const { journal, report } = await Journal.open(host, name)
    const meta = await MetaStore.open(`roadbook-meta-${name}`, parts.storage)
    closers.push(() => meta.close())
    const versions = meta.get<SchemaVersions>(facts.versions)
    if (versions && isNewer(versions)) {
      await closeAll()
      return failed({ kind: 'newer-database' })
    }
    if (journal.isNew()) await journal.compact()
    await keepDamaged(meta, report, (parts.now ?? Date.now)())
    const { database, collections, token, remade } = await openCollections(name, parts.storage, () =>
      meta.set(forgotten),
    )
    closers.push(() => database.close())
    const before = meta.get<string>(facts.databaseToken)
    const rebuilt = remade || (before !== undefined && before !== token)
    // The records that the checkpoint speaks of are gone, or were never here.
    if (before !== token) await meta.set({ ...forgotten, [facts.databaseToken]: token })
    await meta.set({ [facts.versions]: presentVersions() })

    const source = new RecordSource(collections)
    await source.start()
    const core = new DoorCore(
      {
        journal,
        store: new RecordStore(collections, token),
        source,
        meta,
        personId,
        now: parts.now ?? Date.now,
        newId: () => v7(),
      },
      knownClock(meta, journal),
    )
    lock.onLost(() => core.closeFor('another-window'))
    const countPutBack = await putBack(core, report)
    const assets = new AssetDesk(core, parts.files ?? opfsFiles(name))
    closers.push(() => assets.close())
    const door = new PersonDoor(core)
    const office = new Office(core, assets)
    const projection = await (parts.projection ?? openProjection)({ name, source })
    closers.push(() => projection.close())
    // What a migration changed was not written by the door: the projection cannot follow it.
    if (versions && isOlder(versions)) void projection.rebuild()
    // It may never come, and nothing waits for it: without it the browser may throw everything away when its disk is full.
    void globalThis.navigator?.storage?.persist?.()
    void assets.reclaim().catch(() => undefined)
    const closed = async () => {
      await door.idle()
      core.closeFor('closing')
      await core.lock.idle()
      await closeAll()
      lock.release()
    }
    let closing: Promise<void> | null = null
    return ok({
      database: {
        collections,
        door,
        assets,
        projection,
        preferences: preferencesIn(meta),
        close: () => (closing ??= closed()),
      },
      office,
      report: { putBack: countPutBack, lost: report.lost, rebuilt },
      onLost: (listener) => core.onClosed((reason) => reason !== 'closing' && listener(reason)),
    })
  } catch (problem) {
    await closeAll()
    if (problem instanceof NewerJournal) return failed({ kind: 'newer-database' })
    // Another window has the journal's files and does not let go: it may be an older one that hangs.
    if (problem instanceof Error && /another-window/.test(problem.message))
      return failed({
        kind: 'another-window',
        takeOver: () => takeOver(name, parts.locks ?? navigator.locks),
      })
    return failed({
      kind: 'storage-refused',
      reason: problem instanceof Error ? problem.message : String(problem),
    })
  }
}

/** Letters, digits and dashes: one database a profile and person. */
export function nameOf({ info, personId }: Pick<OpenDatabase, 'info' | 'personId'>): string {
  return `${info.profile}-${personId}`.replace(/[^A-Za-z0-9-]/g, '-')
}

function knownClock(meta: MetaStore, journal: Journal): Clock {
  const clocks = [
    meta.get<Clock>(facts.clock),
    meta.get<Checkpoint>(facts.checkpoint),
    ...journal.state.unsent().map(({ knownClock }) => knownClock),
  ]
  const highest = { epoch: 0, sequence: 0 }
  for (const clock of clocks) {
    if (!clock) continue
    const higher =
      clock.epoch > highest.epoch || (clock.epoch === highest.epoch && clock.sequence > highest.sequence)
    if (higher) Object.assign(highest, { epoch: clock.epoch, sequence: clock.sequence })
  }
  return highest
}

async function keepDamaged(meta: MetaStore, { setAside }: JournalReport, now: number): Promise<void> {
  for (const bytes of setAside) {
    if (bytes.length > 0) await meta.setAside(new Date(now).toISOString(), bytes)
  }
}
