import { afterEach, expect, test } from 'vitest'
import { changeTo, deletionOf } from '../../../src-renderer/database/changes.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aDisk, aLaptop as openALaptop, type Disk } from '../../builders/laptop.ts'
import { anAccount, aNote, builtBy } from '../../builders/records.ts'

const open: OpenedDatabase[] = []
async function aLaptop(disk: Disk = aDisk()) {
  const laptop = await openALaptop(disk)
  open.push(laptop)
  return laptop
}
afterEach(async () => {
  for (const laptop of open.splice(0)) await laptop.database.close()
})

test('[J1] what a command writes is in the journal and in the database when it resolves', async () => {
  const { database, office, disk } = await aLaptop()
  const account = anAccount({ name: 'Aqua Nord' })
  const flushes = disk.journal.flushes()
  const written = await database.door.write({
    label: 'Add account',
    changes: [changeTo('accounts', account)],
  })
  expect(written.ok).toBe(true)
  expect(disk.journal.flushes()).toBe(flushes + 1)
  expect(office.unsent()).toMatchObject([
    { label: 'Add account', rows: [{ id: account.id, base: { state: null } }] },
  ])
  const found = await database.collections.accounts.findOne(account.id).exec()
  expect(found?.toJSON()).toMatchObject({ name: 'Aqua Nord', nameKey: 'aqua nord', updatedBy: builtBy })
})

test('a record that is not valid is refused with its field, and stops no other command', async () => {
  const { database, office } = await aLaptop()
  const bad = aNote({ at: 'yesterday' })
  const good = aNote()
  const [refused, taken] = await Promise.all([
    database.door.write({ label: 'Write', changes: [changeTo('notes', bad)] }),
    database.door.write({ label: 'Write', changes: [changeTo('notes', good)] }),
  ])
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'not-valid', record: 'notes', field: 'at' } })
  expect(taken.ok).toBe(true)
  expect(office.unsent().map(({ rows }) => rows[0]?.id)).toEqual([good.id])
})

test('a deletion takes the record from every query and can be undone', async () => {
  const { database } = await aLaptop()
  const account = anAccount()
  await database.door.write({ label: 'Add', changes: [changeTo('accounts', account)] })
  await database.door.write({ label: 'Delete account', changes: [deletionOf('accounts', account.id)] })
  expect(await database.collections.accounts.findOne(account.id).exec()).toBeNull()
  expect(await database.door.undo()).toEqual({ ok: true, value: { label: 'Delete account' } })
  expect((await database.collections.accounts.findOne(account.id).exec())?.name).toBe(account.name)
})
