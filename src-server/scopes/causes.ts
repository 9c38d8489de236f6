/**
 * Why people hold scopes (S2): from the facts that records state (owner, shares, a deal, a role) and the
 * reporting line, all causes that a scope has now. What is stored is brought in line with it by grants.ts.
 */
import { sql } from 'kysely'
import { companyScope, leadPool, managersOnly, partsOf, type Scope } from '#shared/sync/scopes.ts'
import type { Db } from '../database/open-database.ts'
import type { ReportingLine } from './people.ts'

export interface Cause {
  personId: string
  cause: string
}

/** Someone who holds a scope by themselves; those above hold it through them, unless `onlySelf`. */
type Direct = Cause & { onlySelf?: boolean }

/** All causes of each scope: one entry a person and cause. */
export async function causesOf(
  db: Db,
  companyId: string,
  scopes: readonly Scope[],
  line: ReportingLine,
): Promise<Map<Scope, Cause[]>> {
  const facts = await factsOf(db, companyId, scopes)
  const found = new Map<Scope, Cause[]>()
  for (const scope of scopes) {
    found.set(scope, withLine([...(facts.get(scope) ?? []), ...byName(scope, line)], line))
  }
  return found
}

/** What a scope's own name says of who holds it. */
function byName(scope: Scope, line: ReportingLine): Direct[] {
  const { type, id, author } = partsOf(scope)
  const everyone = [...line.members.values()]
  if (type === 'person' || type === 'team') return [{ personId: id, cause: 'self' }]
  if (type === 'coaching' && author !== undefined) {
    return [
      { personId: id, cause: 'self' },
      { personId: author, cause: 'author', onlySelf: true },
    ]
  }
  if (scope === companyScope) return everyone.map(({ id: personId }) => ({ personId, cause: 'company' }))
  const role = scope === leadPool ? 'business-development' : scope === managersOnly ? 'sales-manager' : null
  return everyone
    .filter((member) => member.role === role)
    .map((member) => ({ personId: member.id, cause: `role:${member.role}` }))
}

/** Adds those above, each by the report through whom it comes, and the directors; leaves out who is inactive. */
function withLine(directs: readonly Direct[], line: ReportingLine): Cause[] {
  const causes = new Map<string, Cause>()
  const add = (personId: string, cause: string) => {
    if (line.member(personId)?.active) causes.set(`${personId} ${cause}`, { personId, cause })
  }
  for (const { personId, cause, onlySelf } of directs) {
    add(personId, cause)
    if (onlySelf) continue
    let below = personId
    for (const manager of line.above(personId)) {
      add(manager, `report:${below}`)
      below = manager
    }
  }
  for (const director of line.directors()) add(director.id, 'director')
  return [...causes.values()]
}

/** Owners, shares and deals of accounts, and owners of leads. */
async function factsOf(db: Db, companyId: string, scopes: readonly Scope[]): Promise<Map<Scope, Direct[]>> {
  const found = new Map<Scope, Direct[]>()
  const add = (scope: Scope, direct: Direct) => {
    const list = found.get(scope)
    if (list) list.push(direct)
    else found.set(scope, [direct])
  }
  const idsOf = (type: string) =>
    scopes
      .map(partsOf)
      .filter((parts) => parts.type === type)
      .map(({ id }) => id)
  const accounts = idsOf('account')
  if (accounts.length > 0) {
    const { rows } = await sql<{ id: string; owner: string; shared: string[] }>`
      select id, state->>'ownerId' as owner, state->'sharedWith' as shared from records
      where company_id = ${companyId} and kind = 'accounts' and id = any(${accounts})`.execute(db)
    for (const { id, owner, shared } of rows) {
      add(`account:${id}`, { personId: owner, cause: 'owner' })
      for (const personId of shared) add(`account:${id}`, { personId, cause: 'shared' })
    }
    const deals = await sql<{ id: string; account_id: string; owner: string }>`
      select id, parent_id as account_id, state->>'ownerId' as owner from records
      where company_id = ${companyId} and parent_kind = 'accounts' and parent_id = any(${accounts})
        and kind = 'deals' and not deleted`.execute(db)
    for (const { id, account_id, owner } of deals.rows) {
      add(`account:${account_id}`, { personId: owner, cause: `deal:${id}` })
    }
  }
  const leads = idsOf('lead')
  if (leads.length > 0) {
    const { rows } = await sql<{ id: string; owner: string }>`
      select id, state->>'ownerId' as owner from records
      where company_id = ${companyId} and kind = 'leads' and id = any(${leads})`.execute(db)
    for (const { id, owner } of rows) if (owner !== '') add(`lead:${id}`, { personId: owner, cause: 'owner' })
  }
  return found
}
