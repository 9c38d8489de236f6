/**
 * The first load (L4): pages of one kind, newest first, with a cursor of their own. The first answer says at
 * which clock the laptop may go on pulling, and how much there is. A record that changes meanwhile comes
 * again by the pull, so pages need no snapshot that outlives a request.
 */
import { sql } from 'kysely'
import type { Kind } from '#shared/kinds.ts'
import type { Clock, FirstLoadAnswer, FirstLoadRequest } from '#shared/sync/contract.ts'
import type { Db } from '../database/open-database.ts'
import type { Session } from './judge.ts'
import { readAtOnce } from './reading.ts'
import { type StoredRecord, storedColumns, wordOn } from './stored-record.ts'

export async function firstLoad(
  db: Db,
  session: Session,
  request: FirstLoadRequest,
): Promise<FirstLoadAnswer> {
  return await readAtOnce(db, session.companyId, async (snapshot, clock) => {
    const { rows } = await firstLoadQuery(session, request).execute(snapshot)
    const page = rows.slice(0, request.limit)
    const last = page.at(-1)
    const answer: FirstLoadAnswer = {
      at: isOfNow(request.at, clock) ? request.at : clock,
      rows: page.map((row) => wordOn(row, clock.sequence)),
      after: rows.length > request.limit && last ? { sequence: last.moment, id: last.id } : null,
    }
    if (request.at === null) answer.totals = await totals(snapshot, session)
    return answer
  })
}

/** A first load that began in another epoch begins anew: the laptop sees it by the other clock. */
const isOfNow = (at: Clock | null, clock: Clock): at is Clock => at !== null && at.epoch === clock.epoch

/** The cursor's `sequence` is the record's moment: newest first, as people list the kind. */
export function firstLoadQuery({ companyId, personId }: Session, { kind, after, limit }: FirstLoadRequest) {
  const from = after
    ? sql`and (r.moment, r.id) < (${after.sequence}::bigint, ${after.id} collate "C")`
    : sql``
  return sql<StoredRecord>`select ${sql.raw(storedColumns)} from records r
    where r.company_id = ${companyId} and r.kind = ${kind} ${from} and not r.deleted
      and exists (select 1 from holdings h where h.company_id = ${companyId} and h.person_id = ${personId}
        and h.scope = r.scope and h.lost is null)
    order by r.moment desc, r.id desc limit ${limit + 1}`
}

async function totals(db: Db, { companyId, personId }: Session): Promise<Partial<Record<Kind, number>>> {
  const { rows } = await sql<{ kind: Kind; count: number }>`select r.kind, count(*) as count from records r
    join holdings h on h.company_id = r.company_id and h.person_id = ${personId} and h.scope = r.scope
      and h.lost is null
    where r.company_id = ${companyId} and not r.deleted group by r.kind`.execute(db)
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}
