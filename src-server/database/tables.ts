/**
 * The endpoint's tables as Kysely knows them; `migrations/` makes them. Every table carries `company_id`, so that
 * companies share nothing and can be spread over several databases. A sequence is a reading of the company's clock.
 */
import type { Generated, JSONColumnType } from 'kysely'

type Json = JSONColumnType<Record<string, unknown>, string, string>

export interface Tables {
  companies: {
    id: string
    name: string
    demo: boolean
    created_at: Generated<Date>
  }
  /** One row a company: its lock makes commit order equal to sequence (C1). */
  clocks: {
    company_id: string
    epoch: number
    sequence: number
    /** What went before this sequence is no longer told: older checkpoints start over (L4). */
    purged: Generated<number>
  }
  records: {
    company_id: string
    kind: string
    id: string
    /** A deleted record keeps its last state: what hangs on it still needs its owner. */
    state: Json
    deleted: boolean
    scope: string
    /** The parent whose scope this record has; both empty where it decides for itself. */
    parent_kind: string
    parent_id: string
    epoch: number
    sequence: number
    /** When it entered its scope (S4). */
    entered: number
    /** Milliseconds since 1970 by which its kind is listed newest first. */
    moment: number
    schema_version: number
    /** The group that wrote this state: a base may name it (P3). */
    group_id: string
    accepted_at: Date
    seal: string
  }
  /** A record was in `scope` from `entered` until `departed` (S3, S4). */
  departures: {
    company_id: string
    kind: string
    id: string
    scope: string
    entered: number
    departed: number
  }
  /** Why a person holds a scope: one row a cause and interval (S2). `lost` is null while it lasts. */
  grants: {
    company_id: string
    person_id: string
    scope: string
    cause: string
    gained: number
    lost: number | null
  }
  /** The intervals in which a person held a scope, whatever the causes: what the pull reads. */
  holdings: {
    company_id: string
    person_id: string
    scope: string
    gained: number
    lost: number | null
  }
  history: {
    company_id: string
    kind: string
    id: string
    sequence: number
    /** Orders the groups of one transaction. */
    turn: number
    epoch: number
    person_id: string
    device_id: string
    group_id: string
    label: string
    operation: 'made' | 'changed' | 'deleted' | 'restored' | 'kept'
    state: Json | null
    /** What a merge did not choose (P6). */
    lost: Json | null
    accepted_at: Date
  }
  pushed_groups: {
    company_id: string
    person_id: string
    device_id: string
    group_id: string
    attempt: number
    status: string
    /** The rows as answered: kind, id, code and field. */
    rows: JSONColumnType<{ kind: string; id: string; code?: string; field?: string }[], string, string>
    answered_at: Date
  }
  devices: {
    company_id: string
    person_id: string
    id: string
    name: string
    token_hash: string | null
    created_at: Date
    seen_at: Date
    revoked_at: Date | null
  }
  credentials: {
    company_id: string
    person_id: string
    /** The e-mail folded to lower case. */
    email_key: string
    password_hash: string
    changed_at: Date
  }
  sign_in_tries: {
    key: string
    failures: number
    began_at: Date
  }
  assets: {
    company_id: string
    id: string
    person_id: string
    size: number
    uploaded_at: Date
  }
  asset_references: {
    company_id: string
    asset_id: string
    kind: string
    id: string
    /** Who named it, and whether they could be served it then: else it counts once they have uploaded it. */
    person_id: string
    trusted: boolean
  }
}
