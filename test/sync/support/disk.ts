/**
 * What outlives a laptop's crash, in memory: the journal's files, secrets, assets, IndexedDB. From the moment
 * that it is cut nothing reaches it any more, as after a flat battery, until it is switched on again.
 */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { createHash } from 'node:crypto'
import type { Host, HostInfo, JournalSlot } from '#shared/host/contract.ts'
import type { AssetFiles } from '../../../src-renderer/database/assets/files.ts'
import type { Locks } from '../../../src-renderer/database/window-lock.ts'

export class Disk {
  cut = false
  wiped = false
  /** Cuts the power after so many further writes to the journal. */
  cutAfterAppends = Number.POSITIVE_INFINITY
  readonly indexedDB = new IDBFactory()
  readonly files = new Map<string, Uint8Array>()
  readonly secrets = new Map<string, string>()
  readonly assets = new Map<string, Uint8Array>()

  constructor() {
    const mustBeOn = () => this.mustBeOn()
    for (const name of ['put', 'add', 'delete', 'clear'] as const) {
      const original = IDBObjectStore.prototype[name] as (...values: unknown[]) => unknown
      IDBObjectStore.prototype[name] = function write(this: unknown, ...values: unknown[]) {
        mustBeOn()
        return original.apply(this, values)
      } as never
    }
  }

  get storage() {
    return { indexedDB: this.indexedDB, IDBKeyRange }
  }

  mustBeOn(): void {
    if (this.cut) throw new DOMException('The power is off.', 'AbortError')
  }

  readonly info: HostInfo = {
    kind: 'stand-in',
    appVersion: '0',
    platform: 'linux',
    profile: 'default',
    endpoint: '',
    demo: false,
    secretsProtected: false,
  }

  /** The calls that sync and the database make; any other is a mistake of the test. */
  host(): Host {
    const known: Partial<Host> = {
      'app.info': async () => this.info,
      'secret.read': async (name) => this.secrets.get(name) ?? null,
      'secret.keep': async (name, value) => {
        this.mustBeOn()
        this.secrets.set(name, value)
      },
      'secret.forget': async (name) => {
        this.mustBeOn()
        this.secrets.delete(name)
      },
      'journal.read': async (name, slot) => this.files.get(`${name}.${slot}`) ?? new Uint8Array(),
      'journal.append': async (name, slot, bytes) => this.append(name, slot, bytes),
      'journal.rewrite': async (name, slot, bytes) => {
        this.mustBeOn()
        this.files.set(`${name}.${slot}`, bytes.slice())
      },
      'profile.wipe': async () => {
        this.wiped = true
        this.files.clear()
        this.secrets.clear()
        this.assets.clear()
      },
    }
    return new Proxy(known, {
      get: (calls, name) =>
        calls[name as keyof Host] ??
        (() => {
          throw new Error(`A laptop of a test has no ${String(name)}.`)
        }),
    }) as Host
  }

  private append(name: string, slot: JournalSlot, bytes: Uint8Array): void {
    this.mustBeOn()
    const before = this.files.get(`${name}.${slot}`) ?? new Uint8Array()
    const after = new Uint8Array(before.length + bytes.length)
    after.set(before)
    after.set(bytes, before.length)
    this.files.set(`${name}.${slot}`, after)
    this.cutAfterAppends -= 1
    if (this.cutAfterAppends <= 0) this.cut = true
  }

  assetFiles(): AssetFiles {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
    return {
      hash: async (blob) => hash(await bytesOf(blob)),
      hashOf: async (id) => {
        const bytes = this.assets.get(id)
        return bytes ? hash(bytes) : null
      },
      write: async (id, offset, blob) => {
        this.mustBeOn()
        const added = await bytesOf(blob)
        const whole = new Uint8Array(offset + added.length)
        whole.set((this.assets.get(id) ?? new Uint8Array()).subarray(0, offset))
        whole.set(added, offset)
        this.assets.set(id, whole)
      },
      read: async (id) => {
        const bytes = this.assets.get(id)
        return bytes ? new Blob([bytes as Uint8Array<ArrayBuffer>]) : null
      },
      remove: async (id) => {
        this.assets.delete(id)
      },
      list: async () => [...this.assets.keys()],
      close: () => {},
    }
  }
}

/** One window: it always has the lock. */
export const oneWindow = {
  request: async (_name: string, _options: LockOptions, grant: (lock: Lock) => Promise<unknown>) =>
    grant({ name: _name, mode: 'exclusive' }),
} as unknown as Locks
