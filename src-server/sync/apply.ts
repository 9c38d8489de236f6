/**
 * Writes an accepted group (P4) into the working set: states with their seals, history, departures, the
 * children of what moved (S3), and the grants that the change gives or takes (S2).
 */
import { type Kind, kindOf } from '#shared/kinds.ts'
import type { PushGroup, State } from '#shared/sync/contract.ts'
import {
  accountScope,
  companyScope,
  leadPool,
  leadScope,
  managersOnly,
  personScope,
  type Scope,
  scopeOf,
} from '#shared/sync/scopes.ts'
import { allScopes, recomputeGrants, scopesHeldBy } from '../scopes/grants.ts'
import { followEmail } from '../auth/credentials.ts'
import { noteAssets } from '../assets/references.ts'
import { canonical, sealOf } from './seal.ts'
import { storable } from './check-state.ts'
import type { Session, Write } from './judge.ts'
import { recordOf, type StoredRecord } from './stored-record.ts'
import type { HistoryRow, WorkingSet } from './working-set.ts'

/** Applies the group. */
export async function applyGroup(
  work: WorkingSet,
  key: Buffer,
  session: Session,
  group: PushGroup,
  writes: readonly Write[],
): Promise<void> {
  const turn = work.nextTurn()
  const touched = new Set<Scope>()
  const affected = await scopesBefore(work, writes)
  for (const write of writes) {
    const record = putRecord(work, key, group.id, write)
    if (write.master?.scope !== record.scope) touched.add(record.scope)
    work.note(historyOf(write, session, group, turn))
    for (const scope of causedScopes(write)) affected.add(scope)
  }
  for (const { kind, id, master, scope } of writes) {
    if (master && master.scope !== scope) await moveChildren(work, key, kind, id, scope)
  }
  await noteAssets(work, session, writes)
  for (const { kind, id, state } of writes) {
    if (kind !== 'people' || !state) continue
    await followEmail(work.db, work.companyId, id, recordOf('people', { state }).email)
  }
  await bringGrants(work, affected, touched)
}

function putRecord(work: WorkingSet, key: Buffer, groupId: string, write: Write): StoredRecord {
  const { kind, id, master, scope } = write
  const deleted = write.state === null
  const state = write.state ?? master?.state ?? {}
  const moves = master !== null && master.scope !== scope
  const returns = master !== null && master.deleted && !deleted
  if (master && returns) work.leave(master, master.sequence)
  else if (master && moves) work.leave(master, work.sequence)
  const definition = kindOf(kind)
  const record: StoredRecord = {
    kind,
    id,
    state,
    deleted,
    scope,
    parent_kind: write.parent?.kind ?? '',
    parent_id: write.parent?.id ?? '',
    epoch: work.epoch,
    sequence: work.sequence,
    entered: !master || moves || returns ? work.sequence : master.entered,
    moment: momentOf(kind, state),
    schema_version: definition.version,
    group_id: groupId,
    seal: '',
  }
  record.seal = seal(work, key, record)
  work.put(record)
  return record
}

function seal(work: WorkingSet, key: Buffer, record: StoredRecord): string {
  const { kind, id, epoch, sequence } = record
  const state = record.deleted ? null : record.state
  return sealOf(key, { companyId: work.companyId, kind, id, epoch, sequence, state })
}

/** Milliseconds since 1970 by which the kind is listed newest first; a moment that cannot be read counts as 1970. */
export function momentOf(kind: Kind, state: State): number {
  const definition = kindOf(kind)
  const at = Date.parse(definition.moment(recordOf(kind, { state })))
  return Number.isNaN(at) || at < 0 ? 0 : at
}

function historyOf(write: Write, session: Session, group: PushGroup, turn: number): HistoryRow {
  const { kind, id, master, state, lost } = write
  const same = master && !master.deleted && state && canonical(master.state) === canonical(state)
  const operation =
    state === null ? 'deleted' : !master ? 'made' : master.deleted ? 'restored' : same ? 'kept' : 'changed'
  return {
    kind,
    id,
    turn,
    person_id: session.personId,
    device_id: session.deviceId,
    group_id: group.id,
    label: storable(group.label),
    operation,
    state,
    lost: lost ?? null,
  }
}

/** S3: what hangs on a moved record moves with it, tombstones included, all the way down. */
async function moveChildren(
  work: WorkingSet,
  key: Buffer,
  kind: Kind,
  id: string,
  scope: Scope,
): Promise<void> {
  for (const child of await work.childrenOf(kind, id)) {
    const next = scopeOf(child.kind, recordOf(child.kind, child), scope)
    if (next === child.scope) continue
    work.leave(child, child.deleted ? child.sequence : work.sequence)
    const { sequence, epoch } = work
    const moved: StoredRecord = { ...child, scope: next, sequence, epoch, entered: sequence }
    moved.seal = seal(work, key, moved)
    work.put(moved)
    await moveChildren(work, key, child.kind, child.id, next)
  }
}

const field = (state: State | undefined, name: string): unknown => state?.[name]
const differs = (write: Write, names: readonly string[]): boolean =>
  !write.master ||
  write.state === null ||
  write.master.deleted ||
  names.some(
    (name) => canonical(write.master?.state[name] ?? null) !== canonical(write.state?.[name] ?? null),
  )

/** The scopes whose causes a write changes: owners and shares of accounts, owners of deals and leads. */
function causedScopes({ kind, id, ...rest }: Write): Scope[] {
  const write = { kind, id, ...rest }
  if (kind === 'accounts') return differs(write, ['ownerId', 'sharedWith']) ? [accountScope(id)] : []
  if (kind === 'leads') return differs(write, ['ownerId']) ? [leadScope(id), leadPool] : []
  if (kind !== 'deals' || !differs(write, ['ownerId', 'accountId'])) return []
  const accounts = [field(write.master?.state, 'accountId'), field(write.state ?? undefined, 'accountId')]
  return accounts.filter((account) => typeof account === 'string').map(accountScope)
}

/** A change of the reporting line or of a role touches what that person holds, or everything. */
async function scopesBefore(work: WorkingSet, writes: readonly Write[]): Promise<Set<Scope>> {
  const scopes = new Set<Scope>()
  for (const write of writes) {
    if (write.kind !== 'people' || !differs(write, ['managerId', 'role', 'active'])) continue
    scopes.add(personScope(write.id))
    scopes.add(companyScope)
    // A new colleague stands above nobody yet; a new director sees everything at once.
    if (!write.master && write.state?.role !== 'sales-director') {
      for (const scope of [leadPool, managersOnly]) scopes.add(scope)
      continue
    }
    const onlyManager = write.master && !write.master.deleted && !differs(write, ['role', 'active'])
    await work.flush()
    const { db, companyId } = work
    const touched = onlyManager ? await scopesHeldBy(db, companyId, write.id) : await allScopes(db, companyId)
    for (const scope of touched) scopes.add(scope)
  }
  return scopes
}

/** Brings grants in line: of every scope whose causes changed, and of every scope that is seen for the first time. */
async function bringGrants(work: WorkingSet, affected: Set<Scope>, touched: Set<Scope>): Promise<void> {
  const fresh: Scope[] = []
  for (const scope of touched) if (!affected.has(scope)) fresh.push(scope)
  const scopes = [...affected, ...(await withoutGrants(work, fresh))]
  if (scopes.length === 0) return
  await work.flush()
  await recomputeGrants(work.db, work.companyId, scopes, await work.line(), work.sequence)
  work.forgetHoldings()
}

async function withoutGrants(work: WorkingSet, scopes: readonly Scope[]): Promise<Scope[]> {
  if (scopes.length === 0) return []
  const found = await work.db
    .selectFrom('grants')
    .select('scope')
    .distinct()
    .where('company_id', '=', work.companyId)
    .where('lost', 'is', null)
    .where('scope', 'in', [...scopes])
    .execute()
  const known = new Set(found.map(({ scope }) => scope))
  return scopes.filter((scope) => !known.has(scope))
}
