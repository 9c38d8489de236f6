import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeTo } from '../../../src-renderer/database/changes.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aDisk, aLaptop, crash, type Disk, openLaptop } from '../../builders/laptop.ts'
import { anAccount } from '../../builders/records.ts'

let laptop: OpenedDatabase & { disk: Disk }
beforeEach(async () => {
  laptop = await aLaptop()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await laptop.database.close()
})

const add = (account = anAccount()) =>
  laptop.database.door.write({ label: 'Add', changes: [changeTo('accounts', account)] })
const here = async (id: string) => laptop.database.collections.accounts.findOne(id).exec()

/** The database refuses so many writes of records. */
function refuseWrites(times: number, name = 'QuotaExceededError') {
  const put = IDBObjectStore.prototype.put
  let left = times
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...values: unknown[]
  ) {
    if (left > 0 && this.name === 'docs') {
      left -= 1
      throw new DOMException('No room', name)
    }
    return put.apply(this, values as never)
  } as never)
}

test('[J7] an append that fails for want of room says so, and writes nothing at all', async () => {
  const account = anAccount()
  laptop.disk.journal.failNext('disk-full', 10)
  expect(await add(account)).toEqual({ ok: false, problem: { kind: 'disk-full' } })
  expect(await here(account.id)).toBeNull()
  expect(laptop.office.unsent()).toEqual([])
  expect((await add(account)).ok).toBe(true)
  expect(laptop.office.unsent()).toHaveLength(1)
})

test('[J3] a write to the database that fails is tried again, and never becomes a second entry', async () => {
  const account = anAccount()
  refuseWrites(2, 'UnknownError')
  const flushes = laptop.disk.journal.flushes()
  expect((await add(account)).ok).toBe(true)
  expect(laptop.disk.journal.flushes()).toBe(flushes + 1)
  expect(await here(account.id)).not.toBeNull()
  expect(laptop.office.unsent()).toHaveLength(1)
})

test('[J3] a database that stays full says so; what the journal has goes first as soon as there is room', async () => {
  const [first, second] = [anAccount({ name: 'First' }), anAccount({ name: 'Second' })]
  const refusing = refuseWrites(1000)
  expect(await add(first)).toEqual({ ok: false, problem: { kind: 'disk-full' } })
  expect(await add(second)).toEqual({ ok: false, problem: { kind: 'disk-full' } })
  refusing.mockRestore()
  expect((await add(second)).ok).toBe(true)
  expect((await here(first.id))?.name).toBe('First')
  expect((await here(second.id))?.name).toBe('Second')
  expect(laptop.office.unsent()).toHaveLength(2)
}, 20_000)

test('[J2] what the journal took before the database failed is put back when it opens again', async () => {
  const account = anAccount()
  const refusing = refuseWrites(1000)
  expect((await add(account)).ok).toBe(false)
  refusing.mockRestore()
  laptop = await aLaptop(await crash(laptop))
  expect(laptop.report.putBack).toBe(1)
  expect(await here(account.id)).not.toBeNull()
}, 20_000)

test('[L2] a page that cannot be stored moves no checkpoint', async () => {
  const account = anAccount()
  refuseWrites(1000)
  const row = {
    kind: 'accounts',
    id: account.id,
    state: { ...account },
    epoch: 1,
    sequence: 5,
    seal: '',
    readAt: 5,
  } as const
  const taken = laptop.office.take([row], { checkpoint: { epoch: 1, sequence: 5, kind: '', id: '' } })
  await expect(taken).rejects.toThrow('disk-full')
  expect(laptop.office.checkpoint()).toBeNull()
}, 20_000)

test('writes that wait together share one flush', async () => {
  const flushes = laptop.disk.journal.flushes()
  const results = await Promise.all(Array.from({ length: 20 }, () => add()))
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(laptop.office.unsent()).toHaveLength(20)
  expect(laptop.disk.journal.flushes() - flushes).toBeLessThanOrEqual(2)
})

test('a profile that another window holds says so; taken over, the first window writes no more', async () => {
  const second = await openLaptop(laptop.disk)
  if (second.ok || second.problem.kind !== 'another-window') throw new Error('It opened twice')
  const told: string[] = []
  laptop.onLost((reason) => told.push(reason))
  await second.problem.takeOver()
  await expect.poll(() => told).toEqual(['another-window'])
  expect(await add()).toEqual({ ok: false, problem: { kind: 'read-only', reason: 'another-window' } })
  await laptop.database.close()
  laptop = await aLaptop(laptop.disk)
  expect((await add()).ok).toBe(true)
})

test('a database that a newer app has opened is left alone', async () => {
  const disk = aDisk()
  await laptop.database.close()
  laptop = await aLaptop(disk)
  await laptop.database.close()
  const request = disk.indexedDB.open(`roadbook-meta-test-01930000-0000-7000-8000-0000000000aa`)
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  const transaction = request.result.transaction('facts', 'readwrite')
  transaction.objectStore('facts').put({ key: 'versions', value: { accounts: 99 } })
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  request.result.close()
  expect(await openLaptop(disk)).toMatchObject({ ok: false, problem: { kind: 'newer-database' } })
  laptop = await aLaptop()
})

test('after closing nothing is written any more', async () => {
  await laptop.database.close()
  expect(await add()).toEqual({ ok: false, problem: { kind: 'read-only', reason: 'closing' } })
})
