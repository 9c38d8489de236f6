/**
 * How long what is gone is told (L4, V3): tombstones, departures and lost grants are kept until an administrator
 * purges what is older than a year. A checkpoint from before that starts over.
 */
import { sql } from 'kysely'
import type { Db } from '../database/open-database.ts'

/** Checkpoints before this sequence start over. */
export async function purgedBefore(db: Db, companyId: string): Promise<number> {
  const { purged } = await db
    .selectFrom('clocks')
    .select('purged')
    .where('company_id', '=', companyId)
    .executeTakeFirstOrThrow()
  return purged
}

/** Forgets what went before `until`. History stays. Gives how many deleted records are gone for good. */
export async function purge(db: Db, companyId: string, until: Date): Promise<number> {
  return await db.transaction().execute(async (transaction) => {
    await sql`select 1 from clocks where company_id = ${companyId} for update`.execute(transaction)
    const { rows } = await sql<{ sequence: number | null }>`select max(sequence) as sequence from history
      where company_id = ${companyId} and accepted_at < ${until}`.execute(transaction)
    const sequence = rows[0]?.sequence ?? 0
    if (sequence === 0) return 0
    const deleted = await sql`delete from records where company_id = ${companyId} and deleted
      and sequence <= ${sequence}::bigint
      and not exists (select 1 from records c where c.company_id = ${companyId}
        and c.parent_kind = records.kind and c.parent_id = records.id)`.execute(transaction)
    await sql`delete from departures where company_id = ${companyId} and departed <= ${sequence}::bigint`.execute(
      transaction,
    )
    for (const table of ['grants', 'holdings'])
      await sql`delete from ${sql.table(table)} where company_id = ${companyId} and lost <= ${sequence}::bigint`.execute(
        transaction,
      )
    await sql`delete from pushed_groups where company_id = ${companyId} and answered_at < ${until}`.execute(
      transaction,
    )
    await sql`update clocks set purged = ${sequence} where company_id = ${companyId}`.execute(transaction)
    return Number(deleted.numAffectedRows ?? 0n)
  })
}
