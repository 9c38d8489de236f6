/**
 * Where the projection's database is kept: a pool of files in the origin's private file system, owned by one
 * worker at a time, else memory. Opening the pool while another worker has it could empty it, so a Web Lock is
 * held from before that until the worker ends.
 */
import sqlite3InitModule, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { Sql } from './sql.ts'
import { ProjectionStore } from './store.ts'

const file = '/search.db'
/** SQLite's result codes for a file that is not to be trusted: corrupt, not a database, and format. */
const damage = /SQLITE_(?:CORRUPT|NOTADB|FORMAT)|malformed|another version/i

export interface OpenFile {
  kept: 'disk' | 'memory'
  made: boolean
  store: ProjectionStore
  remake(): ProjectionStore
  close(): void
}

/** Whether a problem says that the file is damaged (or of another version), so that it is to be made anew. */
export function isDamage(problem: unknown): boolean {
  return problem instanceof Error && damage.test(problem.message)
}

export async function openFile(name: string): Promise<OpenFile> {
  const sqlite3 = await sqlite3InitModule()
  const pool = await poolOf(sqlite3, name)
  if (!pool) return inMemory(sqlite3)
  let made = !pool.getFileNames().includes(file)
  const open = () => {
    const database = new pool.OpfsSAHPoolDb(file)
    try {
      return new ProjectionStore(prepared(database))
    } catch (problem) {
      database.close()
      throw problem
    }
  }
  const anew = () => {
    for (const name of pool.getFileNames()) pool.unlink(name)
    made = true
    return open()
  }
  let store: ProjectionStore
  try {
    store = open()
  } catch (problem) {
    if (!isDamage(problem)) throw problem
    store = anew()
  }
  return {
    kept: 'disk',
    made,
    store,
    remake() {
      closeQuietly(store)
      store = anew()
      return store
    },
    close() {
      closeQuietly(store)
      pool.pauseVfs()
    },
  }
}

function inMemory(sqlite3: Sqlite3Static): OpenFile {
  let store = new ProjectionStore(new Sql(new sqlite3.oo1.DB(':memory:')))
  return {
    kept: 'memory',
    made: true,
    store,
    remake() {
      closeQuietly(store)
      store = new ProjectionStore(new Sql(new sqlite3.oo1.DB(':memory:')))
      return store
    },
    close: () => closeQuietly(store),
  }
}

/** A write-ahead log of one exclusive owner: no shared memory wanted, and whole after a kill. */
function prepared(database: ConstructorParameters<typeof Sql>[0]): Sql {
  database.exec(`PRAGMA locking_mode=exclusive; PRAGMA journal_mode=wal; PRAGMA synchronous=normal;
    PRAGMA cache_size=-16000; PRAGMA temp_store=memory`)
  return new Sql(database)
}

async function poolOf(sqlite3: Sqlite3Static, name: string): Promise<SAHPoolUtil | null> {
  if (!navigator.storage?.getDirectory || !navigator.locks) return null
  await held(`roadbook-search-${name}`)
  try {
    return await sqlite3.installOpfsSAHPoolVfs({
      name: `search-${name}`,
      directory: `/search/${name}`,
      initialCapacity: 6,
      preserveOnInitFailure: true,
    })
  } catch {
    // A private window, or a browser that refuses synchronous access: search then lives in memory, and says so.
    return null
  }
}

/** Resolves when this worker holds the lock, which it then does for life. */
function held(lock: string): Promise<void> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(lock, () => {
        resolve()
        return new Promise(() => undefined)
      })
      .catch(reject)
  })
}

function closeQuietly(store: ProjectionStore): void {
  try {
    store.sql.close()
  } catch {
    // A damaged file may not even close; it is removed or left to the worker's end.
  }
}
