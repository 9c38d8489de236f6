/** Opens the endpoint: database, first company, HTTP. The same for the command line and for tests. */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { clearUploads } from './assets/store.ts'
import { type Database, openDatabase, type Where } from './database/open-database.ts'
import { firstCompany, type FirstStart } from './demo/first-company.ts'
import { buildApp } from './http/build-app.ts'
import { type Limits, usualLimits } from './limits.ts'
import { openLiveStreams } from './sync/live.ts'
import { openPushQueue } from './sync/push-queue.ts'
import { sealKey } from './sync/seal.ts'

export interface EndpointOptions {
  /** Folder for keys, assets and, without `databaseUrl`, the database. */
  dataFolder: string
  databaseUrl?: string
  /** An open database, which the endpoint then leaves open: for tests. */
  database?: Database
  host?: string
  /** 0 for any free one; absent: no listening, for `fastify.inject`. */
  port?: number
  /** Behind a reverse proxy that speaks HTTPS: listening beyond this machine is allowed, and its headers believed. */
  behindProxy?: boolean
  demo?: boolean
  /** What to do in an empty database; a test that seeds its own companies says `none`. */
  firstStart?: FirstStart
  origins?: readonly string[]
  limits?: Partial<Limits>
  logLevel?: string
  version?: string
  /** Plain lines on what is being done. */
  say?: (line: string) => void
}

export interface Endpoint {
  /** Empty where it does not listen. */
  url: string
  fastify: FastifyInstance
  database: Database
  /** The key of its seals. */
  key: Buffer
  close(): Promise<void>
}

/** After so long an upload that nobody goes on with is given up: milliseconds. */
const oneWeek = 7 * 24 * 60 * 60_000

/** Milliseconds that answers under way may take when the endpoint is asked to end. */
const lastAnswers = 10_000

const loopback = ['127.0.0.1', '::1', 'localhost']

/** Throws `FolderInUse` where another process has the folder, and an error in words where it may not listen so. */
export async function openEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { dataFolder, host = '127.0.0.1', behindProxy = false, say = () => {} } = options
  if (!loopback.includes(host) && !behindProxy)
    throw new Error(
      `Plain HTTP is for this machine only, so ${host} is refused. Put a proxy that speaks HTTPS in front and say --behind-proxy.`,
    )
  mkdirSync(dataFolder, { recursive: true })
  const limits = { ...usualLimits, ...options.limits }
  const database = options.database ?? (await openDatabase(whereOf(options)))
  const key = sealKey(dataFolder)
  let live: ReturnType<typeof openLiveStreams> | null = null
  let fastify: FastifyInstance | null = null
  const queue = openPushQueue(database, key)
  const close = async () => {
    live?.close()
    const server = fastify?.server
    const impatient = setTimeout(() => server?.closeAllConnections(), lastAnswers)
    await fastify?.close()
    clearTimeout(impatient)
    await queue.idle()
    if (!options.database) await database.close()
  }
  try {
    const start = options.firstStart ?? (options.demo ? 'demo' : 'administrator')
    await firstCompany(database.db, key, dataFolder, start, say)
    await clearUploads(dataFolder, oneWeek)
    live = openLiveStreams(database, limits.heartbeat)
    const office = { database, queue, live, limits, dataFolder, version: options.version ?? '0' }
    fastify = await buildApp(office, {
      origins: options.origins ?? [],
      trustProxy: behindProxy,
      logLevel: options.logLevel ?? 'warn',
    })
    let url = ''
    if (options.port !== undefined) {
      await fastify.listen({ host, port: options.port }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error
        throw new Error(`Port ${options.port} is taken by another program. Say another one with --port.`)
      })
      const { port } = fastify.server.address() as AddressInfo
      url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    }
    return { url, fastify, database, key, close }
  } catch (error) {
    await close()
    throw error
  }
}

const whereOf = ({ databaseUrl, dataFolder }: EndpointOptions): Where =>
  databaseUrl ? { url: databaseUrl } : { folder: dataFolder }
