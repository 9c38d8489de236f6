/** `about`, `sign-in`, `sign-out`, `me`. */
import type { FastifyInstance } from 'fastify'
import {
  type AboutAnswer,
  contractVersion,
  paths,
  type SignInAnswer,
  SignInRequest,
} from '#shared/sync/contract.ts'
import { signIn, signOut } from '../auth/sign-in.ts'
import { sessionOf } from '../auth/tokens.ts'
import { clockOf } from '../sync/reading.ts'
import type { Office } from './office.ts'

export async function signInRoutes(app: FastifyInstance, office: Office): Promise<void> {
  const { database, limits, version } = office
  const { db } = database

  app.get(paths.about, async (): Promise<AboutAnswer> => {
    const demo = await db.selectFrom('companies').select('id').where('demo', '=', true).executeTakeFirst()
    return { product: 'roadbook', contract: contractVersion, version, demo: demo !== undefined }
  })

  app.post<{ Body: SignInRequest }>(paths.signIn, { schema: { body: SignInRequest } }, (request) =>
    signIn(db, request.body, request.ip, limits.tries),
  )

  app.post(paths.signOut, async (request, reply) => {
    await signOut(db, await sessionOf(db, request.headers.authorization))
    return reply.code(204).send()
  })

  app.get(paths.me, async (request): Promise<Omit<SignInAnswer, 'token'>> => {
    const { companyId, personId } = await sessionOf(db, request.headers.authorization)
    const { name } = await db
      .selectFrom('companies')
      .select('name')
      .where('id', '=', companyId)
      .executeTakeFirstOrThrow()
    return { personId, companyId, companyName: name, clock: await clockOf(db, companyId) }
  })
}
