import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Account } from '#shared/accounts/account.ts'
import { changeTo, deletionOf } from '../../../src-renderer/database/changes.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aDisk, aLaptop, type Disk } from '../../builders/laptop.ts'
import { anAccount, anId } from '../../builders/records.ts'

let laptop: OpenedDatabase & { disk: Disk }
let time = 0
beforeEach(async () => {
  laptop = await aLaptop(aDisk(), { now: () => 1_795_000_000_000 + time })
})
afterEach(async () => {
  await laptop.database.close()
})

const door = () => laptop.database.door
async function write(account: Account, session?: string) {
  time += 10_000
  const written = await door().write({
    label: 'Edit account',
    changes: [changeTo('accounts', account)],
    ...(session !== undefined && { session }),
  })
  if (!written.ok) throw new Error(written.problem.kind)
  return written.value
}
async function here(id: string): Promise<Account | null> {
  return (
    ((await laptop.database.collections.accounts.findOne(id).exec())?.toMutableJSON() as
      | Account
      | undefined) ?? null
  )
}

test('undo and redo go back and forth through what was done', async () => {
  const account = anAccount({ name: 'One' })
  await write(account)
  await write({ ...account, name: 'Two' })
  expect(await door().undo()).toEqual({ ok: true, value: { label: 'Edit account' } })
  expect((await here(account.id))?.name).toBe('One')
  await door().undo()
  expect(await here(account.id)).toBeNull()
  expect(await door().undo()).toEqual({ ok: true, value: null })
  await door().redo()
  await door().redo()
  expect((await here(account.id))?.name).toBe('Two')
  expect(await door().redo()).toEqual({ ok: true, value: null })
  await door().undo()
  expect((await here(account.id))?.name).toBe('One')
})

test('a new command ends what could be done again', async () => {
  const account = anAccount({ name: 'One' })
  await write(account)
  await write({ ...account, name: 'Two' })
  await door().undo()
  await write({ ...account, name: 'Three' })
  expect(await door().redo()).toEqual({ ok: true, value: null })
})

test('[P11] undo restores only what its command changed where the record has changed since', async () => {
  const account = anAccount({ name: 'One', industry: 'Food' })
  await write(account)
  const renamed = await write({ ...account, name: 'Two', tags: ['fair'] })
  const state = { ...account, name: 'Two', tags: ['fair', 'hot'], industry: 'Beverages' }
  await laptop.office.take([], {})
  await write(state)
  expect(await door().undoGroup(renamed.group)).toMatchObject({ ok: true })
  expect(await here(account.id)).toMatchObject({ name: 'One', tags: ['hot'], industry: 'Beverages' })
})

test('[P11] a value that was changed again since is left as it is', async () => {
  const account = anAccount({ name: 'One' })
  await write(account)
  const renamed = await write({ ...account, name: 'Two' })
  await write({ ...account, name: 'Three' })
  expect(await door().undoGroup(renamed.group)).toEqual({ ok: true, value: null })
  expect((await here(account.id))?.name).toBe('Three')
})

test('[P11] undo of a deletion makes the record again, as a new edit forward', async () => {
  const account = anAccount({ addresses: [{ id: anId(), use: 'main', city: 'Łódź' }] })
  await write(account)
  const deleted = await door().write({ label: 'Delete', changes: [deletionOf('accounts', account.id)] })
  if (!deleted.ok) throw new Error()
  const before = laptop.office.unsent().length
  const undone = await door().undoGroup(deleted.value.group)
  expect(undone).toMatchObject({ ok: true, value: { before: [{ id: account.id, next: null }] } })
  expect(await here(account.id)).toMatchObject({ name: account.name, addresses: account.addresses })
  expect(laptop.office.unsent()).toHaveLength(before + 1)
})

test('[P11] undo of a creation leaves the record where someone has worked on it since', async () => {
  const account = anAccount()
  const made = await write(account)
  await write({ ...account, tier: 'A' })
  await door().undoGroup(made.group)
  expect(await here(account.id)).toMatchObject({ tier: 'A' })
})

test('a group is undone once; asking again changes nothing', async () => {
  const account = anAccount({ name: 'One' })
  await write(account)
  const renamed = await write({ ...account, name: 'Two' })
  await door().undoGroup(renamed.group)
  expect(await door().undoGroup(renamed.group)).toEqual({ ok: true, value: null })
})

test('what is typed in one go is undone in one step, what comes later in another', async () => {
  const account = anAccount({ name: 'A' })
  await write(account)
  for (const name of ['AB', 'ABC']) {
    time += 500
    await door().write({ label: 'Type', changes: [changeTo('accounts', { ...account, name })], session: 's' })
  }
  await write({ ...account, name: 'ABCD' }, 's')
  await door().undo()
  expect((await here(account.id))?.name).toBe('ABC')
  await door().undo()
  expect((await here(account.id))?.name).toBe('A')
})

test('a command that is not undoable is passed over', async () => {
  const account = anAccount({ name: 'One' })
  await write(account)
  await door().write({
    label: 'Seen',
    changes: [changeTo('accounts', { ...account, tier: 'D' })],
    undoable: false,
  })
  await door().undo()
  expect(await here(account.id)).toMatchObject({ tier: 'D' })
})
