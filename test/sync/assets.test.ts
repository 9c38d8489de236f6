/** SYNC.md, A1: files go both ways, resume, and never delay a record. */
import { randomBytes } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import type { Change } from '../../src-renderer/database/contract.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import { anAccount, aNote } from '../builders/records.ts'
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
