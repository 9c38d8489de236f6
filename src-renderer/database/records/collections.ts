/**
 * The thirteen collections on RxDB's Dexie storage. Every transaction is *strict*: IndexedDB reports it as done
 * when it is on the disk. docs/decisions/local-database.md says why, and what it costs.
 */
import { addRxPlugin, createRxDatabase, removeRxDatabase, type RxCollection, type RxDatabase } from 'rxdb'
import { RxDBMigrationSchemaPlugin } from 'rxdb/plugins/migration-schema'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { allKinds, type Kind, kindOf, localFields, type Stored } from '#shared/kinds.ts'
import { rxSchemaOf } from './rx-schema.ts'
import { migrate } from './versions.ts'

addRxPlugin(RxDBMigrationSchemaPlugin)

export type Collections = { [K in Kind]: RxCollection<Stored<K>> }

/** IndexedDB as it is given: the window's own where nothing is said, an imitation in Node. */
export interface IndexedDbParts {
  indexedDB: IDBFactory
  IDBKeyRange: typeof IDBKeyRange
}

export interface OpenedCollections {
  database: RxDatabase
  collections: Collections
  /** Made once with the database: another value says that it was made anew. */
  token: string
  /** The database was of another shape with the same version, and has been made anew. */
  remade: boolean
}

function storageOf(parts?: IndexedDbParts) {
  return getRxStorageDexie({ chromeTransactionDurability: 'strict', ...parts })
}

/** RxDB's word for "same version, another schema". */
const schemaChanged = 'DB6'

/**
 * Opens the collections and migrates what an older version wrote. A schema that changed without a new version
 * (only in development) makes the database anew: journal and endpoint give everything back.
 */
export async function openCollections(
  name: string,
  parts?: IndexedDbParts,
  beforeRemaking: () => Promise<void> = async () => {},
): Promise<OpenedCollections> {
  try {
    return { ...(await open(name, parts)), remade: false }
  } catch (problem) {
    if ((problem as { code?: string }).code !== schemaChanged) throw problem
    await beforeRemaking()
    await removeRxDatabase(name, storageOf(parts), false)
    return { ...(await open(name, parts)), remade: true }
  }
}

async function open(name: string, parts?: IndexedDbParts) {
  const database = await createRxDatabase({ name, storage: storageOf(parts), multiInstance: false })
  try {
    const made = await database.addCollections(
      Object.fromEntries(
        allKinds.map((kind) => [
          kind,
          { schema: rxSchemaOf(kind), migrationStrategies: migrationsOf(kind), autoMigrate: true },
        ]),
      ),
    )
    return { database, collections: made as unknown as Collections, token: await database.storageToken }
  } catch (problem) {
    await database.close()
    throw problem
  }
}

/**
 * RxDB asks for one step for each version up to the present; a step that a kind does not name changes nothing.
 * The laptop's own fields are made anew with the last.
 */
function migrationsOf(kind: Kind) {
  const { version } = kindOf(kind)
  const steps: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {}
  for (let to = 1; to <= version; to++) {
    steps[to] = (old) => {
      // A removal keeps nothing of its record, so there is nothing to migrate.
      if (old.createdAt === undefined) return old
      const { localSeq, nameKey, newest, master, ...record } = old
      const next = migrate(kind, record, to - 1, to)
      const local =
        to === version ? localFields(kind, next as never, localSeq as number) : { localSeq, nameKey, newest }
      return { ...next, ...local, ...(master !== undefined && { master }) }
    }
  }
  return steps
}
