/**
 * Counts failed sign-ins by person and by address, so that passwords cannot be guessed: after so many within a
 * quarter of an hour, no more until it is over. Kept in the database, for all nodes.
 */
import { sql } from 'kysely'
import type { Db } from '../database/open-database.ts'
import { Problem } from '../http/problems.ts'

export interface TryLimits {
  byPerson: number
  byAddress: number
  /** Milliseconds. */
  within: number
}

export const usualTryLimits: TryLimits = { byPerson: 10, byAddress: 50, within: 15 * 60_000 }

const keysOf = (email: string, address: string) => ({
  person: `person ${email}`,
  address: `address ${address}`,
})

/** Throws `too-many-tries` with the seconds to wait. */
export async function checkTries(db: Db, email: string, address: string, limits: TryLimits): Promise<void> {
  const keys = keysOf(email, address)
  const rows = await db
    .selectFrom('sign_in_tries')
    .selectAll()
    .where('key', 'in', [keys.person, keys.address])
    .execute()
  for (const { key, failures, began_at } of rows) {
    const left = began_at.getTime() + limits.within - Date.now()
    const most = key === keys.person ? limits.byPerson : limits.byAddress
    if (left > 0 && failures >= most)
      throw new Problem('too-many-tries', { retryAfter: Math.ceil(left / 1000) })
  }
}

/** One more failure. */
export async function noteFailure(db: Db, email: string, address: string, limits: TryLimits): Promise<void> {
  const { person, address: from } = keysOf(email, address)
  const old = new Date(Date.now() - limits.within)
  await sql`insert into sign_in_tries (key, failures, began_at) values (${person}, 1, ${new Date()}), (${from}, 1, ${new Date()})
    on conflict (key) do update set
      failures = case when sign_in_tries.began_at < ${old} then 1 else sign_in_tries.failures + 1 end,
      began_at = case when sign_in_tries.began_at < ${old} then excluded.began_at else sign_in_tries.began_at end`.execute(
    db,
  )
  await db
    .deleteFrom('sign_in_tries')
    .where('began_at', '<', new Date(Date.now() - 2 * limits.within))
    .execute()
}

/** The person is in: their own failures are forgotten, the address's are not. */
export async function forgetFailures(db: Db, email: string): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('key', '=', keysOf(email, '').person).execute()
}
