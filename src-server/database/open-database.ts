/**
 * Opens the database: PGlite in the data folder, or PostgreSQL where DATABASE_URL names one. What differs
 * between the two (int8, notifications, locks) is settled here, and nowhere else.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { lockFolder } from './folder-lock.ts'
import { migrationProvider } from './migrations/index.ts'
import { pgliteInFolder, pgliteInMemory } from './pglite-folder.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

/** What a node tells the others: a company's clock moved, or a device was revoked. */
export interface Notice {
  companyId: string
  epoch?: number
  sequence?: number
  revoked?: { personId: string; deviceId: string }
}

export interface Database {
  db: Db
  engine: 'pglite' | 'postgres'
  /** Tells every node, this one included. */
  tell(notice: Notice): Promise<void>
  onNotice(listener: (notice: Notice) => void): () => void
  close(): Promise<void>
}

/** A PostgreSQL, a folder of PGlite's, or PGlite in memory, for tests (`dump` is what its `dumpDataDir` gave). */
export type Where = { url: string } | { folder: string } | { dump: Blob } | 'memory'

const channel = 'roadbook'
const int8 = 20

/** Opens, migrates, and gives the database. Throws `FolderInUse` where another process holds the folder. */
export async function openDatabase(where: Where): Promise<Database> {
  const database = await connect(where)
  try {
    await migrate(database.db)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/** Opens the database as it is, without migrating it. */
export async function connect(where: Where): Promise<Database> {
  if (where !== 'memory' && 'url' in where) return openPostgres(where.url)
  let release = () => {}
  if (where !== 'memory' && 'folder' in where) {
    mkdirSync(join(where.folder, 'database'), { recursive: true })
    release = lockFolder(where.folder)
  }
  try {
    const pglite = await openPglite(where)
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
    const listeners = new Set<(notice: Notice) => void>()
    return {
      db,
      engine: 'pglite',
      tell: (notice) => {
        for (const listener of listeners) listener(notice)
        return Promise.resolve()
      },
      onNotice: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      close: async () => {
        await db.destroy()
        if (!pglite.closed) await pglite.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

function openPglite(where: Exclude<Where, { url: string }>) {
  if (where === 'memory') return pgliteInMemory()
  return 'dump' in where ? pgliteInMemory(where.dump) : pgliteInFolder(join(where.folder, 'database'))
}

async function openPostgres(url: string): Promise<Database> {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === int8 ? Number : pg.types.getTypeParser(oid, format),
  } as pg.CustomTypesConfig
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 120_000,
    // A node that the network cut off must not hold the company's clock.
    idle_in_transaction_session_timeout: 60_000,
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const listeners = new Set<(notice: Notice) => void>()
  const stopListening = listen(url, (notice) => {
    for (const listener of listeners) listener(notice)
  })
  return {
    db,
    engine: 'postgres',
    tell: async (notice) => {
      await sql`select pg_notify(${channel}, ${JSON.stringify(notice)})`.execute(db)
    },
    onNotice: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await stopListening()
      await db.destroy()
    },
  }
}

/** Listens on a connection of its own, made again whenever it breaks. */
function listen(url: string, onNotice: (notice: Notice) => void): () => Promise<void> {
  let stopped = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  const begin = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    client = next
    next.on('notification', ({ payload }) => {
      if (payload) onNotice(JSON.parse(payload) as Notice)
    })
    next.on('error', again)
    next.on('end', again)
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
    } catch {
      again()
    }
  }
  const again = () => {
    if (stopped || timer) return
    client?.removeAllListeners()
    client?.on('error', () => {})
    void client?.end().catch(() => {})
    timer = setTimeout(() => {
      timer = undefined
      void begin()
    }, 1000)
  }
  const first = begin()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await first
    client?.removeAllListeners('end')
    await client?.end().catch(() => {})
  }
}

/** Runs the migrations that are missing: all, or those up to one of them. */
export async function migrate(db: Db, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: migrationProvider })
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error)
    throw error instanceof Error ? error : new Error('The database could not be migrated.', { cause: error })
}
