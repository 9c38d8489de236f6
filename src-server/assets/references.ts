/**
 * Which records name which assets: an asset is served only to who may see a record that names it, or who
 * uploaded it (A1). Naming one is not enough to be served it: whoever names it must have been served it
 * themselves, or have its bytes and upload them.
 */
import { sql } from 'kysely'
import type { Db } from '../database/open-database.ts'
import type { Session, Write } from '../sync/judge.ts'
import type { WorkingSet } from '../sync/working-set.ts'

/** In fields (`assetId`), and in Markdown (`![photo](asset:<sha-256>)`). */
const named = /"assetId":"([0-9a-f]{64})"|asset:([0-9a-f]{64})/g

/** The assets that a state names. */
export function assetsIn(state: unknown): string[] {
  const found = JSON.stringify(state).matchAll(named)
  return [...new Set([...found].map((match) => match[1] ?? match[2] ?? ''))]
}

/** Brings the references of these records in line with their new states. A deleted record keeps its own. */
export async function noteAssets(
  work: WorkingSet,
  session: Session,
  writes: readonly Write[],
): Promise<void> {
  for (const { kind, id, state, master } of writes) {
    if (state === null) continue
    const before = new Set(master ? assetsIn(master.state) : [])
    const after = new Set(assetsIn(state))
    const gone = [...before].filter((asset) => !after.has(asset))
    const come = [...after].filter((asset) => !before.has(asset))
    if (gone.length > 0) {
      await work.db
        .deleteFrom('asset_references')
        .where('company_id', '=', work.companyId)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .where('asset_id', 'in', gone)
        .execute()
    }
    if (come.length === 0) continue
    await work.flush()
    const trusted = await mayBeServed(work.db, session, come)
    const rows = come.map((asset_id) => ({ kind, id, asset_id, trusted: trusted.has(asset_id) }))
    await writeReferences(work.db, work.companyId, session.personId, rows)
  }
}

export async function writeReferences(
  db: Db,
  companyId: string,
  personId: string,
  rows: readonly { kind: string; id: string; asset_id: string; trusted: boolean }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into asset_references (company_id, asset_id, kind, id, person_id, trusted)
    select ${companyId}, x.asset_id, x.kind, x.id, ${personId}, x.trusted
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(asset_id text, kind text, id text,
      trusted boolean)
    on conflict do nothing`.execute(db)
}

/** Those of these assets that this person uploaded, or that a record which they see names. */
export async function mayBeServed(
  db: Db,
  { companyId, personId }: Pick<Session, 'companyId' | 'personId'>,
  assets: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select a.id from assets a
    where a.company_id = ${companyId} and a.person_id = ${personId} and a.id = any(${assets})
    union
    select f.asset_id from asset_references f
    join records r on r.company_id = f.company_id and r.kind = f.kind and r.id = f.id and not r.deleted
    join holdings h on h.company_id = f.company_id and h.person_id = ${personId} and h.scope = r.scope
      and h.lost is null
    where f.company_id = ${companyId} and f.asset_id = any(${assets})
      and (f.trusted or exists (select 1 from assets u where u.company_id = f.company_id
        and u.id = f.asset_id and u.person_id = f.person_id))`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
