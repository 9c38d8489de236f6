/** `pull`, `first-load`, `records`, `push`, `live`. */
import type { FastifyInstance } from 'fastify'
import { ByIdRequest, FirstLoadRequest, paths, PullRequest, PushRequest } from '#shared/sync/contract.ts'
import { sessionOf } from '../auth/tokens.ts'
import { plainTrouble } from '../sync/check-state.ts'
import { byId } from '../sync/by-id.ts'
import { firstLoad } from '../sync/first-load.ts'
import { pull } from '../sync/pull.ts'
import { clockOf } from '../sync/reading.ts'
import type { Office } from './office.ts'
import { Problem } from './problems.ts'

export async function syncRoutes(app: FastifyInstance, office: Office): Promise<void> {
  const { database, limits, queue, live } = office
  const { db } = database
  const pullSettings = { mostGained: limits.mostGained }

  /** A NUL or half a surrogate pair in a cursor is no cursor; states say so row by row (P8). */
  const preHandler = async ({ body }: { body: unknown }) => {
    if (plainTrouble(body)) throw new Problem('not-valid', { detail: 'A text in it can be no text of ours.' })
  }

  app.post<{ Body: PullRequest }>(
    paths.pull,
    { schema: { body: PullRequest }, preHandler },
    async (request) =>
      pull(db, await sessionOf(db, request.headers.authorization), request.body, pullSettings),
  )

  app.post<{ Body: FirstLoadRequest }>(
    paths.firstLoad,
    { schema: { body: FirstLoadRequest }, preHandler },
    async (request) => firstLoad(db, await sessionOf(db, request.headers.authorization), request.body),
  )

  app.post<{ Body: ByIdRequest }>(
    paths.byId,
    { schema: { body: ByIdRequest }, preHandler },
    async (request) => byId(db, await sessionOf(db, request.headers.authorization), request.body),
  )

  app.post<{ Body: PushRequest }>(paths.push, { schema: { body: PushRequest } }, async (request) =>
    queue.push(await sessionOf(db, request.headers.authorization), request.body.groups),
  )

  app.get(paths.live, { compress: false, exposeHeadRoute: false }, async (request, reply) => {
    const session = await sessionOf(db, request.headers.authorization)
    const clock = await clockOf(db, session.companyId)
    reply.hijack()
    const headers = Object.fromEntries(
      Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined),
    ) as Record<string, string>
    reply.raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    live.open(session, reply.raw, clock)
  })
}
