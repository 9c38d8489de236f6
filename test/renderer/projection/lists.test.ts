import { beforeEach, describe, expect, it } from 'vitest'
import type { ListQuery } from '../../../src-renderer/database/contract.ts'
import { facets, list } from '../../../src-renderer/database/projection/list-query.ts'
import { listKinds, lists } from '../../../src-renderer/database/projection/lists.ts'
import type { ProjectionStore } from '../../../src-renderer/database/projection/store.ts'
import { anAccount, anActivity } from '../../builders/records.ts'
import { aStore, gone, written } from './store.ts'

let store: ProjectionStore
const ask = (query: Partial<ListQuery>) => list(store, { kind: 'accounts', offset: 0, limit: 50, ...query })
const names = (query: Partial<ListQuery>) => ask(query).rows.map(({ title }) => title)

beforeEach(async () => {
  store = await aStore()
})

function put(...accounts: ReturnType<typeof anAccount>[]) {
  store.apply(
    accounts.map((account, index) => written('accounts', account, index + 1)),
    {},
  )
}

describe('a list of accounts', () => {
  it('is sorted as people expect, and counted', () => {
    put(
      anAccount({ name: 'Zeta' }),
      anAccount({ name: 'Ökohof' }),
      anAccount({ name: 'öl & gas' }),
      anAccount({ name: 'Alfa' }),
    )
    expect(names({})).toEqual(['Alfa', 'Ökohof', 'öl & gas', 'Zeta'])
    expect(ask({ limit: 2 }).total).toBe(4)
    expect(names({ offset: 2, limit: 1 })).toEqual(['öl & gas'])
    expect(names({ sort: { by: 'name', descending: true }, limit: 1 })).toEqual(['Zeta'])
  })

  it('is filtered by owner, kind, tier and tags together', () => {
    const wanted = anAccount({ name: 'Wanted', kind: 'customer', tier: 'A', tags: ['dairy', 'north'] })
    put(
      wanted,
      anAccount({ name: 'Other', kind: 'customer', tier: 'B', tags: ['dairy'] }),
      anAccount({ name: 'No tag', tier: 'A', kind: 'customer', tags: [] }),
    )
    expect(names({ filter: { kind: ['customer'], tier: ['A'], tag: ['dairy', 'paper'] } })).toEqual([
      'Wanted',
    ])
    expect(names({ filter: { ownerId: [wanted.ownerId] } })).toContain('Wanted')
    expect(names({ filter: { tier: ['D'] } })).toEqual([])
  })

  it('finds by part of a name, mistakes forgiven', () => {
    put(anAccount({ name: 'Stadtwerke Köln' }), anAccount({ name: 'Hotel Alpenblick' }))
    expect(names({ text: 'alpenblik' })).toEqual(['Hotel Alpenblick'])
    expect(names({ text: 'koln' })).toEqual(['Stadtwerke Köln'])
  })

  it('counts the values of a column and of tags', () => {
    put(
      anAccount({ tier: 'A', tags: ['x'] }),
      anAccount({ tier: 'A', tags: ['x', 'y'] }),
      anAccount({ tier: 'C', tags: [] }),
    )
    expect(facets(store, 'accounts', 'tier')).toEqual([
      { value: 'A', count: 2 },
      { value: 'C', count: 1 },
    ])
    expect(facets(store, 'accounts', 'tag')).toEqual([
      { value: 'x', count: 2 },
      { value: 'y', count: 1 },
    ])
  })

  it('knows the last contact in which the customer took part, also after it was deleted', () => {
    const account = anAccount({})
    const visit = (at: string, more = {}) =>
      anActivity({ accountId: account.id, kind: 'visit', status: 'done', twoWay: true, at, ...more })
    const first = visit('2026-03-01T10:00:00.000Z')
    const last = visit('2026-06-01T10:00:00.000Z')
    const oneWay = visit('2026-09-01T10:00:00.000Z', { twoWay: false })
    store.apply(
      [
        written('accounts', account, 1),
        ...[first, last, oneWay].map((one, index) => written('activities', one, index + 2)),
      ],
      {},
    )
    expect(ask({}).rows[0]?.columns.lastContact).toBe(last.at)
    store.apply([gone('activities', last.id, 9)], {})
    expect(ask({}).rows[0]?.columns.lastContact).toBe(first.at)
    store.apply([written('accounts', { ...account, name: 'Renamed' }, 10)], {})
    expect(ask({}).rows[0]?.columns.lastContact).toBe(first.at)
  })
})

describe('every sort of every list', () => {
  for (const kind of listKinds) {
    for (const [by, column] of Object.entries(lists[kind].sorts)) {
      it(`${kind} by ${by} reads an index on ${column}`, () => {
        const plan = store.sql.rows(
          `EXPLAIN QUERY PLAN SELECT id FROM list_${kind} l ORDER BY l.${column} LIMIT 50`,
        )
        expect(plan.map((row) => row[3]).join('\n')).toMatch(/USING (COVERING )?INDEX/)
      })
    }
  }
})
