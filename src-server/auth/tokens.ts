/** Device tokens: random, known to the laptop only; the endpoint keeps their hash. */
import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../database/open-database.ts'
import { Problem } from '../http/problems.ts'
import type { Session } from '../sync/judge.ts'

export const newToken = (): string => `rb1_${randomBytes(32).toString('base64url')}`

/** A token has 256 random bits, so a plain hash is enough to keep it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/**
 * Who sends this request. Throws the problem: not signed in, device revoked, person inactive. Looked up for each
 * request, so that a revocation holds from the next one on every node.
 */
export async function sessionOf(db: Db, authorization: string | undefined): Promise<Session> {
  const token = /^Bearer (rb1_[A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1]
  if (token === undefined) throw new Problem('not-signed-in')
  const device = await db
    .selectFrom('devices as d')
    .leftJoin('records as r', (join) =>
      join
        .onRef('r.company_id', '=', 'd.company_id')
        .onRef('r.id', '=', 'd.person_id')
        .on('r.kind', '=', 'people'),
    )
    .select(['d.company_id', 'd.person_id', 'd.id', 'd.revoked_at', 'd.seen_at', 'r.state', 'r.deleted'])
    .where('d.token_hash', '=', tokenHash(token))
    .executeTakeFirst()
  if (!device) throw new Problem('not-signed-in')
  if (device.revoked_at) throw new Problem('device-revoked')
  if (!device.state || device.deleted || device.state.active !== true) throw new Problem('person-inactive')
  if (Date.now() - device.seen_at.getTime() > seenEvery) {
    await db
      .updateTable('devices')
      .set({ seen_at: new Date() })
      .where('token_hash', '=', tokenHash(token))
      .execute()
  }
  return { companyId: device.company_id, personId: device.person_id, deviceId: device.id }
}

/** When a device was last seen is kept to the minute. */
const seenEvery = 60_000
