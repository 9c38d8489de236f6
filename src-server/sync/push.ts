/**
 * Push (SYNC.md, P): takes groups into one transaction (C2), under the lock of the company's clock (C1), so that
 * commit order is the order of sequences. What was answered is remembered, refusals too (P2).
 */
import { sql } from 'kysely'
import { kindOf } from '#shared/kinds.ts'
import type { PushAnswer, PushGroup, PushResult } from '#shared/sync/contract.ts'
import type { Db } from '../database/open-database.ts'
import { applyGroup } from './apply.ts'
import { answeredRows, judge, type RememberedRow, type Session, type Status } from './judge.ts'
import { keyOf, recordOf, unseen, wordOn } from './stored-record.ts'
import { WorkingSet } from './working-set.ts'

export interface Ask {
  session: Session
  group: PushGroup
}

interface Remembered {
  person_id: string
  device_id: string
  group_id: string
  attempt: number
  status: Status
  rows: RememberedRow[]
}

export interface Pushed {
  results: PushResult[]
  clock: PushAnswer['clock']
  wrote: boolean
}

/**
 * Takes the groups that `gather` gives, all of one company, in one transaction. They are gathered only once the
 * clock is held, so that all that came while waiting for it go together. Throws where the whole did not commit.
 */
export async function pushTogether(
  db: Db,
  key: Buffer,
  companyId: string,
  gather: () => readonly Ask[],
): Promise<Pushed> {
  return await db.transaction().execute(async (transaction) => {
    const clock = await transaction
      .selectFrom('clocks')
      .select(['epoch', 'sequence'])
      .where('company_id', '=', companyId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const asks = gather()
    const work = new WorkingSet(transaction, companyId, clock.epoch, clock.sequence + 1)
    const remembered = await recall(transaction, companyId, asks)
    await loadAll(work, asks)
    const outcomes: Remembered[] = []
    for (const ask of asks) {
      const name = nameOf(ask)
      const outcome = await outcomeOf(work, key, ask, remembered.get(name))
      if (outcome.status !== 'superseded') remembered.set(name, outcome)
      outcomes.push(outcome)
    }
    await work.flush()
    await remember(transaction, companyId, [...remembered.values()])
    if (work.wrote) {
      await transaction
        .updateTable('clocks')
        .set({ sequence: work.sequence })
        .where('company_id', '=', companyId)
        .execute()
    }
    const now = { epoch: clock.epoch, sequence: work.wrote ? work.sequence : clock.sequence }
    const results = await answersOf(work, asks, outcomes, now.sequence)
    return { results, clock: now, wrote: work.wrote }
  })
}

const nameOf = ({ session, group }: Ask) => `${session.personId} ${session.deviceId} ${group.id}`

async function outcomeOf(
  work: WorkingSet,
  key: Buffer,
  ask: Ask,
  before: Remembered | undefined,
): Promise<Remembered> {
  const { session, group } = ask
  const mine = { person_id: session.personId, device_id: session.deviceId, group_id: group.id }
  const rowsOnly = group.rows.map(({ kind, id }) => ({ kind, id }))
  if (before) {
    if (group.attempt < before.attempt)
      return { ...mine, attempt: before.attempt, status: 'superseded', rows: rowsOnly }
    // Acceptance and refusal are for good: no group is both. A conflict may be answered by a higher attempt.
    const final = before.status === 'accepted' || before.status === 'refused'
    if (final || group.attempt === before.attempt) return { ...before, attempt: group.attempt }
  }
  const verdict = await judge(work, session, group)
  if (verdict.status === 'accepted') await applyGroup(work, key, session, group, verdict.writes)
  return { ...mine, attempt: group.attempt, status: verdict.status, rows: answeredRows(group, verdict) }
}

/** Brings in hand, in few queries, what these groups are likely to need. */
async function loadAll(work: WorkingSet, asks: readonly Ask[]): Promise<void> {
  const wanted = new Map<string, { kind: string; id: string }>()
  for (const { group } of asks) {
    for (const { kind, id, state } of group.rows) {
      wanted.set(keyOf(kind, id), { kind, id })
      for (const parent of state ? parentsIn(kind, state) : [])
        wanted.set(keyOf(parent.kind, parent.id), parent)
    }
  }
  await work.load(wanted.values())
  const holdings = asks.flatMap(({ session, group }) =>
    group.rows.flatMap(({ kind, id, state }) =>
      [{ kind, id }, ...(state ? parentsIn(kind, state) : [])].flatMap((each) => {
        const record = work.inHand(each.kind, each.id)
        return record ? [{ personId: session.personId, scope: record.scope }] : []
      }),
    ),
  )
  await work.loadHoldings(holdings)
}

/** The parents that an unchecked state seems to name. */
function parentsIn(kind: PushGroup['rows'][number]['kind'], state: Record<string, unknown>) {
  const parents = kindOf(kind).parents(recordOf(kind, { state }))
  return parents.filter(({ id }) => typeof id === 'string' && id.length <= 36 && !id.includes('\0'))
}

async function recall(db: Db, companyId: string, asks: readonly Ask[]): Promise<Map<string, Remembered>> {
  const list = asks.map(({ session, group }) => ({
    person_id: session.personId,
    device_id: session.deviceId,
    group_id: group.id,
  }))
  const { rows } = await sql<Remembered>`
    select g.person_id, g.device_id, g.group_id, g.attempt, g.status, g.rows from pushed_groups g
    join (select distinct * from jsonb_to_recordset(${JSON.stringify(list)}::jsonb)
        as y(person_id text, device_id text, group_id text)) x
      on g.person_id = x.person_id and g.device_id = x.device_id and g.group_id = x.group_id
    where g.company_id = ${companyId}`.execute(db)
  return new Map(rows.map((row) => [`${row.person_id} ${row.device_id} ${row.group_id}`, row]))
}

async function remember(db: Db, companyId: string, groups: readonly Remembered[]): Promise<void> {
  if (groups.length === 0) return
  await sql`insert into pushed_groups (company_id, person_id, device_id, group_id, attempt, status, rows, answered_at)
    select ${companyId}, x.person_id, x.device_id, x.group_id, x.attempt, x.status, x.rows, now()
    from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb) as x(person_id text, device_id text,
      group_id text, attempt integer, status text, rows jsonb)
    on conflict (company_id, person_id, device_id, group_id) do update set attempt = excluded.attempt,
      status = excluded.status, rows = excluded.rows, answered_at = excluded.answered_at`.execute(db)
}

/** P5: each row with the master's present state as this person sees it, and when it was read. */
async function answersOf(
  work: WorkingSet,
  asks: readonly Ask[],
  outcomes: readonly Remembered[],
  readAt: number,
): Promise<PushResult[]> {
  await work.load(outcomes.flatMap(({ rows }) => rows))
  await work.loadHoldings(
    outcomes.flatMap(({ person_id, rows }) =>
      rows.flatMap(({ kind, id }) => {
        const record = work.inHand(kind, id)
        return record ? [{ personId: person_id, scope: record.scope }] : []
      }),
    ),
  )
  const results: PushResult[] = []
  for (const [index, outcome] of outcomes.entries()) {
    const rows: PushResult['rows'] = []
    for (const { kind, id, code, field } of outcome.rows) {
      const record = work.inHand(kind, id)
      const seen = record !== null && (await work.holds(outcome.person_id, record.scope))
      const word = seen ? wordOn(record, readAt) : unseen(kind, id, work.epoch, readAt)
      rows.push({ ...word, ...(code ? { code } : {}), ...(field ? { field } : {}) })
    }
    results.push({ group: asks[index]?.group.id ?? outcome.group_id, status: outcome.status, rows })
  }
  return results
}
