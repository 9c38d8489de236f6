/** The same records stored by the app's own path, by bare Dexie, by PouchDB and by RxDB's own replication. */
import { Dexie } from 'dexie'
import { addRxPlugin, createRxDatabase } from 'rxdb'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { RxDBMigrationSchemaPlugin } from 'rxdb/plugins/migration-schema'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { localFields, type Stored } from '#shared/kinds.ts'
import { rxSchemaOf } from '../../../src-renderer/database/records/rx-schema.ts'
import { accountsFor, asRows, inPages, notesFor } from './records.ts'
import { openTheApp } from './the-app.ts'

const pageSize = 500

export interface Size {
  accounts: number
  notes: number
}
export type Way = 'app' | 'dexie' | 'pouchdb' | 'rxdb-replication'

/** Milliseconds that loading takes; the records are made before the clock starts. */
export async function load(way: Way, size: Size): Promise<{ milliseconds: number; searchReady?: number }> {
  const accounts = accountsFor(size.accounts)
  const notes = notesFor(size.notes, size.accounts)
  switch (way) {
    case 'app':
      return byTheApp(accounts, notes)
    case 'dexie':
      return byDexie(accounts, notes)
    case 'pouchdb':
      return byPouch(accounts, notes)
    case 'rxdb-replication':
      return byReplication(accounts, notes)
  }
}

type Accounts = ReturnType<typeof accountsFor>
type Notes = ReturnType<typeof notesFor>

async function byTheApp(accounts: Accounts, notes: Notes) {
  const { database, office } = await openTheApp()
  const begin = performance.now()
  const at = { epoch: 1, sequence: accounts.length + notes.length }
  await office.take([], { firstLoad: { at, cursors: {} } })
  for (const page of inPages(asRows('accounts', accounts, 1), pageSize)) await office.take(page, {})
  for (const page of inPages(asRows('notes', notes, accounts.length + 1), pageSize))
    await office.take(page, {})
  await office.take([], { firstLoad: null, checkpoint: { ...at, kind: '', id: '' } })
  const milliseconds = performance.now() - begin
  while ((await database.projection.count('notes')) < notes.length)
    await new Promise((resolve) => setTimeout(resolve, 50))
  const searchReady = performance.now() - begin
  await database.close()
  return { milliseconds, searchReady }
}

async function byDexie(accounts: Accounts, notes: Notes) {
  const dexie = new Dexie('bare')
  // The indexes that the app has.
  dexie.version(1).stores({
    accounts: 'id, nameKey, [ownerId+nameKey], localSeq',
    notes:
      'id, [accountId+newest], [activityId+newest], [leadId+newest], [aboutPersonId+newest], newest, localSeq',
  })
  const begin = performance.now()
  for (const page of inPages(storedOf('accounts', accounts), pageSize))
    await dexie.table('accounts').bulkPut(page)
  for (const page of inPages(storedOf('notes', notes), pageSize)) await dexie.table('notes').bulkPut(page)
  const milliseconds = performance.now() - begin
  dexie.close()
  return { milliseconds }
}

async function byPouch(accounts: Accounts, notes: Notes) {
  const { default: PouchDB } = await import('pouchdb-browser')
  const pouch = new PouchDB('pouch', { auto_compaction: false })
  const begin = performance.now()
  for (const page of inPages([...accounts, ...notes], pageSize)) {
    await pouch.bulkDocs(page.map((record) => ({ _id: record.id, ...record })))
  }
  const milliseconds = performance.now() - begin
  await pouch.close()
  return { milliseconds }
}

async function byReplication(accounts: Accounts, notes: Notes) {
  addRxPlugin(RxDBMigrationSchemaPlugin)
  const database = await createRxDatabase({
    name: 'replicated',
    storage: getRxStorageDexie(),
    multiInstance: false,
  })
  const collections = await database.addCollections({
    accounts: { schema: rxSchemaOf('accounts') },
    notes: { schema: rxSchemaOf('notes') },
  })
  const begin = performance.now()
  for (const [kind, records] of [
    ['accounts', storedOf('accounts', accounts)],
    ['notes', storedOf('notes', notes)],
  ] as const) {
    const replication = replicateRxCollection<Stored, { at: number }>({
      replicationIdentifier: `measured-${kind}`,
      collection: collections[kind] as never,
      live: false,
      pull: {
        batchSize: pageSize,
        handler: (checkpoint) => {
          const at = checkpoint?.at ?? 0
          const documents = records.slice(at, at + pageSize).map((record) => ({ ...record, _deleted: false }))
          return Promise.resolve({ documents: documents as never, checkpoint: { at: at + documents.length } })
        },
      },
      push: { handler: () => Promise.resolve([]) },
    })
    await replication.awaitInitialReplication()
    await replication.cancel()
  }
  const milliseconds = performance.now() - begin
  await database.close()
  return { milliseconds }
}

function storedOf(kind: 'accounts' | 'notes', records: Accounts | Notes): Stored[] {
  return records.map((record, index) => ({
    ...record,
    ...localFields(kind, record as never, index + 1),
  })) as Stored[]
}
