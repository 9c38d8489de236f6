/**
 * The endpoint's own backup: every table, as one moment saw it, in a gzipped file of JSON lines. It does not
 * depend on the engine or its version, so it also moves a company from the embedded database to PostgreSQL.
 * Files (assets) and the seal key are not in it: they lie in the data folder and are copied from there.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { type Db, migrate } from '../database/open-database.ts'

const format = 'roadbook-backup'
const version = 1
const atOnce = 500

/** In an order in which they can be written again. */
const tables = [
  'companies',
  'clocks',
  'records',
  'departures',
  'grants',
  'holdings',
  'history',
  'pushed_groups',
  'devices',
  'credentials',
  'sign_in_tries',
  'assets',
  'asset_references',
] as const

type Counts = Record<string, number>
type Line =
  | { format: string; version: number; migration: string; at: string }
  | { table: (typeof tables)[number]; rows: unknown[] }
  | { end: true; counts: Counts }

/** Writes the backup; on the disk, under its name, only when it is whole. Gives the rows of each table. */
export async function backup(db: Db, file: string): Promise<Counts> {
  const target = resolve(file)
  const unfinished = `${target}.unfinished`
  await mkdir(dirname(target), { recursive: true })
  const counts: Counts = {}
  try {
    await db.transaction().execute(async (snapshot) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(snapshot)
      const lines = Readable.from(linesOf(snapshot, counts))
      await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    })
    const handle = await open(unfinished, 'r+')
    await handle.sync()
    await handle.close()
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return counts
}

async function* linesOf(snapshot: Db, counts: Counts): AsyncGenerator<string> {
  const line = (value: Line) => `${JSON.stringify(value)}\n`
  yield line({ format, version, migration: await lastMigration(snapshot), at: new Date().toISOString() })
  for (const table of tables) {
    counts[table] = 0
    await sql`declare reading no scroll cursor for select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
      snapshot,
    )
    for (;;) {
      const { rows } = await sql<{ row: unknown }>`fetch ${sql.lit(atOnce)} from reading`.execute(snapshot)
      if (rows.length === 0) break
      counts[table] += rows.length
      yield line({ table, rows: rows.map(({ row }) => row) })
    }
    await sql`close reading`.execute(snapshot)
  }
  yield line({ end: true, counts })
}

async function lastMigration(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db)
  return rows[0]?.name ?? ''
}

/**
 * Fills an empty database from a backup, whole or not at all, and begins a new epoch (E1): laptops that hold
 * more than the backup had will notice. Throws a sentence where the file or the database does not fit.
 */
export async function restore(db: Db, file: string): Promise<Counts> {
  const text = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity })
  const lines = text[Symbol.asyncIterator]()
  const next = async (): Promise<Line | null> => {
    const { done, value } = await lines.next().catch(() => {
      throw notOurs(file)
    })
    return done ? null : parsed(value, file)
  }
  const head = await next()
  if (!head || !('format' in head) || head.format !== format) throw notOurs(file)
  if (head.version > version) throw new Error(`${file} is of a newer Roadbook. Update this one first.`)
  await migrate(db, head.migration)
  if (await db.selectFrom('companies').select('id').executeTakeFirst())
    throw new Error('The database is not empty. A backup is restored into an empty one.')
  const counts = await db.transaction().execute(async (work) => {
    const written = await writeAll(work, next)
    if (!written) throw new Error(`${file} is not whole: its end is missing.`)
    await sql`update clocks set epoch = epoch + 1`.execute(work)
    return written
  })
  await migrate(db)
  return counts
}

/** Gives what was written, or null where the end is missing. */
async function writeAll(work: Db, next: () => Promise<Line | null>): Promise<Counts | null> {
  const counts: Counts = {}
  for (let line = await next(); line; line = await next()) {
    if ('end' in line) return counts
    if (!('table' in line) || !tables.includes(line.table)) continue
    const table = sql.table(line.table)
    await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table},
      ${JSON.stringify(line.rows)}::jsonb)`.execute(work)
    counts[line.table] = (counts[line.table] ?? 0) + line.rows.length
  }
  return null
}

const notOurs = (file: string) => new Error(`${file} is not a backup of Roadbook.`)

function parsed(text: string, file: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw notOurs(file)
  }
}
