/** Signing in: e-mail and password once, then a token for this device. */
import type { SignInAnswer, SignInRequest } from '#shared/sync/contract.ts'
import type { Db } from '../database/open-database.ts'
import { Problem } from '../http/problems.ts'
import { storable } from '../sync/check-state.ts'
import type { Session } from '../sync/judge.ts'
import { clockOf } from '../sync/reading.ts'
import { emailKey, passwordFits } from './passwords.ts'
import { newToken, tokenHash } from './tokens.ts'
import { countTry, forgiveTry, type TryLimits } from './tries.ts'

export async function signIn(
  db: Db,
  { email, password, device }: SignInRequest,
  address: string,
  limits: TryLimits,
): Promise<SignInAnswer> {
  const key = storable(emailKey(email))
  await countTry(db, key, address, limits)
  const found = await db
    .selectFrom('credentials as c')
    .innerJoin('companies as o', 'o.id', 'c.company_id')
    .innerJoin('records as r', (join) =>
      join
        .onRef('r.company_id', '=', 'c.company_id')
        .onRef('r.id', '=', 'c.person_id')
        .on('r.kind', '=', 'people'),
    )
    .select(['c.company_id', 'c.person_id', 'c.password_hash', 'o.name', 'r.state', 'r.deleted'])
    .where('c.email_key', '=', key)
    .executeTakeFirst()
  if (!found) throw new Problem('unknown-person')
  if (!(await passwordFits(password, found.password_hash))) throw new Problem('wrong-password')
  if (found.deleted || found.state.active !== true) throw new Problem('person-inactive')
  const token = newToken()
  const { company_id, person_id } = found
  const at = new Date()
  const kept = await db
    .insertInto('devices')
    .values({
      company_id,
      person_id,
      id: device.id,
      name: storable(device.name),
      token_hash: tokenHash(token),
      created_at: at,
      seen_at: at,
      revoked_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['company_id', 'person_id', 'id'])
        .doUpdateSet({ token_hash: tokenHash(token), name: storable(device.name), seen_at: at })
        .where('devices.revoked_at', 'is', null),
    )
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows === 0n) throw new Problem('device-revoked')
  await forgiveTry(db, key, address, limits)
  return {
    token,
    personId: person_id,
    companyId: company_id,
    companyName: found.name,
    clock: await clockOf(db, company_id),
  }
}

/** The token means nothing from here on; what the device pushed stays remembered. */
export async function signOut(db: Db, { companyId, personId, deviceId }: Session): Promise<void> {
  await db
    .updateTable('devices')
    .set({ token_hash: null })
    .where('company_id', '=', companyId)
    .where('person_id', '=', personId)
    .where('id', '=', deviceId)
    .execute()
}
