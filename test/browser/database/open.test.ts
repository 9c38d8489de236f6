import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Account } from '#shared/accounts/account.ts'
import { kinds } from '#shared/kinds.ts'
import { changeTo, deletionOf } from '../../../src-renderer/database/changes.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aWindow, openIn, tryToOpen, type Window } from '../../builders/browser-laptop.ts'
import { anAccount, anId } from '../../builders/records.ts'

let window: Window
const opened: OpenedDatabase[] = []

beforeEach(() => {
  window = aWindow(crypto.randomUUID())
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.database.close()
})

async function open(where: Window = window): Promise<OpenedDatabase> {
  const one = await openIn(where)
  opened.push(one)
  return one
}
async function close(): Promise<void> {
  await opened.pop()!.database.close()
}
const add = ({ database }: OpenedDatabase, account: Account = anAccount()) =>
  database.door.write({ label: 'Add', changes: [changeTo('accounts', account)] })
const here = async ({ database }: OpenedDatabase, id: string) =>
  database.collections.accounts.findOne(id).exec()

test('what was written is there after closing and opening again', async () => {
  const account = anAccount({ name: 'Grundwasser Süd' })
  expect((await add(await open(), account)).ok).toBe(true)
  await close()
  const again = await open()
  expect((await here(again, account.id))?.name).toBe('Grundwasser Süd')
  expect(again.office.unsent()).toHaveLength(1)
  expect(again.report).toEqual({ putBack: 0, lost: 0, rebuilt: false })
})

test('every write of records and of the checkpoint is strict: IndexedDB reports it when it is on the disk', async () => {
  const transaction = IDBDatabase.prototype.transaction
  const durabilities: string[] = []
  IDBDatabase.prototype.transaction = function (...values) {
    const made = transaction.apply(this, values)
    if (made.mode === 'readwrite') durabilities.push(made.durability)
    return made
  }
  try {
    // Dexie holds on to the function when it opens.
    const laptop = await open()
    expect(await add(laptop)).toMatchObject({ ok: true })
    await laptop.office.take([], { checkpoint: { epoch: 1, sequence: 1, kind: '', id: '' } })
  } finally {
    IDBDatabase.prototype.transaction = transaction
  }
  expect(durabilities.length).toBeGreaterThan(2)
  expect(new Set(durabilities)).toEqual(new Set(['strict']))
})

test('[J2] after IndexedDB was deleted, what is unsent is put back and the rest is to be fetched anew', async () => {
  const laptop = await open()
  const account = anAccount()
  await add(laptop, account)
  await laptop.office.take([], { checkpoint: { epoch: 1, sequence: 1, kind: '', id: '' } })
  await close()
  for (const { name } of await indexedDB.databases()) {
    const request = indexedDB.deleteDatabase(name!)
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve
      request.onerror = reject
    })
  }
  const again = await open()
  expect(await here(again, account.id)).not.toBeNull()
  expect(again.office.unsent()).toHaveLength(1)
  expect(again.office.checkpoint()).toBeNull()
  expect(again.report.putBack).toBe(1)
})

test('a profile is open in one window: a second is told so, and may take over', async () => {
  const first = await open()
  const [before, after] = [anAccount(), anAccount()]
  await add(first, before)
  const other = aWindow(window.personId)
  const second = await tryToOpen(other)
  if (second.ok || second.problem.kind !== 'another-window') throw new Error('It opened twice')
  // As the front door does: the window that lost it closes.
  const lost = new Promise((resolve) => first.onLost(resolve))
  await second.problem.takeOver()
  expect(await lost).toBe('another-window')
  expect(await add(first)).toEqual({ ok: false, problem: { kind: 'read-only', reason: 'another-window' } })
  await close()
  const taken = await open(other)
  expect(await here(taken, before.id)).not.toBeNull()
  expect((await add(taken, after)).ok).toBe(true)
  // Even a window that never heard of it can no longer reach the files.
  const stale = window.host['journal.append'](`test-${window.personId}`, 0, new Uint8Array(4))
  await expect(stale).rejects.toThrow('another-window')
})

test('a schema of a newer version migrates the records and what is unsent, and an older app is refused', async () => {
  const laptop = await open()
  const [sent, unsent, gone] = [anAccount({ name: 'Alpha' }), anAccount({ name: 'Beta' }), anAccount()]
  const row = { epoch: 1, sequence: 1, seal: 's', readAt: 1, kind: 'accounts' as const }
  await laptop.office.take(
    [
      { ...row, id: sent.id, state: { ...sent } },
      { ...row, id: gone.id, state: { ...gone } },
    ],
    {},
  )
  await laptop.database.door.write({ label: 'Delete', changes: [deletionOf('accounts', gone.id)] })
  await add(laptop, unsent)
  await close()
  const definition = kinds.accounts as {
    version: number
    migrations: Record<number, (old: object) => object>
  }
  definition.version = 1
  definition.migrations = { 1: (old) => ({ ...old, name: `${(old as Account).name} AG` }) }
  try {
    const newer = await open()
    const found = await here(newer, sent.id)
    expect(found?.toJSON()).toMatchObject({ name: 'Alpha AG', nameKey: 'alpha ag', master: { sequence: 1 } })
    expect(await here(newer, gone.id)).toBeNull()
    expect(newer.office.unsent().map(({ rows }) => rows[0]?.next?.name)).toEqual([undefined, 'Beta AG'])
    expect((await here(newer, unsent.id))?.name).toBe('Beta AG')
    await close()
  } finally {
    definition.version = 0
    definition.migrations = {}
  }
  expect(await tryToOpen(window)).toMatchObject({ ok: false, problem: { kind: 'newer-database' } })
})

test('[J4] sixty edits of one session stay one group, and the last is there after opening again', async () => {
  const laptop = await open()
  const account = anAccount()
  let about = ''
  for (let second = 0; second < 60; second++) {
    about += 'The second pump stands still since May. '
    const written = await laptop.database.door.write({
      label: 'Write',
      changes: [changeTo('accounts', { ...account, about })],
      session: account.id,
    })
    expect(written.ok).toBe(true)
  }
  expect(laptop.office.unsent()).toHaveLength(1)
  await close()
  expect((await here(await open(), account.id))?.about).toBe(about)
})

test('a profile can be wiped: nothing is left of it, and another is left alone', async () => {
  // Windows of the tests before still hold their files.
  window = aWindow(window.personId, 'wiped')
  const other = aWindow(crypto.randomUUID(), 'wiped-2')
  await add(await open(other))
  await close()
  await add(await open())
  await window.host['secret.keep']('token', 'x')
  await other.host['secret.keep']('token', 'y')
  await close()
  await window.host['profile.wipe']()
  const left = [
    ...(await indexedDB.databases()).map(({ name }) => name!),
    ...(await namesIn('journal')),
    ...(await namesIn('assets')),
  ]
  expect(left.filter((name) => name.includes(window.personId))).toEqual([])
  expect(left.filter((name) => name.includes(other.personId)).length).toBeGreaterThan(13)
  expect(await window.host['secret.read']('token')).toBeNull()
  expect(await other.host['secret.read']('token')).toBe('y')
})

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  const root = await navigator.storage.getDirectory()
  for await (const name of (await root.getDirectoryHandle(folder, { create: true })).keys()) names.push(name)
  return names
}

test('secrets are kept by profile', async () => {
  const name = anId()
  await window.host['secret.keep'](name, 'a token')
  expect(await window.host['secret.read'](name)).toBe('a token')
  await window.host['secret.forget'](name)
  expect(await window.host['secret.read'](name)).toBeNull()
})
