/** Which records name which assets: an asset is served only to who may see a record that names it (A1). */
import { sql } from 'kysely'
import type { Write } from '../sync/judge.ts'
import type { Db } from '../database/open-database.ts'
import type { WorkingSet } from '../sync/working-set.ts'

/** In fields (`assetId`), and in Markdown (`![photo](asset:<sha-256>)`). */
const named = /"assetId":"([0-9a-f]{64})"|asset:([0-9a-f]{64})/g

/** The assets that a state names. */
export function assetsIn(state: unknown): string[] {
  const found = JSON.stringify(state).matchAll(named)
  return [...new Set([...found].map((match) => match[1] ?? match[2] ?? ''))]
}

/** Brings the references of these records in line with their new states. A deleted record names none. */
export async function noteAssets(work: WorkingSet, writes: readonly Write[]): Promise<void> {
  const names = (state: unknown) => (state ? assetsIn(state) : [])
  const touched = writes.filter(({ state, master }) => names(state).length + names(master?.state).length > 0)
  if (touched.length === 0) return
  const records = touched.map(({ kind, id }) => ({ kind, id }))
  await sql`delete from asset_references a
    using jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as x(kind text, id text)
    where a.company_id = ${work.companyId} and a.kind = x.kind and a.id = x.id`.execute(work.db)
  const rows = touched.flatMap(({ kind, id, state }) =>
    names(state).map((asset_id) => ({ kind, id, asset_id })),
  )
  await writeReferences(work.db, work.companyId, rows)
}

export async function writeReferences(
  db: Db,
  companyId: string,
  rows: readonly { kind: string; id: string; asset_id: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into asset_references (company_id, asset_id, kind, id)
    select ${companyId}, x.asset_id, x.kind, x.id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(asset_id text, kind text, id text)
    on conflict do nothing`.execute(db)
}
