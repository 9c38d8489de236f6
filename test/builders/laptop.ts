/**
 * A laptop's database in Node: the real RxDB, doors and journal on an imitation of IndexedDB and a host in
 * memory. Closed or crashed, its disk opens again.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import type { AssetFiles } from '../../src-renderer/database/assets/files.ts'
import { sha256Of } from '../../src-renderer/database/assets/sha256.ts'
import type { Projection } from '../../src-renderer/database/contract.ts'
import {
  openDatabase,
  type OpenedDatabase,
  type OpenParts,
} from '../../src-renderer/database/open-database.ts'
import type { Locks } from '../../src-renderer/database/window-lock.ts'
import { memoryJournal, type MemoryJournal } from './memory-host.ts'
import { builtBy } from './records.ts'

export interface Disk {
  indexedDB: IDBFactory
  journal: MemoryJournal
  files: AssetFiles
  locks: Locks
}

export function aDisk(): Disk {
  return { indexedDB: new IDBFactory(), journal: memoryJournal(), files: memoryFiles(), locks: memoryLocks() }
}

export const anInfo: HostInfo = {
  kind: 'stand-in',
  appVersion: '0.0.0',
  platform: 'linux',
  profile: 'test',
  endpoint: 'http://127.0.0.1:1',
  demo: false,
  secretsProtected: false,
}

export async function openLaptop(disk: Disk, parts: Partial<OpenParts> & { info?: HostInfo } = {}) {
  const { info = anInfo, ...others } = parts
  return openDatabase(
    { host: disk.journal as unknown as Host, info, personId: builtBy, companyId: builtBy },
    {
      locks: disk.locks,
      storage: { indexedDB: disk.indexedDB, IDBKeyRange: IDBKeyRange as never },
      files: disk.files,
      projection: async () => noProjection,
      ...others,
    },
  )
}

/** An open laptop; a test that expects it to open. */
export async function aLaptop(
  disk: Disk = aDisk(),
  parts: Partial<OpenParts> = {},
): Promise<OpenedDatabase & { disk: Disk }> {
  const opened = await openLaptop(disk, parts)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return { ...opened.value, disk }
}

/** The part of the app that these tests leave out. */
export const noProjection: Projection & { close(): Promise<void> } = {
  search: async () => [],
  list: async () => ({ total: 0, rows: [] }),
  facets: async () => [],
  count: async () => 0,
  rebuild: async () => undefined,
  state: () => ({ kind: 'ready', kept: 'memory' }),
  onChange: () => () => undefined,
  close: async () => undefined,
}

export function memoryFiles(files = new Map<string, Blob>()): AssetFiles {
  return {
    hash: sha256Of,
    async hashOf(id) {
      const file = files.get(id)
      return file ? sha256Of(file) : null
    },
    async write(id, offset, bytes) {
      files.set(id, new Blob([(files.get(id) ?? new Blob()).slice(0, offset), bytes]))
    },
    read: async (id) => files.get(id) ?? null,
    async remove(id) {
      files.delete(id)
    },
    list: async () => [...files.keys()],
    close: () => undefined,
  }
}

/** Web Locks of one process: exclusive, `ifAvailable` and `steal` only. */
export function memoryLocks(): Locks {
  const held = new Map<string, { reject: (problem: Error) => void }>()
  const request = async (
    name: string,
    options: LockOptions,
    callback: (lock: { name: string } | null) => Promise<unknown>,
  ): Promise<unknown> => {
    const holder = held.get(name)
    if (holder && !options.steal) return callback(null)
    holder?.reject(new DOMException('The lock was stolen', 'AbortError'))
    return new Promise((resolve, reject) => {
      const mine = { reject }
      held.set(name, mine)
      callback({ name }).then((value) => {
        if (held.get(name) === mine) held.delete(name)
        resolve(value)
      }, reject)
    })
  }
  return { request } as unknown as Locks
}

/**
 * The end of a laptop without its consent: what is on the disk is all that remains. Whatever was under way
 * never goes on, for its host answers no more.
 */
export async function crash(laptop: OpenedDatabase & { disk: Disk }): Promise<Disk> {
  laptop.disk.journal.die()
  await laptop.database.collections.accounts.database.close()
  return { ...laptop.disk, journal: memoryJournal(laptop.disk.journal.files), locks: memoryLocks() }
}
