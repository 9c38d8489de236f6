/** The real endpoint on an embedded database in memory and a free port, for all tests of a file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { KindedRecord } from '#shared/kinds.ts'
import type { Person } from '#shared/people/person.ts'
import type { Clock } from '#shared/sync/contract.ts'
import { type Database, openDatabase } from '../../../src-server/database/open-database.ts'
import type { Limits } from '../../../src-server/limits.ts'
import { type Endpoint, openEndpoint } from '../../../src-server/open-endpoint.ts'
import { aCompany, type Company, type Name, password } from '../../server/support/company.ts'
import { aLaptop, type Laptop } from './laptop.ts'
import type { PlantedBug } from './planted-bugs.ts'

export interface Ground {
  endpoint: Endpoint
  /** Ends the endpoint and starts it again at the same address, on the same data. */
  restart(): Promise<void>
}

export function anOffice(limits: Partial<Limits> = {}): Ground {
  const ground = {} as Ground
  let database: Database
  let folder = ''
  const open = (port: number) =>
    openEndpoint({
      dataFolder: folder,
      database,
      firstStart: 'none',
      logLevel: 'silent',
      port,
      limits: { requestsPerMinute: 1_000_000, ...limits },
    })
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roadbook-sync-'))
    database = await openDatabase('memory')
    ground.endpoint = await open(0)
    ground.restart = async () => {
      const { port } = new URL(ground.endpoint.url)
      await ground.endpoint.close()
      ground.endpoint = await open(Number(port))
    }
  })
  afterAll(async () => {
    await ground.endpoint?.close()
    await database?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return ground
}

export interface Department {
  company: Company
  people: Record<Name, Person>
  clock: () => Promise<Clock>
  /** A signed-in laptop with its database open, in step unless `withSync` is false. */
  laptop(name: Name, options?: { withSync?: boolean; seed?: number; bug?: PlantedBug }): Promise<Laptop>
  /** The states at the endpoint, as the database has them. */
  atOffice(kind: string, id: string): Promise<{ state: Record<string, unknown>; deleted: boolean } | null>
  history(
    kind: string,
    id: string,
  ): Promise<{ state: unknown; lost: unknown; operation: string; group_id: string }[]>
  /** What this person may see now, by `kind/id`. */
  visibleTo(name: Name): Promise<Map<string, Record<string, unknown>>>
  /** Every row of the company's history. */
  wholeHistory(): Promise<{ kind: string; id: string; state: unknown; lost: unknown; group_id: string }[]>
  end(): Promise<void>
}

export async function aDepartment(
  ground: Ground,
  records?: (people: Record<Name, Person>) => KindedRecord[],
): Promise<Department> {
  const company = await aCompany(ground.endpoint, records)
  const laptops: Laptop[] = []
  const { db } = ground.endpoint.database
  const clock = async () => {
    const row = await ground.endpoint.database.db
      .selectFrom('clocks')
      .select(['epoch', 'sequence'])
      .where('company_id', '=', company.id)
      .executeTakeFirstOrThrow()
    return { epoch: Number(row.epoch), sequence: Number(row.sequence) }
  }
  return {
    company,
    people: company.people,
    clock,
    laptop: async (name, { withSync = true, seed, bug } = {}) => {
      const laptop = await aLaptop(seed ?? laptops.length + 1, bug)
      laptops.push(laptop)
      const signedIn = await laptop.signIn(ground.endpoint.url, company.people[name].email, password)
      if (!signedIn.ok) throw new Error(`${name} could not sign in: ${signedIn.problem.kind}`)
      await laptop.open(withSync)
      if (withSync) await laptop.inStep(clock)
      return laptop
    },
    atOffice: async (kind, id) =>
      (await ground.endpoint.database.db
        .selectFrom('records')
        .select(['state', 'deleted'])
        .where('company_id', '=', company.id)
        .where('kind', '=', kind as never)
        .where('id', '=', id)
        .executeTakeFirst()) ?? null,
    history: async (kind, id) =>
      (await db
        .selectFrom('history')
        .select(['state', 'lost', 'operation', 'group_id'])
        .where('company_id', '=', company.id)
        .where('kind', '=', kind as never)
        .where('id', '=', id)
        .orderBy('sequence')
        .execute()) as never,
    visibleTo: async (name) => {
      const rows = await db
        .selectFrom('records as r')
        .innerJoin('holdings as h', (join) =>
          join.onRef('h.company_id', '=', 'r.company_id').onRef('h.scope', '=', 'r.scope'),
        )
        .select(['r.kind', 'r.id', 'r.state'])
        .where('r.company_id', '=', company.id)
        .where('h.person_id', '=', company.people[name].id)
        .where('h.lost', 'is', null)
        .where('r.deleted', '=', false)
        .execute()
      return new Map(rows.map(({ kind, id, state }) => [`${kind}/${id}`, state as Record<string, unknown>]))
    },
    wholeHistory: async () =>
      (await db
        .selectFrom('history')
        .select(['kind', 'id', 'state', 'lost', 'group_id'])
        .where('company_id', '=', company.id)
        .execute()) as never,
    end: async () => {
      for (const laptop of laptops.splice(0)) await laptop.end()
    },
  }
}
