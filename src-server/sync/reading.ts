/** Reads within one snapshot, with the clock as it stood: every page is of one moment. */
import { sql } from 'kysely'
import type { Clock } from '#shared/sync/contract.ts'
import type { Db } from '../database/open-database.ts'

export async function readAtOnce<Value>(
  db: Db,
  companyId: string,
  read: (db: Db, clock: Clock) => Promise<Value>,
): Promise<Value> {
  return await db.transaction().execute(async (transaction) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(transaction)
    return await read(transaction, await clockOf(transaction, companyId))
  })
}

export async function clockOf(db: Db, companyId: string): Promise<Clock> {
  return await db
    .selectFrom('clocks')
    .select(['epoch', 'sequence'])
    .where('company_id', '=', companyId)
    .executeTakeFirstOrThrow()
}
