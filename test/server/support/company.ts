/**
 * A company on a running endpoint, with people who each have a laptop: what tests of the server say in the
 * sales department's words. Everything goes through HTTP (`fastify.inject`), as a laptop's requests do.
 */
import { v7 as uuidv7 } from 'uuid'
import { type Kind, type KindedRecord, kindOf, type Records } from '#shared/kinds.ts'
import type { Person, Role } from '#shared/people/person.ts'
import {
  type ByIdAnswer,
  type Checkpoint,
  type Clock,
  contractHeader,
  type FirstLoadAnswer,
  type FirstLoadRequest,
  type MasterRow,
  paths,
  type PullAnswer,
  type PushAnswer,
  type PushResult,
  type PushRow,
  type SignInAnswer,
  type State,
} from '#shared/sync/contract.ts'
import { seedCompany } from '../../../src-server/demo/seed.ts'
import type { Endpoint } from '../../../src-server/open-endpoint.ts'
import { aPerson } from '../../builders/records.ts'

export const password = 'correct horse battery staple'

/** Who is above whom: names to a role and a manager's name. */
export type Staff = Record<string, { role: Role; manager?: string; active?: boolean }>

/** The department of most tests: Dora directs; Max and Nina manage; Rita and Rob report to Max, Bea and Eva to Nina. */
export const department = {
  dora: { role: 'sales-director' },
  max: { role: 'sales-manager', manager: 'dora' },
  nina: { role: 'sales-manager', manager: 'dora' },
  rita: { role: 'sales-representative', manager: 'max' },
  rob: { role: 'sales-representative', manager: 'max' },
  bea: { role: 'business-development', manager: 'nina' },
  eva: { role: 'account-executive', manager: 'nina' },
} as const satisfies Staff
export type Name = keyof typeof department

export interface Company<N extends string = Name> {
  id: string
  people: Record<N, Person>
  endpoint: Endpoint
  laptop(name: N, device?: string): Promise<Laptop>
}

export async function aCompany(
  endpoint: Endpoint,
  records?: (people: Record<Name, Person>) => KindedRecord[],
) {
  return await aCompanyOf(endpoint, department, records)
}

export async function aCompanyOf<N extends string>(
  endpoint: Endpoint,
  staff: Record<N, { role: Role; manager?: string; active?: boolean }>,
  records: (people: Record<N, Person>) => KindedRecord[] = () => [],
): Promise<Company<N>> {
  const id = uuidv7()
  const names = Object.keys(staff) as N[]
  const ids = Object.fromEntries(names.map((name) => [name, uuidv7()])) as Record<N, string>
  const people = Object.fromEntries(
    names.map((name) => {
      const { role, manager, active = true } = staff[name]
      const managerId = manager ? ids[manager as N] : ''
      return [name, aPerson({ id: ids[name], name, email: emailOf(name, id), role, managerId, active })]
    }),
  ) as Record<N, Person>
  await seedCompany(endpoint.database.db, endpoint.key, {
    id,
    name: 'Brunnen AG',
    demo: false,
    records: [
      ...names.map((name) => ({ kind: 'people' as const, record: people[name] })),
      ...records(people),
    ],
    passwords: Object.fromEntries(names.map((name) => [ids[name], password])),
  })
  return {
    id,
    people,
    endpoint,
    laptop: (name, device) => signedIn(endpoint, people[name], device ?? uuidv7()),
  }
}

export const emailOf = (name: string, companyId: string) => `${name}@${companyId}.example`

export interface Answer<Body> {
  status: number
  body: Body
  headers: Record<string, unknown>
}

/** A request as a laptop sends it. */
export async function ask<Body = unknown>(
  endpoint: Endpoint,
  method: 'GET' | 'POST',
  url: string,
  options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer<Body>> {
  const answer = await endpoint.fastify.inject({
    method,
    url,
    headers: {
      [contractHeader]: '1',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { payload: options.body as object }),
  })
  const body = (answer.body === '' ? null : JSON.parse(answer.body)) as Body
  return { status: answer.statusCode, body, headers: answer.headers }
}

async function signedIn(endpoint: Endpoint, person: Person, deviceId: string): Promise<Laptop> {
  const { status, body } = await ask<SignInAnswer>(endpoint, 'POST', paths.signIn, {
    body: { email: person.email, password, device: { id: deviceId, name: `${person.name}’s laptop` } },
  })
  if (status !== 200) throw new Error(`${person.name} could not sign in: ${JSON.stringify(body)}`)
  return new Laptop(endpoint, person, deviceId, body.token, body.clock)
}

/** One row of a group in short: a new record, a change on a master's word, or a deletion. */
export interface Row<K extends Kind = Kind> {
  kind: K
  record: Records[K]
  base?: PushRow['base']
  lost?: State
  deletes?: boolean
}

export class Laptop {
  readonly endpoint: Endpoint
  readonly person: Person
  readonly deviceId: string
  readonly token: string
  clock: Clock
  checkpoint: Checkpoint
  /** What this laptop has been told and not told to forget, by `kind/id`. */
  readonly records = new Map<string, MasterRow>()
  /** Every id that it was ever told. */
  readonly told = new Set<string>()

  constructor(endpoint: Endpoint, person: Person, deviceId: string, token: string, clock: Clock) {
    this.endpoint = endpoint
    this.person = person
    this.deviceId = deviceId
    this.token = token
    this.clock = clock
    this.checkpoint = { epoch: clock.epoch, sequence: 0, kind: '', id: '' }
  }

  async post<Body>(url: string, body: unknown): Promise<Answer<Body>> {
    return await ask<Body>(this.endpoint, 'POST', url, { token: this.token, body })
  }

  /** Pushes one group and gives its result. */
  async push(
    rows: readonly Row[],
    options: { group?: string; attempt?: number; knownClock?: Clock; label?: string } = {},
  ): Promise<PushResult> {
    const { status, body } = await this.post<PushAnswer>(paths.push, {
      groups: [
        {
          id: options.group ?? uuidv7(),
          attempt: options.attempt ?? 1,
          label: options.label ?? 'A change',
          knownClock: options.knownClock ?? this.clock,
          rows: rows.map(pushRow),
        },
      ],
    })
    const result = body.results?.[0]
    if (status !== 200 || !result) throw new Error(`The push was answered ${status}: ${JSON.stringify(body)}`)
    return result
  }

  /** Adds new records; they must be taken. Gives the sequence. */
  async add(...rows: Row[]): Promise<number> {
    const result = await this.push(rows)
    if (result.status !== 'accepted') throw new Error(JSON.stringify(result))
    return result.rows[0]?.sequence ?? 0
  }

  /** Changes a record on what the endpoint has now. */
  async change<K extends Kind>(kind: K, record: Records[K], own: Partial<Records[K]>): Promise<PushResult> {
    const { epoch, sequence } = await this.look(kind, record.id)
    return await this.push([{ kind, record: { ...record, ...own }, base: { epoch, sequence } } as Row])
  }

  /** Deletes it on what the endpoint has now. */
  async remove<K extends Kind>(kind: K, record: Records[K]): Promise<PushResult> {
    const { epoch, sequence } = await this.look(kind, record.id)
    return await this.push([{ kind, record, base: { epoch, sequence }, deletes: true } as Row])
  }

  async look(kind: Kind, id: string): Promise<MasterRow> {
    const { body } = await this.post<ByIdAnswer>(paths.byId, { records: [{ kind, id }] })
    const row = body.rows[0]
    if (!row) throw new Error('There was no answer.')
    return row
  }

  async sees(kind: Kind, id: string): Promise<boolean> {
    return (await this.look(kind, id)).removed === undefined
  }

  async page(limit = 100): Promise<PullAnswer> {
    const { body } = await this.post<PullAnswer>(paths.pull, { checkpoint: this.checkpoint, limit })
    return body
  }

  /** Pulls until nothing waits. Gives the rows in the order in which they came. */
  async pull(limit = 100): Promise<MasterRow[]> {
    const rows: MasterRow[] = []
    for (;;) {
      const page = await this.page(limit)
      for (const row of page.rows) this.take(row)
      rows.push(...page.rows)
      this.checkpoint = page.checkpoint
      this.clock = page.clock
      if (!page.more) return rows
    }
  }

  take(row: MasterRow): void {
    const key = `${row.kind}/${row.id}`
    this.told.add(key)
    if (row.state === null) this.records.delete(key)
    else this.records.set(key, row)
  }

  /** Everything by first load, in pages. */
  async firstLoad(
    kinds: readonly Kind[],
    limit = 100,
  ): Promise<{ rows: MasterRow[]; answer: FirstLoadAnswer }> {
    const rows: MasterRow[] = []
    let first = null as FirstLoadAnswer | null
    for (const kind of kinds) {
      let after = null as FirstLoadAnswer['after']
      do {
        const request: FirstLoadRequest = { at: first?.at ?? null, kind, after, limit }
        const { body }: Answer<FirstLoadAnswer> = await this.post<FirstLoadAnswer>(paths.firstLoad, request)
        first ??= body
        rows.push(...body.rows)
        after = body.after
      } while (after)
    }
    if (!first) throw new Error('There was no answer.')
    return { rows, answer: first }
  }
}

export function pushRow({ kind, record, base, lost, deletes }: Row): PushRow {
  return {
    kind,
    id: record.id,
    state: deletes ? null : (record as unknown as State),
    base: base ?? null,
    schemaVersion: kindOf(kind).version,
    ...(lost ? { lost } : {}),
  }
}
