/** The two databases on which every test of the server runs, each test file with one of its own. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { migrationProvider } from '../../../src-server/database/migrations/index.ts'
import { type Database, migrate, openDatabase } from '../../../src-server/database/open-database.ts'
import type { Tables } from '../../../src-server/database/tables.ts'

export type Engine = 'PGlite' | 'PostgreSQL'
export const engines: Engine[] = ['PGlite', 'PostgreSQL']

/** What a test has in hand: a database that is there for the whole file, and a folder. */
export interface Ground {
  engine: Engine
  database: Database
  /** Of the PostgreSQL database; undefined on PGlite. */
  databaseUrl: string | undefined
  folder: string
}

/** The same tests on both. Where no PostgreSQL could be started, those on it are skipped and say why. */
export function onBothDatabases(name: string, tests: (ground: Ground) => void): void {
  const missing = inject('postgresMissing')
  for (const engine of engines) {
    const skip = engine === 'PostgreSQL' && missing !== ''
    describe.skipIf(skip)(`${name}, on ${engine}${skip ? ` (${missing})` : ''}`, () => {
      const ground = { engine } as Ground
      beforeAll(async () => {
        ground.folder = mkdtempSync(join(tmpdir(), 'roadbook-server-'))
        ground.databaseUrl = engine === 'PostgreSQL' ? await newPostgresDatabase() : undefined
        ground.database = await (ground.databaseUrl ? openDatabase({ url: ground.databaseUrl }) : inMemory())
      })
      afterAll(async () => {
        await ground.database?.close()
        rmSync(ground.folder, { recursive: true, force: true })
      })
      tests(ground)
    })
  }
}

/**
 * An empty, migrated PGlite in memory. Making one takes several seconds, so the first is dumped to a file from
 * which the others begin; another version of PGlite or another migration makes another file.
 */
export async function inMemory(): Promise<Database> {
  const names = Object.keys(await migrationProvider.getMigrations()).join(' ')
  const source = readFileSync(
    new URL('../../../src-server/database/migrations/0001-first-tables.ts', import.meta.url),
  )
  const lock = readFileSync(
    new URL('../../../node_modules/@electric-sql/pglite/package.json', import.meta.url),
  )
  const version = createHash('sha256').update(names).update(source).update(lock).digest('hex').slice(0, 16)
  const file = join(tmpdir(), `roadbook-pglite-${version}.tar`)
  if (existsSync(file)) return await openDatabase({ dump: new Blob([readFileSync(file)]) })
  const pglite = await PGlite.create()
  await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }))
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
  renameSync(unfinished, file)
  return await openDatabase({ dump })
}

let made = 0

/** An empty database on the server that the run started; gone with it. */
export async function newPostgresDatabase(): Promise<string> {
  const url = inject('postgresUrl')
  const name = `test_${process.pid}_${Date.now()}_${made++}`
  const client = new pg.Client({ connectionString: `${url}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${url}/${name}`
}
