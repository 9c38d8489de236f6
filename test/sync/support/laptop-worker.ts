/**
 * A laptop in a thread of its own (RxDB allows thirteen open collections in a realm): the real session,
 * database, journal and sync, on a disk and a network of the test's. The main thread calls by name.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Kind } from '#shared/kinds.ts'
import { openDatabase, type OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import type { Change } from '../../../src-renderer/database/contract.ts'
import { wantedFiles } from '../../../src-renderer/sync/assets/priorities.ts'
import type { Sync } from '../../../src-renderer/sync/contract.ts'
import { openSync } from '../../../src-renderer/sync/open-sync.ts'
import { openSession, type OpenSession } from '../../../src-renderer/sync/session.ts'
import { httpTransport } from '../../../src-renderer/sync/transport/http-transport.ts'
import type { Address } from '../../../src-renderer/sync/transport/transport.ts'
import { Disk, oneWindow } from './disk.ts'
import { type PlantedBug, withBug } from './planted-bugs.ts'
import { type Faults, faultyFetch, goodNetwork, seeded, type Sent } from './faulty-fetch.ts'

const { seed, bug } = workerData as { seed: number; bug?: PlantedBug }
const random = seeded(seed)
const disk = new Disk()
const host = disk.host()
const faults: Faults = { ...goodNetwork, next: [] }
const sent: Sent[] = []
const bugs: string[] = []
const makeTransport = (address: Address) =>
  httpTransport(address, { fetch: faultyFetch(faults, random, sent), silence: 5000 })

let session: OpenSession = await openSession(host, disk.info, makeTransport)
let opened: OpenedDatabase | null = null
let sync: Sync | null = null

const now = Date.now
let turnedBack = 0
Date.now = () => now() - turnedBack

function office() {
  if (!opened) throw new Error('This laptop is switched off.')
  return opened.office
}

const calls = {
  signIn: (endpoint: string, email: string, password: string) => session.signIn(endpoint, email, password),
  signOut: (evenIfUnsent?: boolean) => session.signOut(evenIfUnsent),
  signedIn: async () => session.current(),
  /** Opens the database, and sync unless it is to stay off. */
  async open(withSync = true) {
    const me = session.current()
    if (!me) throw new Error('Nobody is signed in.')
    const result = await openDatabase(
      { host, info: disk.info, personId: me.personId, companyId: me.companyId },
      {
        locks: oneWindow,
        storage: disk.storage,
        files: disk.assetFiles(),
        projection: async () => ({ close: async () => {} }) as never,
      },
    )
    if (!result.ok) throw new Error(`The database did not open: ${JSON.stringify(result.problem)}`)
    opened = result.value
    if (withSync) calls.startSync()
    return opened.report
  },
  startSync() {
    if (!opened) throw new Error('This laptop is switched off.')
    sync = openSync({
      host,
      session,
      database: opened.database,
      office: bug ? withBug(opened.office, bug, random) : opened.office,
      makeTransport,
      random: () => random() * 0.02,
      pages: { load: 50, pull: 40 },
      onBug: (error) => {
        // With the power off nothing can be written, which is no mistake of sync's.
        if (!disk.cut) bugs.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
      },
    })
  },
  async stopSync() {
    await sync?.stop()
    sync = null
  },
  /** Closes properly, as a person does. */
  async close() {
    await calls.stopSync()
    await opened?.database.close()
    opened = null
  },
  /** The power goes off: nothing more reaches the disk. What is in memory is gone. */
  async crash() {
    disk.cut = true
    await sync?.stop()
    await opened?.database.close().catch(() => undefined)
    opened = null
    sync = null
    disk.cut = false
    disk.cutAfterAppends = Number.POSITIVE_INFINITY
    session = await openSession(host, disk.info, makeTransport)
  },
  async cutAfterAppends(count: number) {
    disk.cutAfterAppends = count
  },
  async isCut() {
    return disk.cut
  },
  async turnClockBack(milliseconds: number) {
    turnedBack = milliseconds
  },
  async network(change: Partial<Faults>) {
    Object.assign(faults, change)
  },
  async sent() {
    return sent.splice(0)
  },
  async bugs() {
    return bugs.splice(0)
  },
  async write(label: string, changes: Change[], inSession?: string) {
    if (!opened) throw new Error('This laptop is switched off.')
    return await opened.database.door.write({
      label,
      changes,
      ...(inSession === undefined ? {} : { session: inSession }),
    })
  },
  async undo() {
    return await opened?.database.door.undo()
  },
  async record(kind: Kind, id: string) {
    const found = await opened?.database.collections[kind].findOne(id).exec()
    return found ? withoutLocal(found.toJSON() as Record<string, unknown>) : null
  },
  async records(kind: Kind) {
    const found = (await opened?.database.collections[kind].find().exec()) ?? []
    return found.map((each) => withoutLocal(each.toJSON() as Record<string, unknown>))
  },
  /** Resolves when the door has done what it was at: the journal is written before the database. */
  async idle() {
    await opened?.database.door.idle()
  },
  /** How far this laptop is: what `inStep` waits for. */
  async state() {
    return {
      status: sync?.status() ?? null,
      unsent: opened ? office().unsent().length : 0,
      checkpoint: opened ? office().checkpoint() : null,
      firstLoad: opened ? office().firstLoad() : null,
      needsYou: opened ? office().needsYou() : [],
      wiped: disk.wiped,
    }
  },
  async unsent() {
    return office().unsent()
  },
  async notices(kind: Kind, id: string) {
    return office().notices(kind, id)
  },
  async settle(group: string, how: 'send-again' | 'drop') {
    await sync?.settle(group, how)
  },
  async now() {
    sync?.now()
  },
  async addAsset(name: string, type: string, bytes: Uint8Array) {
    return await opened?.database.assets.add({ name, type, bytes })
  },
  async hasAsset(id: string) {
    return (await opened?.database.assets.has([id]))?.has(id) ?? false
  },
  async wantedFiles() {
    return opened ? await wantedFiles(opened.database.collections, Date.now()) : []
  },
  async assetsToSend() {
    return await office().assetsToSend()
  },
  /** Bytes that are somewhere on the disk, as a text, to search in. */
  async words() {
    return [...disk.files.values(), ...disk.assets.values()]
      .map((bytes) => Buffer.from(bytes).toString())
      .join('')
  },
}

export type LaptopCalls = typeof calls

function withoutLocal({
  localSeq: _seq,
  nameKey: _name,
  newest: _newest,
  master: _master,
  ...record
}: Record<string, unknown>) {
  return record
}

parentPort?.on(
  'message',
  ({ id, name, values }: { id: number; name: keyof LaptopCalls; values: never[] }) => {
    void (async () => {
      try {
        const value = await (calls[name] as (...all: never[]) => unknown)(...values)
        parentPort?.postMessage({ id, value: value === undefined ? undefined : structuredClone(value) })
      } catch (error) {
        parentPort?.postMessage({
          id,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        })
      }
    })()
  },
)
parentPort?.postMessage({ ready: true })
