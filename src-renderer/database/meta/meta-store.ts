/**
 * What never syncs: how far sync has come, preferences, and which assets are here. An IndexedDB database of its
 * own, through the same Dexie as RxDB's. Strict: a checkpoint is written after its page, and both have reached
 * the disk when the next page is asked for. All facts are few and are held in memory.
 */
import { Dexie, type EntityTable } from 'dexie'
import type { IndexedDbParts } from '../records/collections.ts'

interface Fact {
  key: string
  value: unknown
}

/** An asset that is, or is wanted, on this laptop. `have` counts the bytes that have arrived. */
export interface AssetRow {
  id: string
  type: string
  size: number
  have: number
  /** Rises with each wish of a screen; what was wanted last is fetched first. Below 1 where nobody waits. */
  wanted: number
  here: 0 | 1
}

/** A damaged journal as it was found, for support. */
interface SetAside {
  number: number
  at: string
  bytes: Uint8Array
}

type MetaDatabase = Dexie & {
  facts: EntityTable<Fact, 'key'>
  assets: EntityTable<AssetRow, 'id'>
  setAside: EntityTable<SetAside, 'number'>
}

export class MetaStore {
  readonly assets: EntityTable<AssetRow, 'id'>
  private readonly database: MetaDatabase
  private readonly facts: Map<string, unknown>

  private constructor(database: MetaDatabase, facts: readonly Fact[]) {
    this.database = database
    this.assets = database.assets
    this.facts = new Map(facts.map(({ key, value }) => [key, value]))
  }

  static async open(name: string, parts?: IndexedDbParts): Promise<MetaStore> {
    const database = new Dexie(name, { chromeTransactionDurability: 'strict', ...parts }) as MetaDatabase
    database.version(1).stores({ facts: 'key', assets: 'id, here, wanted', setAside: '++number' })
    await database.open()
    return new MetaStore(database, await database.facts.toArray())
  }

  get<Value>(key: string): Value | undefined {
    return this.facts.get(key) as Value | undefined
  }

  /** Resolves when it is on the disk. `undefined` forgets. */
  async set(facts: Record<string, unknown>): Promise<void> {
    const kept: Fact[] = []
    const gone: string[] = []
    for (const [key, value] of Object.entries(facts)) {
      if (value === undefined) gone.push(key)
      else kept.push({ key, value })
    }
    await this.database.transaction('rw', this.database.facts, async () => {
      if (kept.length > 0) await this.database.facts.bulkPut(kept)
      if (gone.length > 0) await this.database.facts.bulkDelete(gone)
    })
    for (const { key, value } of kept) this.facts.set(key, value)
    for (const key of gone) this.facts.delete(key)
  }

  async setAside(at: string, bytes: Uint8Array): Promise<void> {
    await this.database.setAside.add({ at, bytes } as SetAside)
  }

  close(): void {
    this.database.close()
  }
}
