/**
 * What one push transaction has in hand: the records that its groups touch, their parents, who holds what,
 * and what is to be written. Groups are judged one after the other against it, each seeing what those before
 * it wrote; `flush` writes in bulk.
 */
import { sql } from 'kysely'
import type { Kind } from '#shared/kinds.ts'
import type { Scope } from '#shared/sync/scopes.ts'
import type { Db } from '../database/open-database.ts'
import { type ReportingLine, reportingLine } from '../scopes/people.ts'
import { keyOf, type StoredRecord, storedColumns } from './stored-record.ts'

export interface HistoryRow {
  kind: Kind
  id: string
  turn: number
  person_id: string
  device_id: string
  group_id: string
  label: string
  operation: 'made' | 'changed' | 'deleted' | 'restored' | 'kept'
  state: unknown
  lost: unknown
}

interface Departure {
  kind: Kind
  id: string
  scope: Scope
  entered: number
  departed: number
}

interface Interval {
  gained: number
  lost: number | null
}

export class WorkingSet {
  readonly db: Db
  readonly companyId: string
  readonly epoch: number
  /** The sequence of everything that this transaction writes. */
  readonly sequence: number
  readonly #records = new Map<string, StoredRecord | null>()
  readonly #holdings = new Map<string, Interval[]>()
  readonly #dirty = new Set<string>()
  #history: HistoryRow[] = []
  #departures: Departure[] = []
  #line: ReportingLine | null = null
  #wrote = false
  #turn = 0

  constructor(db: Db, companyId: string, epoch: number, sequence: number) {
    this.db = db
    this.companyId = companyId
    this.epoch = epoch
    this.sequence = sequence
  }

  /** Whether anything was written that moves the clock. */
  get wrote(): boolean {
    return this.#wrote
  }

  nextTurn(): number {
    return this.#turn++
  }

  async line(): Promise<ReportingLine> {
    this.#line ??= await reportingLine(this.db, this.companyId)
    return this.#line
  }

  /** Reads those of these records that are not in hand yet, in one query. */
  async load(wanted: Iterable<{ kind: string; id: string }>): Promise<void> {
    const missing = [...wanted].filter(({ kind, id }) => !this.#records.has(keyOf(kind, id)))
    if (missing.length === 0) return
    const list = JSON.stringify(missing.map(({ kind, id }) => ({ kind, id })))
    const { rows } = await sql<StoredRecord>`select ${sql.raw(storedColumns)} from records r
      join jsonb_to_recordset(${list}::jsonb) as x(kind text, id text) on r.kind = x.kind and r.id = x.id
      where r.company_id = ${this.companyId}`.execute(this.db)
    for (const { kind, id } of missing) this.#records.set(keyOf(kind, id), null)
    for (const row of rows) this.#records.set(keyOf(row.kind, row.id), row)
  }

  async record(kind: string, id: string): Promise<StoredRecord | null> {
    const key = keyOf(kind, id)
    if (!this.#records.has(key)) await this.load([{ kind, id }])
    return this.#records.get(key) ?? null
  }

  /** The record as it is in hand; it was loaded before. */
  inHand(kind: string, id: string): StoredRecord | null {
    return this.#records.get(keyOf(kind, id)) ?? null
  }

  /** Reads who holds these scopes, now and earlier, in one query. */
  async loadHoldings(wanted: Iterable<{ personId: string; scope: Scope }>): Promise<void> {
    const missing = [...wanted].filter(({ personId, scope }) => !this.#holdings.has(`${personId} ${scope}`))
    if (missing.length === 0) return
    const list = JSON.stringify(missing.map(({ personId, scope }) => ({ person_id: personId, scope })))
    const { rows } = await sql<Interval & { person_id: string; scope: string }>`
      select h.person_id, h.scope, h.gained, h.lost from holdings h
      join jsonb_to_recordset(${list}::jsonb) as x(person_id text, scope text)
        on h.person_id = x.person_id and h.scope = x.scope
      where h.company_id = ${this.companyId}`.execute(this.db)
    for (const { personId, scope } of missing) this.#holdings.set(`${personId} ${scope}`, [])
    for (const { person_id, scope, gained, lost } of rows) {
      this.#holdings.get(`${person_id} ${scope}`)?.push({ gained, lost })
    }
  }

  async #intervals(personId: string, scope: Scope): Promise<Interval[]> {
    await this.loadHoldings([{ personId, scope }])
    return this.#holdings.get(`${personId} ${scope}`) ?? []
  }

  async holds(personId: string, scope: Scope): Promise<boolean> {
    return (await this.#intervals(personId, scope)).some(({ lost }) => lost === null)
  }

  /**
   * The sequence at which this person lost sight of a record that they do not see now, or null where they never
   * saw it: they held its scope, or one that it was in before, while it was there.
   */
  async lostSightAt(personId: string, record: StoredRecord): Promise<number | null> {
    const { rows } = await sql<{ at: number | null }>`
      select max(at) as at from (
        select least(h.lost, d.departed) as at from departures d join holdings h
          on h.company_id = d.company_id and h.person_id = ${personId} and h.scope = d.scope
          and h.gained < d.departed and (h.lost is null or h.lost > d.entered)
        where d.company_id = ${this.companyId} and d.kind = ${record.kind} and d.id = ${record.id}
        union all
        select h.lost from holdings h
        where h.company_id = ${this.companyId} and h.person_id = ${personId} and h.scope = ${record.scope}
          and h.lost > ${record.entered}::bigint) x`.execute(this.db)
    return rows[0]?.at ?? null
  }

  put(record: StoredRecord): void {
    const key = keyOf(record.kind, record.id)
    this.#records.set(key, record)
    this.#dirty.add(key)
    this.#wrote = true
    if (record.kind === 'people') this.#line = null
  }

  note(row: HistoryRow): void {
    this.#history.push(row)
  }

  leave(record: StoredRecord, until: number): void {
    const { kind, id, scope, entered } = record
    if (entered < until) this.#departures.push({ kind, id, scope, entered, departed: until })
  }

  /** The records that hang on one and have its scope. What was put is flushed first, so that they are all. */
  async childrenOf(kind: Kind, id: string): Promise<StoredRecord[]> {
    await this.flush()
    const { rows } = await sql<StoredRecord>`select ${sql.raw(storedColumns)} from records r
      where r.company_id = ${this.companyId} and r.parent_kind = ${kind} and r.parent_id = ${id}`.execute(
      this.db,
    )
    for (const row of rows) this.#records.set(keyOf(row.kind, row.id), row)
    return rows
  }

  /** Grants changed: what is in hand of holdings is read again. */
  forgetHoldings(): void {
    this.#holdings.clear()
  }

  /** Writes what was put, noted and left, in bulk. */
  async flush(): Promise<void> {
    const records = [...this.#dirty].map((key) => this.#records.get(key)).filter((record) => record != null)
    this.#dirty.clear()
    const history = this.#history
    this.#history = []
    const departures = this.#departures
    this.#departures = []
    if (records.length > 0) await writeRecords(this.db, this.companyId, records)
    if (history.length > 0) {
      await sql`insert into history (company_id, kind, id, sequence, turn, epoch, person_id, device_id, group_id,
          label, operation, state, lost, accepted_at)
        select ${this.companyId}, x.kind, x.id, ${this.sequence}::bigint, x.turn, ${this.epoch}::bigint,
          x.person_id, x.device_id, x.group_id, x.label, x.operation, nullif(x.state, 'null'::jsonb),
          nullif(x.lost, 'null'::jsonb), now()
        from jsonb_to_recordset(${JSON.stringify(history)}::jsonb) as x(kind text, id text, turn integer,
          person_id text, device_id text, group_id text, label text, operation text, state jsonb,
          lost jsonb)`.execute(this.db)
    }
    if (departures.length > 0) {
      await sql`insert into departures (company_id, kind, id, scope, entered, departed)
        select ${this.companyId}, x.kind, x.id, x.scope, x.entered, x.departed
        from jsonb_to_recordset(${JSON.stringify(departures)}::jsonb) as x(kind text, id text, scope text,
          entered bigint, departed bigint)`.execute(this.db)
    }
  }
}

/** Inserts or replaces whole records, in one statement. */
export async function writeRecords(
  db: Db,
  companyId: string,
  records: readonly StoredRecord[],
): Promise<void> {
  await sql`insert into records (company_id, kind, id, state, deleted, scope, parent_kind, parent_id, epoch,
      sequence, entered, moment, schema_version, group_id, accepted_at, seal)
    select ${companyId}, x.kind, x.id, x.state, x.deleted, x.scope, x.parent_kind, x.parent_id, x.epoch,
      x.sequence, x.entered, x.moment, x.schema_version, x.group_id, now(), x.seal
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as x(kind text, id text, state jsonb,
      deleted boolean, scope text, parent_kind text, parent_id text, epoch bigint, sequence bigint,
      entered bigint, moment bigint, schema_version integer, group_id text, seal text)
    on conflict (company_id, kind, id) do update set state = excluded.state, deleted = excluded.deleted,
      scope = excluded.scope, parent_kind = excluded.parent_kind, parent_id = excluded.parent_id,
      epoch = excluded.epoch, sequence = excluded.sequence, entered = excluded.entered,
      moment = excluded.moment, schema_version = excluded.schema_version, group_id = excluded.group_id,
      accepted_at = excluded.accepted_at, seal = excluded.seal`.execute(db)
}
