/**
 * Pull (SYNC.md, L1): what changed for this person since a checkpoint, in the order of the later of the
 * record's and the grant's sequence. Each part is one indexed read; the parts that concern grants run only
 * where this person's grants changed since.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Kind } from '#shared/kinds.ts'
import {
  type Checkpoint,
  type Clock,
  endOfSequence,
  type MasterRow,
  type PullAnswer,
  type PullRequest,
} from '#shared/sync/contract.ts'
import type { Db } from '../database/open-database.ts'
import type { Session } from './judge.ts'
import { readAtOnce } from './reading.ts'
import { purgedBefore } from './retention.ts'
import { keyOf, type StoredRecord, storedColumns, unseen, wordOn } from './stored-record.ts'

/** Where a row stands in the order of the pull. */
interface Position {
  at: number
  kind: Kind
  id: string
}
type Found = Position & { word: MasterRow }

export interface PullSettings {
  /** So many scopes gained at once are better served by a first load. */
  mostGained: number
}

const columns = sql.raw(storedColumns)

export async function pull(
  db: Db,
  session: Session,
  request: PullRequest,
  settings: PullSettings,
): Promise<PullAnswer> {
  return await readAtOnce(db, session.companyId, async (snapshot, clock) => {
    const { checkpoint, limit } = request
    const startOver = { rows: [], checkpoint, clock, more: false, startOver: true }
    if (checkpoint.epoch !== clock.epoch || checkpoint.sequence > clock.sequence) return startOver
    if (checkpoint.sequence < (await purgedBefore(snapshot, session.companyId))) return startOver
    const changed = await grantChanges(snapshot, session, checkpoint)
    if (changed.gained > settings.mostGained) return startOver
    const reads = [changedRecords, leftRecords]
    if (changed.gained > 0) reads.push(gainedRecords)
    if (changed.lost > 0) reads.push(lostRecords)
    const all: Found[] = []
    for (const read of reads) all.push(...(await read(snapshot, session, checkpoint, limit + 1, clock)))
    const found = all.toSorted(inOrder)
    const page = found.slice(0, limit)
    const more = found.length > limit
    const last = page.at(-1)
    const next: Checkpoint =
      more && last
        ? { epoch: clock.epoch, sequence: last.at, kind: last.kind, id: last.id }
        : { epoch: clock.epoch, sequence: clock.sequence, kind: endOfSequence, id: '' }
    const words = new Map<string, MasterRow>()
    for (const { kind, id, word } of page) words.set(keyOf(kind, id), word)
    return { rows: [...words.values()], checkpoint: next, clock, more }
  })
}

const inOrder = (a: Position, b: Position) => a.at - b.at || compare(a.kind, b.kind) || compare(a.id, b.id)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Gained and lost since the checkpoint. A checkpoint at the end of its sequence has what that sequence gave: to
 * count it again would send a laptop that has just loaded at this clock back to the beginning, for ever.
 */
async function grantChanges(db: Db, { companyId, personId }: Session, { sequence, kind }: Checkpoint) {
  const from = kind === endOfSequence ? sequence + 1 : sequence
  const { rows } = await sql<{ gained: number; lost: number }>`select
    (select count(*) from holdings where company_id = ${companyId} and person_id = ${personId}
      and lost is null and gained >= ${from}::bigint) as gained,
    (select count(*) from holdings where company_id = ${companyId} and person_id = ${personId}
      and lost is not null and lost >= ${from}::bigint) as lost`.execute(db)
  return rows[0] ?? { gained: 0, lost: 0 }
}

/** `(at, kind, id)` comes after the checkpoint. */
const after = (
  at: RawBuilder<unknown>,
  kind: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
  point: Checkpoint,
) =>
  sql`(${at}, ${kind}, ${id}) > (${point.sequence}::bigint, ${point.kind} collate "C", ${point.id} collate "C")`

/**
 * Records changed since, in scopes held since before the change; tombstones only for who held the scope while
 * the record was in it (S4). Walks the company's records by sequence and looks each one's scope up.
 */
export function changedRecordsQuery({ companyId, personId }: Session, point: Checkpoint, limit: number) {
  return sql<StoredRecord>`select ${columns} from records r
    where r.company_id = ${companyId} and ${after(sql`r.sequence`, sql`r.kind`, sql`r.id`, point)}
      and exists (select 1 from holdings h where h.company_id = ${companyId} and h.person_id = ${personId}
        and h.scope = r.scope and h.lost is null
        and (h.gained < r.sequence or (h.gained = r.sequence and not r.deleted)))
      and (not r.deleted or r.entered < r.sequence)
    order by r.sequence, r.kind, r.id limit ${limit}`
}

async function changedRecords(db: Db, session: Session, point: Checkpoint, limit: number, clock: Clock) {
  const { rows } = await changedRecordsQuery(session, point, limit).execute(db)
  return rows.map((row): Found => found(row, row.sequence, clock))
}

const found = (row: StoredRecord, at: number, clock: Clock): Found => ({
  at,
  kind: row.kind,
  id: row.id,
  word: wordOn(row, clock.sequence),
})

/** Records in scopes gained since, which had not changed after that. */
export function gainedRecordsQuery({ companyId, personId }: Session, point: Checkpoint, limit: number) {
  return sql<StoredRecord & { at: number }>`select ${columns}, h.gained as at from holdings h
    join records r on r.company_id = h.company_id and r.scope = h.scope
    where h.company_id = ${companyId} and h.person_id = ${personId} and h.lost is null
      and h.gained >= ${point.sequence}::bigint
      and ${after(sql`h.gained`, sql`r.kind`, sql`r.id`, point)}
      and r.sequence < h.gained and not r.deleted
    order by h.gained, r.kind, r.id limit ${limit}`
}

async function gainedRecords(db: Db, session: Session, point: Checkpoint, limit: number, clock: Clock) {
  const { rows } = await gainedRecordsQuery(session, point, limit).execute(db)
  return rows.map((row): Found => found(row, row.at, clock))
}

type Gone = Position

/** `d`, `r` or whatever is called `x` is not to be seen by this person as it is now. */
const notSeenNow = ({ companyId, personId }: Session, table: 'd' | 'r') => {
  const t = sql.raw(table)
  return sql`not exists (select 1 from records n join holdings o on o.company_id = n.company_id
      and o.person_id = ${personId} and o.scope = n.scope and o.lost is null
    where n.company_id = ${companyId} and n.kind = ${t}.kind and n.id = ${t}.id and not n.deleted)`
}

const goneRow = ({ at, kind, id }: Gone, clock: Clock): Found => ({
  at,
  kind,
  id,
  word: unseen(kind, id, clock.epoch, clock.sequence),
})

/** Records that left a scope while this person held it, for one that they do not hold (S3). */
async function leftRecords(db: Db, session: Session, point: Checkpoint, limit: number, clock: Clock) {
  const { rows } = await leftRecordsQuery(session, point, limit).execute(db)
  return rows.map((row) => goneRow(row, clock))
}

export function leftRecordsQuery(session: Session, point: Checkpoint, limit: number) {
  const { companyId, personId } = session
  return sql<Gone>`select d.departed as at, d.kind, d.id from departures d
    where d.company_id = ${companyId} and ${after(sql`d.departed`, sql`d.kind`, sql`d.id`, point)}
      and exists (select 1 from holdings h where h.company_id = ${companyId} and h.person_id = ${personId}
        and h.scope = d.scope and h.gained < d.departed and (h.lost is null or h.lost >= d.departed))
      and ${notSeenNow(session, 'd')}
    order by d.departed, d.kind, d.id limit ${limit}`
}

/** Records that were in a scope when this person lost it: those still in it, and those that have left it since. */
async function lostRecords(db: Db, session: Session, point: Checkpoint, limit: number, clock: Clock) {
  const { companyId, personId } = session
  const lostSince = sql`h.company_id = ${companyId} and h.person_id = ${personId} and h.lost is not null
    and h.lost >= ${point.sequence}::bigint`
  const inIt = sql<Gone>`select h.lost as at, r.kind, r.id from holdings h
    join records r on r.company_id = h.company_id and r.scope = h.scope
    where ${lostSince} and ${after(sql`h.lost`, sql`r.kind`, sql`r.id`, point)}
      and r.entered < h.lost and (not r.deleted or (h.gained < r.sequence and r.entered < r.sequence))
      and ${notSeenNow(session, 'r')}
    order by h.lost, r.kind, r.id limit ${limit}`
  const leftIt = sql<Gone>`select h.lost as at, d.kind, d.id from holdings h
    join departures d on d.company_id = h.company_id and d.scope = h.scope
    where ${lostSince} and ${after(sql`h.lost`, sql`d.kind`, sql`d.id`, point)}
      and d.entered < h.lost and d.departed > h.lost and h.gained < d.departed
      and ${notSeenNow(session, 'd')}
    order by h.lost, d.kind, d.id limit ${limit}`
  const still = await inIt.execute(db)
  const since = await leftIt.execute(db)
  return [...still.rows, ...since.rows].map((row) => goneRow(row, clock))
}
