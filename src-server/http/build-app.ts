/** The HTTP edge: routes, who may call from where, limits, and typed problems for everything else. */
import type { Socket } from 'node:net'
import fastifyCompress from '@fastify/compress'
import fastifyCors from '@fastify/cors'
import fastifyRateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { contractHeader, contractVersion, paths } from '#shared/sync/contract.ts'
import { assetRoutes } from '../assets/routes.ts'
import { tokenHash } from '../auth/tokens.ts'
import type { Office } from './office.ts'
import { Problem, problemAnswer, sendProblem } from './problems.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { syncRoutes } from './sync-routes.ts'

export interface EdgeOptions {
  /** Origins beside the app's own and this machine's. */
  origins: readonly string[]
  /** Behind a proxy that tells the caller's address. */
  trustProxy: boolean
  logLevel: string
}

export async function buildApp(office: Office, options: EdgeOptions): Promise<FastifyInstance> {
  const { limits } = office
  const app = Fastify({
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel },
    trustProxy: options.trustProxy,
    bodyLimit: limits.body,
    requestTimeout: limits.request,
    // Each request says who it is; what is logged has no address's query and no header.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => void sendProblem(reply as never, request as never, error),
    clientErrorHandler: answerBrokenRequest,
    // What is being answered is answered before the endpoint ends; `openEndpoint` says how long that may take.
    forceCloseConnections: 'idle',
    ajv: {
      customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, strict: false },
    },
  })
  app.setErrorHandler((error, request, reply) => sendProblem(reply, request, error))
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsAt(app, request.url)
    if (methods.length === 0) return sendProblem(reply, request, new Problem('not-found'))
    return sendProblem(reply, request, new Problem('method-not-allowed', {}, { allow: methods.join(', ') }))
  })
  await app.register(fastifyCors, {
    origin: (origin, answer) => answer(null, origin === undefined || isOurs(origin, options.origins)),
    methods: ['GET', 'HEAD', 'POST', 'PUT'],
    allowedHeaders: ['authorization', 'content-type', contractHeader, 'range', 'content-range'],
    exposedHeaders: ['content-range', 'upload-offset', 'retry-after', 'etag', contractHeader],
    maxAge: 600,
  })
  await app.register(fastifyRateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: ({ headers, ip }) => (headers.authorization ? tokenHash(headers.authorization) : ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', { retryAfter: Math.ceil(ttl / 1000) }),
  })
  await app.register(fastifyCompress, { encodings: ['gzip'], threshold: 1024 })
  app.addHook('onRequest', async (request, reply) => {
    reply.header(contractHeader, String(contractVersion))
    reply.header('x-content-type-options', 'nosniff')
    reply.header('cache-control', 'no-store')
    if (request.method !== 'OPTIONS' && !request.is404 && request.routeOptions.url !== paths.about)
      checkContract(request.headers[contractHeader])
  })
  // A live stream and a file take as long as they take; every other answer is limited in time.
  app.addHook('onRoute', (route) => {
    if (route.url !== paths.live && !route.url.startsWith(paths.asset('')))
      route.handlerTimeout ??= limits.answer
  })
  await app.register(signInRoutes, office)
  await app.register(syncRoutes, office)
  await app.register(assetRoutes, office)
  return app
}

/** The app's own page, and whatever runs on this machine: a token is needed all the same. */
function isOurs(origin: string, more: readonly string[]): boolean {
  if (origin === 'app://roadbook' || more.includes(origin)) return true
  return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin)
}

function checkContract(given: string | string[] | undefined): void {
  if (typeof given !== 'string' || !/^\d{1,6}$/.test(given))
    throw new Problem('not-valid', {
      detail: `Each request says which contract it speaks: ${contractHeader}: ${contractVersion}`,
    })
  if (Number(given) !== contractVersion)
    throw new Problem('update-needed', {
      detail: `This endpoint speaks contract ${contractVersion}; the request is of ${given}.`,
    })
}

function methodsAt(app: FastifyInstance, url: string): string[] {
  const path = url.split('?')[0] ?? ''
  return (['GET', 'HEAD', 'POST', 'PUT'] as const).filter(
    (method) => app.findRoute({ method, url: path }) !== null || matches(path, method),
  )
}

/** The one address with a part that varies. */
const matches = (path: string, method: string) =>
  /^\/v1\/assets\/[0-9a-f]{64}$/.test(path) && ['GET', 'HEAD', 'PUT'].includes(method)

/** What is not HTTP, or takes too long to arrive, is told so before the connection is closed. */
function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const kind =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? 'timed-out'
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? 'too-large'
        : 'not-valid'
  const answer = problemAnswer(kind)
  const body = JSON.stringify(answer)
  socket.end(
    `HTTP/1.1 ${answer.status} ${answer.kind}\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}
