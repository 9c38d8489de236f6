import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Account } from '#shared/accounts/account.ts'
import type { MasterRow, PushResult } from '#shared/sync/contract.ts'
import { changeTo, deletionOf } from '../../../src-renderer/database/changes.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aLaptop, crash, type Disk } from '../../builders/laptop.ts'
import { aFile, anAccount, aNote } from '../../builders/records.ts'

let laptop: OpenedDatabase & { disk: Disk }
beforeEach(async () => {
  laptop = await aLaptop()
})
afterEach(async () => {
  await laptop.database.close()
})

function aRow(account: Account, own: Partial<MasterRow> = {}): MasterRow {
  return {
    kind: 'accounts',
    id: account.id,
    state: { ...account },
    epoch: 1,
    sequence: 5,
    seal: 's',
    readAt: 5,
    ...own,
  }
}
async function here(id: string): Promise<Account | null> {
  return (
    ((await laptop.database.collections.accounts.findOne(id).exec())?.toMutableJSON() as
      | Account
      | undefined) ?? null
  )
}
async function masterOf(id: string) {
  return (await laptop.database.collections.accounts.findOne(id).exec())?.master
}
async function write(account: Account, session?: string) {
  const written = await laptop.database.door.write({
    label: 'Edit account',
    changes: [changeTo('accounts', account)],
    ...(session !== undefined && { session }),
  })
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  return written.value.group
}
const answer = (group: string, status: PushResult['status'], rows: PushResult['rows']): PushResult => ({
  group,
  status,
  rows,
})

test('[J4] entries of one session fold while they are unsent, and no longer once they are on their way', async () => {
  const account = anAccount()
  const first = await write({ ...account, name: 'A' }, 's')
  expect(await write({ ...account, name: 'AB' }, 's')).toBe(first)
  await laptop.office.markSending([first])
  const second = await write({ ...account, name: 'ABC' }, 's')
  expect(second).not.toBe(first)
  expect(await write({ ...account, name: 'ABCD' }, 's')).toBe(second)
  const [one, two] = laptop.office.unsent()
  expect(one).toMatchObject({
    id: first,
    attempt: 1,
    rows: [{ base: { state: null }, next: { name: 'AB' } }],
  })
  expect(two).toMatchObject({
    id: second,
    attempt: 0,
    rows: [{ base: { state: { name: 'AB' }, clock: null, group: first }, next: { name: 'ABCD' } }],
  })
})

test('[J4] a session does not fold over what another group changed in between', async () => {
  const account = anAccount()
  const first = await write({ ...account, name: 'A' }, 's')
  await write({ ...account, name: 'B' })
  const third = await write({ ...account, name: 'C' }, 's')
  expect(third).not.toBe(first)
  expect(laptop.office.unsent().map(({ rows }) => (rows[0]!.next as unknown as Account).name)).toEqual([
    'A',
    'B',
    'C',
  ])
})

test('[J4] what a session made and deleted again is never sent', async () => {
  const account = anAccount()
  await write(account, 's')
  const gone = { label: 'Delete', changes: [deletionOf('accounts', account.id)], session: 's' }
  expect((await laptop.database.door.write(gone)).ok).toBe(true)
  expect(laptop.office.unsent()).toEqual([])
  expect(await here(account.id)).toBeNull()
})

test('[P3] an edit of what the office has names its sequence as the base', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  await write({ ...account, name: 'Mine' })
  expect(laptop.office.unsent()[0]?.rows[0]).toMatchObject({
    base: { state: { name: account.name }, clock: { epoch: 1, sequence: 5 } },
    next: { name: 'Mine' },
  })
  expect(laptop.office.unsent()[0]?.rows[0]?.base.state).not.toHaveProperty('localSeq')
})

test('a write that changes nothing makes no group', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  await write({ ...account })
  expect(laptop.office.unsent()).toEqual([])
})

test('an accepted group leaves the journal and its record takes the answered state', async () => {
  const account = anAccount()
  const group = await write(account)
  await laptop.office.markSending([group])
  await laptop.office.answered(
    answer(group, 'accepted', [
      aRow(account, { state: { ...account, name: 'From the office' }, sequence: 9 }),
    ]),
  )
  expect(laptop.office.unsent()).toEqual([])
  expect((await here(account.id))?.name).toBe('From the office')
  expect(await masterOf(account.id)).toMatchObject({ epoch: 1, sequence: 9 })
})

test('an accepted group leaves the record alone where a later unsent group stands on it', async () => {
  const account = anAccount()
  const first = await write({ ...account, name: 'One' })
  await laptop.office.markSending([first])
  const second = await write({ ...account, name: 'Two' })
  const row = aRow(account, { state: { ...account, name: 'One' }, sequence: 9, readAt: 9 })
  await laptop.office.answered(answer(first, 'accepted', [row]))
  expect((await here(account.id))?.name).toBe('Two')
  expect(laptop.office.unsent().map(({ id }) => id)).toEqual([second])
  expect(laptop.office.newestMaster('accounts', account.id)).toMatchObject({ sequence: 9 })
})

test('[L3] a record with an unsent edit is left out of a page and kept as the newest known master', async () => {
  const [edited, other] = [anAccount(), anAccount()]
  const group = await write({ ...edited, name: 'Mine' })
  const rows = [aRow(edited, { readAt: 7, state: { ...edited, name: 'Theirs' } }), aRow(other, { readAt: 7 })]
  await laptop.office.take(rows, { checkpoint: { epoch: 1, sequence: 7, kind: '', id: '' } })
  expect((await here(edited.id))?.name).toBe('Mine')
  expect(await here(other.id)).not.toBeNull()
  expect(laptop.office.newestMaster('accounts', edited.id)?.state?.name).toBe('Theirs')
  expect(laptop.office.checkpoint()).toMatchObject({ sequence: 7 })
  // An answer that was read before the page does not undo it.
  await laptop.office.answered(
    answer(group, 'accepted', [aRow(edited, { readAt: 6, state: { ...edited, name: 'Mine' } })]),
  )
  expect((await here(edited.id))?.name).toBe('Theirs')
  expect(laptop.office.newestMaster('accounts', edited.id)).toBeNull()
})

test('[L3] of two readings the later wins, in whichever order they come, removals included', async () => {
  const account = anAccount()
  const gone = aRow(account, { state: null, removed: 'revoked', readAt: 20 })
  await laptop.office.take([gone], {})
  await laptop.office.take([aRow(account, { readAt: 10 })], {})
  expect(await here(account.id)).toBeNull()
  await laptop.office.take([aRow(account, { readAt: 30 })], {})
  expect(await here(account.id)).not.toBeNull()
  await laptop.office.take([gone], {})
  expect(await here(account.id)).not.toBeNull()
  // A restored office begins a new epoch, with lower numbers.
  await laptop.office.take(
    [aRow(account, { epoch: 2, readAt: 1, state: { ...account, name: 'Restored' } })],
    {},
  )
  expect((await here(account.id))?.name).toBe('Restored')
})

test('what is removed leaves nothing of itself on the disk', async () => {
  const account = anAccount({ about: 'Secret margin' })
  await laptop.office.take([aRow(account)], {})
  await laptop.office.take([aRow(account, { state: null, removed: 'revoked', readAt: 9 })], {})
  const stored = await laptop.database.collections.accounts.internalStorageInstance.findDocumentsById(
    [account.id],
    true,
  )
  expect(JSON.stringify(stored)).not.toContain('Secret')
  expect(stored[0]).toMatchObject({ _deleted: true })
})

test('[J5] [P8] a refused group goes to Needs you, and its records take the office state', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  const group = await write({ ...account, name: 'Mine' })
  const row = { ...aRow(account, { readAt: 5 }), code: 'not-allowed' as const, field: 'name' }
  await laptop.office.answered(answer(group, 'refused', [row]))
  expect((await here(account.id))?.name).toBe(account.name)
  const needs = [
    {
      group,
      label: 'Edit account',
      records: [
        {
          id: account.id,
          title: 'Mine',
          code: 'not-allowed',
          field: 'name',
          mine: { name: 'Mine' },
          office: { name: account.name },
        },
      ],
    },
  ]
  expect(laptop.office.needsYou()).toMatchObject(needs)
  laptop = await aLaptop(await crash(laptop))
  expect(laptop.office.needsYou()).toMatchObject(needs)
})

test('[P8] a refused group whose record was edited since leaves that edit where it is', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  const first = await write({ ...account, name: 'One' })
  await laptop.office.markSending([first])
  await write({ ...account, name: 'Two' })
  await laptop.office.answered(answer(first, 'refused', [{ ...aRow(account), code: 'not-valid' }]))
  expect((await here(account.id))?.name).toBe('Two')
  expect(laptop.office.newestMaster('accounts', account.id)?.state?.name).toBe(account.name)
})

test('what needs the person can be sent again on the record as it is now, or dropped', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  const [one, two] = [await write({ ...account, name: 'Mine' }), await write({ ...account, tier: 'A' })]
  await laptop.office.putAside(
    one,
    [aRow(account, { readAt: 8, sequence: 8, state: { ...account, industry: 'Food' } })],
    'No',
  )
  await laptop.office.answered(
    answer(two, 'accepted', [
      aRow(account, { readAt: 9, sequence: 9, state: { ...account, industry: 'Food' } }),
    ]),
  )
  expect(laptop.office.needsYou()).toMatchObject([{ group: one, why: 'No' }])
  await laptop.office.settle(one, 'send-again')
  expect(laptop.office.needsYou()).toEqual([])
  expect(await here(account.id)).toMatchObject({ name: 'Mine', industry: 'Food' })
  const [again] = laptop.office.unsent()
  expect(again?.id).not.toBe(one)
  expect(again?.rows[0]).toMatchObject({
    base: { clock: { sequence: 9 } },
    next: { name: 'Mine', industry: 'Food' },
  })
  await laptop.office.putAside(again!.id, [aRow(account, { readAt: 10, sequence: 9 })], 'No')
  await laptop.office.settle(again!.id, 'drop')
  expect(laptop.office.needsYou()).toEqual([])
  expect((await here(account.id))?.name).toBe(account.name)
  expect(laptop.office.unsent()).toEqual([])
})

test('[L3] what a page said meanwhile is not lost when a crash follows the refusal', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  const group = await write({ ...account, name: 'Mine' })
  await laptop.office.take(
    [aRow(account, { readAt: 9, sequence: 9, state: { ...account, name: 'Newest' } })],
    {},
  )
  // On the disk is the entry that sets the group aside, and nothing after it.
  laptop.disk.journal.dieAt(1, true)
  void laptop.office.answered(
    answer(group, 'refused', [{ ...aRow(account, { readAt: 7 }), code: 'not-allowed' }]),
  )
  await expect.poll(() => laptop.disk.journal.dead()).toBe(true)
  laptop = await aLaptop(await crash(laptop))
  expect((await here(account.id))?.name).toBe('Newest')
  expect(await masterOf(account.id)).toMatchObject({ sequence: 9 })
  expect(laptop.office.needsYou()).toMatchObject([
    { records: [{ code: 'not-allowed', office: { name: 'Newest' } }] },
  ])
})

test('a group of which a merge left nothing is gone, and its record is as the office has it', async () => {
  const account = anAccount()
  await laptop.office.take([aRow(account)], {})
  const group = await write({ ...account, name: 'Mine' })
  const theirs = aRow(account, { readAt: 9, sequence: 9, state: { ...account, name: 'Theirs' } })
  await laptop.office.answered(answer(group, 'conflict', [theirs]))
  await laptop.office.rebase([{ id: group, rows: [] }], [])
  expect(laptop.office.unsent()).toEqual([])
  expect((await here(account.id))?.name).toBe('Theirs')
})

test('a group on which the office said nothing goes to Needs you too, and its records are as before it', async () => {
  const [old, fresh] = [anAccount(), anAccount()]
  await laptop.office.take([aRow(old)], {})
  const [one, two] = [await write({ ...old, name: 'Too much' }), await write(fresh)]
  await laptop.office.putAside(one, [], 'This is more than the office takes at once.')
  await laptop.office.putAside(two, [], 'This is more than the office takes at once.')
  expect((await here(old.id))?.name).toBe(old.name)
  expect(await masterOf(old.id)).toMatchObject({ sequence: 5 })
  expect(await here(fresh.id)).toBeNull()
  await laptop.office.settle(two, 'send-again')
  expect((await here(fresh.id))?.name).toBe(fresh.name)
  expect(laptop.office.unsent()[0]?.rows[0]?.base).toEqual({ state: null, clock: null })
})

test('[P6] merged rows replace those of the group and of later ones, with notices that outlive a crash', async () => {
  const account = anAccount()
  const [first, second] = [await write({ ...account, name: 'One' }), await write({ ...account, name: 'Two' })]
  const [one, two] = laptop.office.unsent()
  const merged = { ...account, name: 'Merged one' }
  await laptop.office.rebase(
    [
      {
        id: first,
        rows: [
          {
            ...one!.rows[0]!,
            base: { state: { ...account }, clock: { epoch: 1, sequence: 9 } },
            next: merged,
          },
        ],
      },
      {
        id: second,
        rows: [
          {
            ...two!.rows[0]!,
            base: { state: merged, clock: null, group: first },
            next: { ...account, name: 'Merged two' },
          },
        ],
      },
    ],
    [{ kind: 'accounts', recordId: account.id, fields: [{ field: 'name', mine: 'One', office: 'Theirs' }] }],
  )
  expect((await here(account.id))?.name).toBe('Merged two')
  laptop = await aLaptop(await crash(laptop))
  expect((await here(account.id))?.name).toBe('Merged two')
  expect(laptop.office.unsent().map(({ rows }) => rows[0]?.next?.name)).toEqual(['Merged one', 'Merged two'])
  const [notice] = laptop.office.notices('accounts', account.id)
  expect(notice).toMatchObject({ fields: [{ mine: 'One', office: 'Theirs' }] })
  await laptop.office.dismissNotice(notice!.id)
  expect(laptop.office.notices('accounts', account.id)).toEqual([])
})

test('[L4] a first load empties the kinds, but for what is in the journal', async () => {
  const [mine, theirs] = [anAccount(), anAccount()]
  await laptop.office.take([aRow(theirs), aRow(mine)], {
    checkpoint: { epoch: 1, sequence: 5, kind: '', id: '' },
  })
  await write({ ...mine, name: 'Mine' })
  await laptop.office.emptyBeforeFirstLoad()
  expect(await here(theirs.id)).toBeNull()
  expect((await here(mine.id))?.name).toBe('Mine')
  expect(laptop.office.checkpoint()).toBeNull()
  const state = {
    at: { epoch: 1, sequence: 6 },
    cursors: { people: null, accounts: { sequence: 3, id: theirs.id } },
  }
  await laptop.office.take([aRow(theirs, { readAt: 6 })], { firstLoad: state })
  expect(laptop.office.firstLoad()).toEqual(state)
  expect(await here(theirs.id)).not.toBeNull()
  await laptop.office.take([], { firstLoad: null, checkpoint: { epoch: 1, sequence: 6, kind: '', id: '' } })
  expect(laptop.office.firstLoad()).toBeNull()
  expect(laptop.office.checkpoint()).toMatchObject({ sequence: 6 })
})

test('[J2] when the database was emptied, what is unsent is put back and the checkpoint is forgotten', async () => {
  const [mine, theirs] = [anAccount(), anAccount()]
  await laptop.office.take([aRow(theirs)], { checkpoint: { epoch: 1, sequence: 5, kind: '', id: '' } })
  await write(mine)
  const disk = await crash(laptop)
  const { IDBFactory } = await import('fake-indexeddb')
  laptop = await aLaptop({ ...disk, indexedDB: new IDBFactory() })
  expect((await here(mine.id))?.name).toBe(mine.name)
  expect(await here(theirs.id)).toBeNull()
  expect(laptop.office.checkpoint()).toBeNull()
  expect(laptop.office.unsent()).toHaveLength(1)
  expect(laptop.report.putBack).toBe(1)
})

test('when only the records were emptied, the checkpoint that speaks of them is forgotten too', async () => {
  await laptop.office.take([aRow(anAccount())], { checkpoint: { epoch: 1, sequence: 5, kind: '', id: '' } })
  const disk = await crash(laptop)
  for (const { name } of await disk.indexedDB.databases()) {
    if (!name?.startsWith('rxdb')) continue
    await new Promise((resolve) => {
      disk.indexedDB.deleteDatabase(name).onsuccess = resolve
    })
  }
  laptop = await aLaptop(disk)
  expect(laptop.office.checkpoint()).toBeNull()
  expect(laptop.report.rebuilt).toBe(true)
})

test('[J7] a damaged entry is recovered from the database, named for fetching, and mended by what arrives', async () => {
  const account = anAccount()
  await write({ ...account, name: 'Typed' })
  const disk = await crash(laptop)
  const [slots] = [...disk.journal.files.values()]
  // In the last entry's body.
  slots![0].set([0, 0, 0, 0], slots![0].length - 40)
  await laptopWithAnother(disk)
  expect((await here(account.id))?.name).toBe('Typed')
  expect(laptop.office.unsent()).toMatchObject([{ rows: [{ id: account.id, next: { name: 'Typed' } }] }])
  expect(laptop.office.damaged()).toEqual([{ kind: 'accounts', id: account.id }])
  await laptop.office.take([aRow(account)], {})
  expect(laptop.office.damaged()).toEqual([])
})

async function laptopWithAnother(disk: Disk) {
  laptop = await aLaptop(disk)
}

test('[P2] attempts rise, over restarts too', async () => {
  const group = await write(anAccount())
  expect((await laptop.office.markSending([group]))[0]?.attempt).toBe(1)
  laptop = await aLaptop(await crash(laptop))
  expect((await laptop.office.markSending([group, 'unknown'])).map(({ attempt }) => attempt)).toEqual([2])
})

test('[P10] a group carries the clock that was known when it was made', async () => {
  laptop.office.noteClock({ epoch: 1, sequence: 40 })
  laptop.office.noteClock({ epoch: 1, sequence: 30 })
  await write(anAccount())
  expect(laptop.office.unsent()[0]?.knownClock).toEqual({ epoch: 1, sequence: 40 })
})

test('files that records name are fetched, those that a screen waits for first', async () => {
  const [photo, card] = [aFile({}, 'a'), aFile({}, 'b')]
  const note = aNote({ attachments: [photo, card] })
  await laptop.office.take([{ ...aRow(anAccount()), kind: 'notes', id: note.id, state: { ...note } }], {})
  laptop.database.assets.want([card.assetId])
  await expect
    .poll(async () => (await laptop.office.assetsToFetch()).map(({ id }) => id))
    .toEqual([card.assetId, photo.assetId])
})
