/**
 * Judges one group of a push (P3 to P10) against the records in hand, and writes nothing: what it gives is
 * either the states to write, or the status and the code of each row.
 */
import type { Account } from '#shared/accounts/account.ts'
import { type Kind, kindOf } from '#shared/kinds.ts'
import type { PushGroup, PushResult, PushRow, State } from '#shared/sync/contract.ts'
import { scopeOf, scopeParent } from '#shared/sync/scopes.ts'
import { emailTaken } from '../auth/credentials.ts'
import { mayWrite } from '../scopes/rules.ts'
import { checkState, plainTrouble, type Refused } from './check-state.ts'
import { keyOf, recordOf, type StoredRecord } from './stored-record.ts'
import type { WorkingSet } from './working-set.ts'

export interface Session {
  companyId: string
  personId: string
  deviceId: string
}

/** One row that may be written: what it was, what it becomes. */
export interface Write {
  kind: Kind
  id: string
  master: StoredRecord | null
  /** Null deletes. */
  state: State | null
  scope: string
  parent: { kind: Kind; id: string } | null
  lost?: State
}

export type Verdict =
  | { status: 'accepted'; writes: Write[] }
  | { status: 'conflict' | 'refused' | 'later'; rows: Map<string, Refused> }

type RowVerdict = { write: Write } | 'conflict' | { later: Refused } | { refused: Refused }

/** What of this group has been judged so far: rows may hang on rows of the same group. */
type Earlier = Map<string, Write>

export async function judge(work: WorkingSet, session: Session, group: PushGroup): Promise<Verdict> {
  const earlier: Earlier = new Map()
  const rows = new Map<string, Refused>()
  const found = { conflict: false, refused: false, later: false }
  for (const row of group.rows) {
    const key = keyOf(row.kind, row.id)
    const verdict: RowVerdict = earlier.has(key)
      ? { refused: { code: 'not-valid', field: 'id' } }
      : await judgeRow(work, session, group, row, earlier)
    if (verdict === 'conflict') found.conflict = true
    else if ('write' in verdict) earlier.set(key, verdict.write)
    else if ('later' in verdict) {
      found.later = true
      rows.set(key, verdict.later)
    } else {
      found.refused = true
      rows.set(key, verdict.refused)
    }
  }
  // A conflict comes first: the merged group is judged anew, and what was refused for being stale may then pass.
  if (found.conflict) return { status: 'conflict', rows: new Map() }
  if (found.refused) return { status: 'refused', rows }
  if (found.later) return { status: 'later', rows }
  return { status: 'accepted', writes: [...earlier.values()] }
}

async function judgeRow(
  work: WorkingSet,
  session: Session,
  group: PushGroup,
  row: PushRow,
  earlier: Earlier,
): Promise<RowVerdict> {
  // It goes into the history as it is, and has no schema.
  if (row.lost && plainTrouble(row.lost)) return { refused: { code: 'not-valid', field: 'lost' } }
  const master = await work.record(row.kind, row.id)
  const standing = await standingOf(work, session, row, master)
  if (standing) return standing
  if (row.state === null) return judgeDelete(work, session, row, master)
  const checked = checkState(row.kind, row.id, row.state, row.schemaVersion)
  if ('refused' in checked) return checked
  const { state } = checked
  const record = recordOf(row.kind, { state })
  const before = master ? recordOf(row.kind, master) : null
  // What it hung on already is no question now: the person sees the record itself.
  const known = new Set(
    (before ? kindOf(row.kind).parents(before) : []).map(({ kind, id }) => keyOf(kind, id)),
  )
  const parents = kindOf(row.kind).parents(record)
  for (const parent of parents.filter(({ kind, id }) => !known.has(keyOf(kind, id)))) {
    const trouble = await parentTrouble(work, session, group, parent, earlier)
    if (trouble) return trouble
  }
  const parent = scopeParent(row.kind, record)
  const parentScope = parent ? await scopeInHand(work, parent, earlier) : null
  const scope = scopeOf(row.kind, record, parentScope)
  const account = await accountOf(work, scope, earlier)
  const denial = mayWrite(row.kind, {
    writer: { personId: session.personId, line: await work.line() },
    before,
    after: record,
    account,
  })
  if (denial) return { refused: denial }
  if (row.kind === 'people') {
    const { email } = recordOf('people', { state })
    if (await emailTaken(work.db, work.companyId, row.id, email))
      return { refused: { code: 'not-valid', field: 'email' } }
  }
  return {
    write: {
      kind: row.kind,
      id: row.id,
      master,
      state,
      scope,
      parent,
      ...(row.lost ? { lost: row.lost } : {}),
    },
  }
}

/** Whether the person sees the record and stands on the master (P3, P9); null where they do. */
async function standingOf(
  work: WorkingSet,
  session: Session,
  row: PushRow,
  master: StoredRecord | null,
): Promise<RowVerdict | null> {
  if (!master) {
    // The same for an unknown id as for one that was never seen.
    return row.base === null && row.state !== null ? null : { refused: { code: 'not-allowed' } }
  }
  if (!(await work.holds(session.personId, master.scope))) {
    if (row.base === null) return { refused: { code: 'id-taken' } }
    const lostAt = await work.lostSightAt(session.personId, master)
    return { refused: { code: lostAt === null ? 'not-allowed' : 'account-lost' } }
  }
  if (row.base === null) return 'conflict'
  if ('group' in row.base) return row.base.group === master.group_id ? null : 'conflict'
  const { epoch, sequence } = row.base
  return epoch === master.epoch && sequence === master.sequence ? null : 'conflict'
}

async function judgeDelete(
  work: WorkingSet,
  session: Session,
  row: PushRow,
  master: StoredRecord | null,
): Promise<RowVerdict> {
  if (!master) return { refused: { code: 'not-allowed' } }
  const denial = mayWrite(row.kind, {
    writer: { personId: session.personId, line: await work.line() },
    before: recordOf(row.kind, master),
    after: null,
    account: await accountOf(work, master.scope, new Map()),
  })
  if (denial) return { refused: denial }
  const { scope, parent_kind, parent_id } = master
  const parent = parent_id === '' ? null : { kind: parent_kind as Kind, id: parent_id }
  const lost = row.lost ? { lost: row.lost } : {}
  return { write: { kind: row.kind, id: row.id, master, state: null, scope, parent, ...lost } }
}

/** A parent that is not there and one that was never seen are the same (P9); one just lost is P10. */
async function parentTrouble(
  work: WorkingSet,
  session: Session,
  group: PushGroup,
  parent: { kind: Kind; id: string },
  earlier: Earlier,
): Promise<RowVerdict | null> {
  if (earlier.has(keyOf(parent.kind, parent.id))) return null
  const missing: RowVerdict = { later: { code: 'parent-missing' } }
  const record = await work.record(parent.kind, parent.id)
  if (!record) return missing
  if (await work.holds(session.personId, record.scope)) return null
  const lostAt = await work.lostSightAt(session.personId, record)
  if (lostAt === null) return missing
  return onlyAdds(group) && wasKnownBefore(work, group, lostAt) ? null : { refused: { code: 'account-lost' } }
}

/** P10: work that only adds to an account is taken for its new owner. */
function onlyAdds(group: PushGroup): boolean {
  return group.rows.every(
    (row) => row.base === null && row.state !== null && (row.kind === 'notes' || row.kind === 'activities'),
  )
}

function wasKnownBefore(work: WorkingSet, group: PushGroup, lostAt: number): boolean {
  return group.knownClock.epoch === work.epoch && group.knownClock.sequence < lostAt
}

async function scopeInHand(
  work: WorkingSet,
  parent: { kind: Kind; id: string },
  earlier: Earlier,
): Promise<string | null> {
  const written = earlier.get(keyOf(parent.kind, parent.id))
  return written?.scope ?? (await work.record(parent.kind, parent.id))?.scope ?? null
}

/** The account whose scope it is, as this group leaves it; null in any other scope. */
async function accountOf(work: WorkingSet, scope: string, earlier: Earlier): Promise<Account | null> {
  if (!scope.startsWith('account:')) return null
  const id = scope.slice('account:'.length)
  const written = earlier.get(keyOf('accounts', id))
  // What the group itself changed of an account does not give its writer new rights over it.
  const record =
    written?.master ?? (written?.state ? { state: written.state } : await work.record('accounts', id))
  return record ? recordOf('accounts', record) : null
}

/** The rows of an answer, in the order in which the group has them. */
export function answeredRows(group: PushGroup, verdict: Verdict): RememberedRow[] {
  return group.rows.map(({ kind, id }) => {
    const refused = verdict.status === 'accepted' ? undefined : verdict.rows.get(keyOf(kind, id))
    return { kind, id, ...refused }
  })
}

export type RememberedRow = { kind: Kind; id: string } & Partial<Refused>
export type Status = PushResult['status']
