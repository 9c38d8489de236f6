import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MasterRow } from '#shared/sync/contract.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { UncoveredQuery } from '../../../src-renderer/database/query-guard.ts'
import { aWindow, openIn } from '../../builders/browser-laptop.ts'
import { anAccount } from '../../builders/records.ts'

const count = 5000
let laptop: OpenedDatabase

beforeAll(async () => {
  laptop = await openIn(aWindow(crypto.randomUUID()))
  const accounts = Array.from({ length: count }, (_, index) =>
    anAccount({ name: `Account ${(index * 7919) % count}` }),
  )
  for (let from = 0; from < count; from += 500) {
    const rows = accounts.slice(from, from + 500).map(
      (account): MasterRow => ({
        kind: 'accounts',
        id: account.id,
        state: { ...account },
        epoch: 1,
        sequence: from + 1,
        seal: '',
        readAt: from + 1,
      }),
    )
    await laptop.office.take(rows, { checkpoint: { epoch: 1, sequence: from + 1, kind: '', id: '' } })
  }
})
afterAll(() => laptop.database.close())

const accounts = () => laptop.database.collections.accounts

test('pages go on from the last key and give every record once, in order', async () => {
  const seen: string[] = []
  let after = ''
  for (;;) {
    const page = await accounts()
      .find({ selector: { nameKey: { $gt: after } }, sort: [{ nameKey: 'asc' }], limit: 200 })
      .exec()
    if (page.length === 0) break
    seen.push(...page.map(({ nameKey }) => nameKey))
    after = seen.at(-1)!
  }
  expect(seen).toHaveLength(count)
  expect(seen).toEqual([...seen].sort())
})

test('a window in the middle reads no more than it shows', async () => {
  // Cursor steps are what a page costs: one for each row that it gives.
  const steps = { count: 0 }
  const step = IDBCursor.prototype.continue
  IDBCursor.prototype.continue = function (...values) {
    steps.count += 1
    return step.apply(this, values)
  }
  try {
    const query = {
      selector: { nameKey: { $gt: 'account 3' } },
      sort: [{ nameKey: 'asc' as const }],
      limit: 50,
    }
    expect(await accounts().find(query).exec()).toHaveLength(50)
    expect(steps.count).toBeGreaterThan(40)
    expect(steps.count).toBeLessThanOrEqual(50)
  } finally {
    IDBCursor.prototype.continue = step
  }
})

test('a query that no index covers fails at once, and says why', async () => {
  const descending = accounts().find({ sort: [{ nameKey: 'desc' }], limit: 10 })
  await expect(descending.exec()).rejects.toThrow(UncoveredQuery)
  const byTier = accounts().find({ selector: { tier: 'A' }, sort: [{ nameKey: 'asc' }], limit: 10 })
  await expect(byTier.exec()).rejects.toThrow('its selector is not covered')
  await expect(
    accounts()
      .find({ sort: [{ nameKey: 'asc' }] })
      .exec(),
  ).rejects.toThrow('a whole collection')
})

test('a query by owner in the order of names is covered', async () => {
  const found = accounts().find({
    selector: { ownerId: 'x' },
    sort: [{ ownerId: 'asc' }, { nameKey: 'asc' }],
    limit: 10,
  })
  expect(await found.exec()).toEqual([])
})
