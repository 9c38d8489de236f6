/**
 * Keeps grants and holdings in line with their causes (S2), within the transaction that changes a cause and
 * with its sequence. A scope is gained with its first cause and lost with its last; all intervals are kept.
 */
import { sql } from 'kysely'
import type { Scope } from '#shared/sync/scopes.ts'
import type { Db } from '../database/open-database.ts'
import { causesOf } from './causes.ts'
import type { ReportingLine } from './people.ts'

interface Row {
  person_id: string
  scope: Scope
  cause: string
}

/** Brings the grants of these scopes in line. Gives the people whose holdings changed. */
export async function recomputeGrants(
  db: Db,
  companyId: string,
  scopes: readonly Scope[],
  line: ReportingLine,
  sequence: number,
): Promise<Set<string>> {
  if (scopes.length === 0) return new Set()
  const wanted = await causesOf(db, companyId, scopes, line)
  const present = await sql<Row>`
    select person_id, scope, cause from grants
    where company_id = ${companyId} and lost is null and scope = any(${scopes})`.execute(db)
  const keyOf = (row: Row) => `${row.person_id} ${row.scope} ${row.cause}`
  const before = new Map(present.rows.map((row) => [keyOf(row), row]))
  const gone = new Map(before)
  const come: Row[] = []
  const heldAfter = new Set<string>()
  for (const [scope, causes] of wanted) {
    for (const { personId, cause } of causes) {
      const row = { person_id: personId, scope, cause }
      heldAfter.add(`${personId} ${scope}`)
      if (!gone.delete(keyOf(row))) come.push(row)
    }
  }
  const heldBefore = new Set(present.rows.map((row) => `${row.person_id} ${row.scope}`))
  const holds = (row: Row) => ({ person_id: row.person_id, scope: row.scope })
  const distinct = (rows: Iterable<Row>, unless: Set<string>) => [
    ...new Map(
      [...rows]
        .filter((row) => !unless.has(`${row.person_id} ${row.scope}`))
        .map((row) => [`${row.person_id} ${row.scope}`, holds(row)]),
    ).values(),
  ]
  const gained = distinct(come, heldBefore)
  const lost = distinct(gone.values(), heldAfter)
  await closeRows(db, companyId, [...gone.values()], lost, sequence)
  await openRows(db, companyId, come, gained, sequence)
  return new Set([...gained, ...lost].map(({ person_id }) => person_id))
}

type Holding = { person_id: string; scope: Scope }

async function closeRows(db: Db, companyId: string, grants: Row[], holdings: Holding[], sequence: number) {
  if (grants.length > 0) {
    await sql`update grants set lost = ${sequence}
      from jsonb_to_recordset(${JSON.stringify(grants)}::jsonb) as x(person_id text, scope text, cause text)
      where grants.company_id = ${companyId} and grants.lost is null and grants.person_id = x.person_id
        and grants.scope = x.scope and grants.cause = x.cause`.execute(db)
  }
  if (holdings.length > 0) {
    await sql`update holdings set lost = ${sequence}
      from jsonb_to_recordset(${JSON.stringify(holdings)}::jsonb) as x(person_id text, scope text)
      where holdings.company_id = ${companyId} and holdings.lost is null
        and holdings.person_id = x.person_id and holdings.scope = x.scope`.execute(db)
  }
}

async function openRows(db: Db, companyId: string, grants: Row[], holdings: Holding[], sequence: number) {
  if (grants.length > 0) {
    await sql`insert into grants (company_id, person_id, scope, cause, gained)
      select ${companyId}, x.person_id, x.scope, x.cause, ${sequence}::bigint
      from jsonb_to_recordset(${JSON.stringify(grants)}::jsonb) as x(person_id text, scope text, cause text)`.execute(
      db,
    )
  }
  if (holdings.length > 0) {
    await sql`insert into holdings (company_id, person_id, scope, gained)
      select ${companyId}, x.person_id, x.scope, ${sequence}::bigint
      from jsonb_to_recordset(${JSON.stringify(holdings)}::jsonb) as x(person_id text, scope text)`.execute(
      db,
    )
  }
}

/** Every scope that a record of the company is in, or that anyone holds. */
export async function allScopes(db: Db, companyId: string): Promise<Scope[]> {
  const { rows } = await sql<{ scope: Scope }>`
    select scope from records where company_id = ${companyId}
    union select scope from grants where company_id = ${companyId} and lost is null`.execute(db)
  return rows.map(({ scope }) => scope)
}

/** The scopes that a person holds now. */
export async function scopesHeldBy(db: Db, companyId: string, personId: string): Promise<Scope[]> {
  const { rows } = await sql<{ scope: Scope }>`
    select scope from holdings
    where company_id = ${companyId} and person_id = ${personId} and lost is null`.execute(db)
  return rows.map(({ scope }) => scope)
}
