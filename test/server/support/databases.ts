/** The two databases on which every test of the server runs, each test file with one of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Database, openDatabase } from '../../../src-server/database/open-database.ts'

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
        ground.database = await openDatabase(ground.databaseUrl ? { url: ground.databaseUrl } : 'memory')
      })
      afterAll(async () => {
        await ground.database?.close()
        rmSync(ground.folder, { recursive: true, force: true })
      })
      tests(ground)
    })
  }
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
