/** SYNC.md, A1: files go both ways, resume, and never delay a record. */
import { randomBytes } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import type { Change } from '../../src-renderer/database/contract.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import { inOrder } from '../../src-renderer/sync/assets/carrier.ts'
import { aDeck, aFile, anAccount, anActivity, aNote, aSlide } from '../builders/records.ts'
import { aDepartment, anOffice, type Department } from './support/office.ts'

vi.setConfig({ testTimeout: 90_000 })
const ground = anOffice()
let office: Department
afterEach(() => office.end())

const to = <K extends Kind>(kind: K, next: Records[K]) => ({ kind, id: next.id, next }) as Change

async function withPhoto(size: number) {
  const account = anAccount()
  office = await aDepartment(ground, ({ rita }) => [
    { kind: 'accounts', record: { ...account, ownerId: rita.id } },
  ])
  const one = await office.laptop('rita')
  await one.sent()
  return { account, one, bytes: new Uint8Array(randomBytes(size)) }
}

test('[A1] a photo goes up and down in parts, goes on where a line broke, and is checked', async () => {
  const { account, one, bytes } = await withPhoto(1_700_000)
  const two = await office.laptop('rita')
  await one.network({ next: [{ path: '/v1/assets', fault: 'lost-reply' }] })
  const added = await one.addAsset('pump.jpg', 'image/jpeg', bytes)
  if (!added?.ok) throw new Error('The photo was not kept.')
  const photo = added.value
  const note = aNote({ accountId: account.id, authorId: office.people.rita.id, attachments: [photo] })
  await one.write('Add note', [to('notes', note)])
  await one.until('it is sent', async () => (await one.assetsToSend()).length === 0)
  const up = (await one.sent()).filter(({ method }) => method === 'PUT')
  expect(up.length).toBeGreaterThanOrEqual(4)
  // Each part is sent once: one whose reply was lost is not sent again, the endpoint being asked how far it is.
  expect(new Set(up.map(({ range }) => range)).size).toBe(up.length)

  await two.inStep(office.clock)
  await two.network({ next: [{ path: '/v1/assets', fault: 'cut' }] })
  await two.until('it is here', () => two.hasAsset(photo.assetId))
  expect(await two.bugs()).toEqual([])
})

test('[A1] a laptop that is switched off in the middle of a file goes on with it', async () => {
  const { account, one, bytes } = await withPhoto(1_700_000)
  const added = await one.addAsset('pump.jpg', 'image/jpeg', bytes)
  if (!added?.ok) throw new Error('The photo was not kept.')
  const note = aNote({ accountId: account.id, authorId: office.people.rita.id, attachments: [added.value] })
  await one.write('Add note', [to('notes', note)])
  await one.inStep(office.clock)
  await one.until('it is sent', async () => (await one.assetsToSend()).length === 0)
  const two = await office.laptop('rita', { withSync: false })
  await two.network({ delay: 60 })
  await two.startSync()
  const parts = async () =>
    (await two.sent()).filter(({ path, method }) => path.includes('/assets/') && method === 'GET')
  const before: string[] = []
  await two.until('a part is here', async () => {
    before.push(...(await parts()).map(({ range }) => range))
    return before.length >= 2
  })
  await two.crash()
  await two.network({ delay: 0 })
  await two.open()
  await two.until('it is here', () => two.hasAsset(added.value.assetId))
  const after = (await parts()).map(({ range }) => range)
  expect(after.some((range) => range.startsWith('bytes=0-'))).toBe(false)
})

test('[A1] what a screen asks for goes first, then what coming meetings need, then the rest', () => {
  const missing = (id: string, asked: boolean) => ({ id, size: 10, have: id === 'photo' ? 4 : 0, asked })
  const order = inOrder(
    [missing('asked', true), missing('old', false), missing('photo', false)],
    [
      { id: 'deck', size: 10 },
      { id: 'photo', size: 10 },
    ],
  )
  expect(order.map(({ id }) => id)).toEqual(['asked', 'deck', 'photo', 'old'])
  expect(order[2]).toMatchObject({ have: 4 })
})

test('[A1] files of decks for coming meetings come before those of published decks and of notes', async () => {
  const file = (digit: string) => aFile({ assetId: digit.repeat(64) })
  const deck = (own: Partial<Records['decks']>, digit: string) =>
    aDeck({ ...own, slides: [aSlide({ file: file(digit) })], files: [] })
  const shown = deck({ status: 'draft' }, '1')
  const published = deck({ status: 'published' }, '2')
  const past = deck({ status: 'draft' }, '3')
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  office = await aDepartment(ground, ({ rita: { id } }) => [
    ...[shown, published, past].map((record) => ({
      kind: 'decks' as const,
      record: { ...record, ownerId: id },
    })),
    { kind: 'activities', record: anActivity({ ownerId: id, at: at(2), deckIds: [shown.id] }) },
    { kind: 'activities', record: anActivity({ ownerId: id, at: at(-20), deckIds: [past.id] }) },
    { kind: 'notes', record: aNote({ authorId: id, createdBy: id, attachments: [file('4')] }) },
  ])
  const one = await office.laptop('rita')
  const wanted = (await one.wantedFiles()).map(({ id }) => id[0])
  expect(wanted.slice(0, 2)).toEqual(['1', '2'])
  expect(wanted).not.toContain('3')
})
