/** Present states by id. Unknown and unseen ids get the same answer (P9). */
import { sql } from 'kysely'
import type { ByIdAnswer, ByIdRequest } from '#shared/sync/contract.ts'
import type { Db } from '../database/open-database.ts'
import type { Session } from './judge.ts'
import { readAtOnce } from './reading.ts'
import { keyOf, type StoredRecord, storedColumns, unseen, wordOn } from './stored-record.ts'

export async function byId(db: Db, session: Session, { records }: ByIdRequest): Promise<ByIdAnswer> {
  return await readAtOnce(db, session.companyId, async (snapshot, clock) => {
    const { rows } = await sql<StoredRecord>`select distinct ${sql.raw(storedColumns)} from records r
      join jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as x(kind text, id text)
        on r.kind = x.kind and r.id = x.id
      where r.company_id = ${session.companyId} and exists (select 1 from holdings h
        where h.company_id = ${session.companyId} and h.person_id = ${session.personId}
          and h.scope = r.scope and h.lost is null)`.execute(snapshot)
    const seen = new Map(rows.map((row) => [keyOf(row.kind, row.id), row]))
    return {
      rows: records.map(({ kind, id }) => {
        const row = seen.get(keyOf(kind, id))
        return row ? wordOn(row, clock.sequence) : unseen(kind, id, clock.epoch, clock.sequence)
      }),
      clock,
    }
  })
}
