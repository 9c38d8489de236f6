/**
 * Writes many records at once into an empty company: the demo company, a test's, the first administrator. No
 * laptop pushed them, so nobody is asked whether they may be; each state is checked against its schema all the same.
 */
import type { Kind, KindedRecord } from '#shared/kinds.ts'
import { kindOf } from '#shared/kinds.ts'
import type { State } from '#shared/sync/contract.ts'
import { scopeOf, scopeParent } from '#shared/sync/scopes.ts'
import { assetsIn, writeReferences } from '../assets/references.ts'
import { emailKey, hashPassword } from '../auth/passwords.ts'
import type { Db } from '../database/open-database.ts'
import { allScopes, recomputeGrants } from '../scopes/grants.ts'
import { reportingLine } from '../scopes/people.ts'
import { momentOf } from '../sync/apply.ts'
import { checkState } from '../sync/check-state.ts'
import { sealOf } from '../sync/seal.ts'
import { keyOf, type StoredRecord } from '../sync/stored-record.ts'
import { writeRecords } from '../sync/working-set.ts'

export interface NewCompany {
  id: string
  name: string
  demo: boolean
  /** Parents before what hangs on them. */
  records: readonly KindedRecord[]
  passwords: Readonly<Record<string, string>>
}

/** Records in one statement. */
const atOnce = 500

/** Makes the company with all its records at sequence 1, whole or not at all. */
export async function seedCompany(
  db: Db,
  key: Buffer,
  company: NewCompany,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const { id: companyId, name, demo } = company
  const stored = storedRecords(key, companyId, company.records)
  const credentials = await credentialsOf(company)
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('companies').values({ id: companyId, name, demo }).execute()
    await transaction.insertInto('clocks').values({ company_id: companyId, epoch: 1, sequence: 1 }).execute()
    for (let from = 0; from < stored.length; from += atOnce) {
      const part = stored.slice(from, from + atOnce)
      await writeRecords(transaction, companyId, part)
      const references = part.flatMap(({ kind, id, state }) =>
        assetsIn(state).map((asset_id) => ({ kind, id, asset_id, trusted: true })),
      )
      await writeReferences(transaction, companyId, '', references)
      onProgress(from + part.length, stored.length)
    }
    const line = await reportingLine(transaction, companyId)
    const scopes = new Set(await allScopes(transaction, companyId))
    for (const scope of ['company', 'pool:leads', 'role:sales-manager']) scopes.add(scope)
    for (const personId of line.members.keys()) scopes.add(`person:${personId}`)
    await recomputeGrants(transaction, companyId, [...scopes], line, 1)
    if (credentials.length > 0) await transaction.insertInto('credentials').values(credentials).execute()
  })
}

function storedRecords(key: Buffer, companyId: string, records: readonly KindedRecord[]): StoredRecord[] {
  const scopes = new Map<string, string>()
  return records.map(({ kind, record }) => {
    const { version } = kindOf(kind)
    const checked = checkState(kind, record.id, record as unknown as State, version)
    if ('refused' in checked)
      throw new Error(
        `${kind}/${record.id} is ${checked.refused.code} at ${checked.refused.field ?? 'its whole'}.`,
      )
    const parent = scopeParent(kind, record as never) as { kind: Kind; id: string } | null
    const scope = scopeOf(
      kind,
      record as never,
      parent ? (scopes.get(keyOf(parent.kind, parent.id)) ?? null) : null,
    )
    scopes.set(keyOf(kind, record.id), scope)
    const at = { epoch: 1, sequence: 1 }
    return {
      kind,
      id: record.id,
      state: checked.state,
      deleted: false,
      scope,
      parent_kind: parent?.kind ?? '',
      parent_id: parent?.id ?? '',
      ...at,
      entered: 1,
      moment: momentOf(kind, checked.state),
      schema_version: version,
      group_id: '',
      seal: sealOf(key, { companyId, kind, id: record.id, ...at, state: checked.state }),
    }
  })
}

async function credentialsOf({ id, records, passwords }: NewCompany) {
  const people = records.flatMap((each) => (each.kind === 'people' ? [each.record] : []))
  const found = people.filter((person) => passwords[person.id] !== undefined)
  return await Promise.all(
    found.map(async (person) => ({
      company_id: id,
      person_id: person.id,
      email_key: emailKey(person.email),
      password_hash: await hashPassword(passwords[person.id] ?? ''),
      changed_at: new Date(),
    })),
  )
}
