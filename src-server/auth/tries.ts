/**
 * Counts sign-ins that failed by person and by address, so that passwords cannot be guessed: after so many within a
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

/**
 * Counts a try, before the password is looked at: many at once are not more than one after the other. Throws
 * `too-many-tries` with the seconds to wait.
 */
export async function countTry(db: Db, email: string, address: string, limits: TryLimits): Promise<void> {
  const { person, address: from } = keysOf(email, address)
  const now = new Date()
  const old = new Date(now.getTime() - limits.within)
  const { rows } = await sql<{ key: string; failures: number; began_at: Date }>`
    insert into sign_in_tries (key, failures, began_at) values (${person}, 1, ${now}), (${from}, 1, ${now})
    on conflict (key) do update set
      failures = case when sign_in_tries.began_at < ${old} then 1 else sign_in_tries.failures + 1 end,
      began_at = case when sign_in_tries.began_at < ${old} then excluded.began_at else sign_in_tries.began_at end
    returning key, failures, began_at`.execute(db)
  for (const { key, failures, began_at } of rows) {
    if (failures <= (key === person ? limits.byPerson : limits.byAddress)) continue
    const left = began_at.getTime() + limits.within - now.getTime()
    throw new Problem('too-many-tries', { retryAfter: Math.max(1, Math.ceil(left / 1000)) })
  }
}

/** The person is in: their own tries are forgotten, and of the address this one. Those long over are cleared. */
export async function forgiveTry(db: Db, email: string, address: string, limits: TryLimits): Promise<void> {
  const { person, address: from } = keysOf(email, address)
  await sql`update sign_in_tries set failures = failures - 1 where key = ${from}`.execute(db)
  await sql`delete from sign_in_tries where key = ${person} or began_at < ${new Date(Date.now() - 2 * limits.within)}`.execute(
    db,
  )
}
