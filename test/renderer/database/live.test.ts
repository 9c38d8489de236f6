import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MasterRow } from '#shared/sync/contract.ts'
import { changeTo, deletionOf } from '../../../src-renderer/database/changes.ts'
import { liveRecord } from '../../../src-renderer/database/live-record.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import type { ProjectionSource, Written } from '../../../src-renderer/database/projection/contract.ts'
import { aDisk, aLaptop, type Disk, noProjection } from '../../builders/laptop.ts'
import { anAccount } from '../../builders/records.ts'

let laptop: OpenedDatabase & { disk: Disk }
let source: ProjectionSource
const projection = async (asked: { source: ProjectionSource }) => {
  source = asked.source
  return noProjection
}
beforeEach(async () => {
  laptop = await aLaptop(aDisk(), { projection })
})
afterEach(() => laptop.database.close())

const account = anAccount({ name: 'A' })
const write = (next = account) =>
  laptop.database.door.write({ label: 'x', changes: [changeTo('accounts', next)] })
const row = (own: Partial<MasterRow> = {}): MasterRow => ({
  kind: 'accounts',
  id: account.id,
  state: { ...account },
  epoch: 1,
  sequence: 5,
  seal: '',
  readAt: 5,
  ...own,
})

test('a live query follows what the person writes and what the office says, removals included', async () => {
  const seen: string[][] = []
  const query = laptop.database.collections.accounts.find({ sort: [{ nameKey: 'asc' }], limit: 10 })
  const subscription = query.$.subscribe((found) => seen.push(found.map(({ name }) => name)))
  const last = () => expect.poll(() => seen.at(-1))
  await last().toEqual([])
  await write()
  await last().toEqual(['A'])
  await write({ ...account, name: 'B' })
  await last().toEqual(['B'])
  await laptop.database.door.write({ label: 'x', changes: [deletionOf('accounts', account.id)] })
  await last().toEqual([])
  await laptop.database.door.undo()
  await last().toEqual(['B'])
  const [group] = await laptop.office.markSending(laptop.office.unsent().map(({ id }) => id))
  expect(group).toBeDefined()
  for (const { id } of laptop.office.unsent())
    await laptop.office.answered({
      group: id,
      status: 'accepted',
      rows: [row({ state: { ...account, name: 'C' } })],
    })
  await last().toEqual(['C'])
  await laptop.office.take([row({ state: null, removed: 'revoked', readAt: 9 })], {})
  await last().toEqual([])
  subscription.unsubscribe()
})

test('listeners are told who wrote, and what', async () => {
  const told: unknown[] = []
  laptop.database.door.onWritten((changes, from) =>
    told.push([from, ...changes.map(({ id, next }) => [id, next && 'name' in next && next.name])]),
  )
  await write()
  await laptop.office.take([row({ id: anAccount().id, state: { ...account, name: 'O' } })], {})
  expect(told).toEqual([
    ['person', [account.id, 'A']],
    ['office', [expect.any(String), 'O']],
  ])
})

test('a projection reads what was written after any point, once each and in order, over restarts too', async () => {
  const told: Written[] = []
  source.onWritten((written) => told.push(...written))
  const others = [anAccount(), anAccount(), anAccount()]
  for (const one of others) await write(one)
  await write({ ...others[0]!, name: 'Again' })
  await laptop.database.door.write({ label: 'x', changes: [deletionOf('accounts', others[1]!.id)] })
  expect(told.map(({ localSeq }) => localSeq)).toEqual([1, 2, 3, 4, 5])
  expect(source.lastSeq()).toBe(5)
  await laptop.database.close()
  laptop = await aLaptop(laptop.disk, { projection })
  expect(source.lastSeq()).toBe(5)
  const all = await source.since('accounts', 0, 10)
  expect(all.map(({ id, localSeq }) => [id, localSeq])).toEqual([
    [others[2]!.id, 3],
    [others[0]!.id, 4],
  ])
  expect((await source.since('accounts', 3, 10)).map(({ localSeq }) => localSeq)).toEqual([4])
  expect(await source.deletedSince(0, 10)).toEqual([{ kind: 'accounts', id: others[1]!.id, localSeq: 5 }])
  expect(await source.deletedSince(5, 10)).toEqual([])
  expect(await source.count('accounts')).toBe(2)
  const found = await source.byId('accounts', [others[0]!.id, others[1]!.id])
  expect(found).toMatchObject([{ id: others[0]!.id, name: 'Again', nameKey: 'again' }])
  await write()
  expect(source.lastSeq()).toBe(6)
})

test('preferences outlive a restart', async () => {
  const changed: string[] = []
  laptop.database.preferences.onChange((name) => changed.push(name))
  await laptop.database.preferences.set('width', 320)
  await laptop.database.close()
  laptop = await aLaptop(laptop.disk)
  expect(laptop.database.preferences.get('width')).toBe(320)
  expect(laptop.database.preferences.get('height')).toBeUndefined()
  expect(changed).toEqual(['width'])
})

test('what a screen does with its object after writing changes nothing that is kept', async () => {
  const mine = { ...account, tags: ['one'] }
  const writing = write(mine)
  mine.tags.push('two')
  await writing
  expect((await laptop.database.collections.accounts.findOne(account.id).exec())?.tags).toEqual(['one'])
})

test('a field that is set to undefined is as if it were absent', async () => {
  expect((await write({ ...account, industry: undefined } as never)).ok).toBe(true)
  expect(laptop.office.unsent()[0]?.rows[0]?.next).not.toHaveProperty('industry')
})

test('many commands that wait together make one group each, on each other where they meet', async () => {
  const results = await Promise.all([
    write({ ...account, name: '1' }),
    write({ ...account, name: '2' }),
    write({ ...account, name: '3' }),
  ])
  expect(results.every(({ ok }) => ok)).toBe(true)
  const [one, two, three] = laptop.office.unsent()
  expect(one?.rows[0]?.base).toEqual({ state: null, clock: null })
  expect(two?.rows[0]?.base).toMatchObject({ state: { name: '1' }, group: one!.id })
  expect(three?.rows[0]?.base).toMatchObject({ state: { name: '2' }, group: two!.id })
})

test('a record is the same object for a screen until it changes, in every query', async () => {
  await write()
  const byName = laptop.database.collections.accounts.find({ sort: [{ nameKey: 'asc' }], limit: 5 })
  const byId = laptop.database.collections.accounts.findOne(account.id)
  const [listed] = await byName.exec()
  const record = liveRecord<'accounts'>(listed!)
  expect(record).toMatchObject({ name: 'A' })
  expect(record).not.toHaveProperty('localSeq')
  expect(record).not.toHaveProperty('_rev')
  expect(liveRecord<'accounts'>((await byId.exec())!)).toBe(record)
  await write(anAccount({ name: 'Z' }))
  expect(liveRecord<'accounts'>((await byName.exec())[0]!)).toBe(record)
  await write({ ...account, name: 'B' })
  expect(liveRecord<'accounts'>((await byName.exec())[0]!)).not.toBe(record)
})
