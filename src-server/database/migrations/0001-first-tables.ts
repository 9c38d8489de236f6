import { type Kysely, sql } from 'kysely'

/**
 * The first tables. Text that orders a page is compared by bytes (`collate "C"`), the same on every database
 * whatever its locale.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table companies (
    id text primary key, name text not null, demo boolean not null default false,
    created_at timestamptz not null default now())`,
  `create table clocks (
    company_id text primary key references companies (id), epoch bigint not null, sequence bigint not null,
    purged bigint not null default 0)`,
  `create table records (
    company_id text not null references companies (id),
    kind text collate "C" not null, id text collate "C" not null,
    state jsonb not null, deleted boolean not null default false,
    scope text collate "C" not null, parent_kind text collate "C" not null default '',
    parent_id text collate "C" not null default '',
    epoch bigint not null, sequence bigint not null, entered bigint not null,
    moment bigint not null, schema_version integer not null, group_id text not null,
    accepted_at timestamptz not null, seal text not null,
    primary key (company_id, kind, id))`,
  `create index records_by_sequence on records (company_id, sequence, kind, id)`,
  `create index records_by_scope on records (company_id, scope, kind, id)`,
  `create index records_by_moment on records (company_id, kind, moment desc, id desc)`,
  `create index records_by_parent on records (company_id, parent_kind, parent_id)`,
  `create table departures (
    company_id text not null, kind text collate "C" not null, id text collate "C" not null,
    scope text collate "C" not null, entered bigint not null, departed bigint not null)`,
  `create index departures_by_sequence on departures (company_id, departed, kind, id)`,
  `create index departures_by_scope on departures (company_id, scope, departed)`,
  `create table grants (
    company_id text not null, person_id text not null, scope text collate "C" not null, cause text not null,
    gained bigint not null, lost bigint)`,
  `create unique index grants_open on grants (company_id, scope, person_id, cause) where lost is null`,
  `create index grants_by_person on grants (company_id, person_id, scope)`,
  `create table holdings (
    company_id text not null, person_id text not null, scope text collate "C" not null,
    gained bigint not null, lost bigint)`,
  `create unique index holdings_open on holdings (company_id, person_id, scope) where lost is null`,
  `create index holdings_by_scope on holdings (company_id, person_id, scope, gained)`,
  `create index holdings_by_gain on holdings (company_id, person_id, gained) where lost is null`,
  `create index holdings_by_loss on holdings (company_id, person_id, lost) where lost is not null`,
  `create table history (
    company_id text not null, kind text collate "C" not null, id text collate "C" not null,
    sequence bigint not null, turn integer not null, epoch bigint not null,
    person_id text not null, device_id text not null, group_id text not null, label text not null,
    operation text not null, state jsonb, lost jsonb, accepted_at timestamptz not null)`,
  `create index history_by_record on history (company_id, kind, id, sequence, turn)`,
  `create table pushed_groups (
    company_id text not null, person_id text not null, device_id text not null, group_id text not null,
    attempt integer not null, status text not null, rows jsonb not null, answered_at timestamptz not null,
    primary key (company_id, person_id, device_id, group_id))`,
  `create table devices (
    company_id text not null references companies (id), person_id text not null, id text not null,
    name text not null, token_hash text, created_at timestamptz not null, seen_at timestamptz not null,
    revoked_at timestamptz, primary key (company_id, person_id, id))`,
  `create unique index devices_by_token on devices (token_hash) where token_hash is not null`,
  `create table credentials (
    company_id text not null references companies (id), person_id text not null,
    email_key text collate "C" not null unique, password_hash text not null, changed_at timestamptz not null,
    primary key (company_id, person_id))`,
  `create table sign_in_tries (
    key text primary key, failures integer not null, began_at timestamptz not null)`,
  `create table assets (
    company_id text not null references companies (id), id text not null, person_id text not null,
    size bigint not null, uploaded_at timestamptz not null, primary key (company_id, id, person_id))`,
  `create table asset_references (
    company_id text not null, asset_id text not null, kind text collate "C" not null,
    id text collate "C" not null, person_id text not null, trusted boolean not null,
    primary key (company_id, asset_id, kind, id))`,
  `create index asset_references_by_record on asset_references (company_id, kind, id)`,
]
