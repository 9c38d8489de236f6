/** The light, and a device whose time is over. */
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

async function rita() {
  const account = anAccount()
  office = await aDepartment(ground, ({ rita: { id } }) => [
    { kind: 'accounts', record: { ...account, ownerId: id } },
  ])
  const one = await office.laptop('rita')
  const light = (wanted: string) =>
    one.until(`the light says ${wanted}`, async () => {
      const { status } = await one.state()
      return status?.light === wanted && status
    })
  const note = () =>
    aNote({ accountId: account.id, authorId: office.people.rita.id, body: 'Confidential turbine.' })
  return { one, light, note }
}

test('the light says in step, offline with what waits and the next try, and in step again', async () => {
  const { one, light, note } = await rita()
  expect(await light('in-step')).toMatchObject({
    waiting: 0,
    needsYou: 0,
    inStepAt: expect.any(String) as string,
  })
  await one.network({ online: false })
  await one.write('Add notes', [to('notes', note()), to('notes', note())])
  expect(await light('offline')).toMatchObject({ waiting: 2, nextTryAt: expect.any(String) as string })
  await one.network({ online: true })
  expect(await light('in-step')).toMatchObject({ waiting: 0 })
})

test('a device whose token is not known any more is signed out, keeps its work, and sends it after signing in', async () => {
  const { one, light, note } = await rita()
  await ground.endpoint.database.db
    .updateTable('devices')
    .set({ token_hash: null })
    .where('company_id', '=', office.company.id)
    .execute()
  const mine = note()
  await one.write('Add note', [to('notes', mine)])
  expect(await light('signed-out')).toMatchObject({ waiting: 1 })
  const { password } = await import('../server/support/company.ts')
  await one.signIn(ground.endpoint.url, office.people.rita.email, password)
  await one.inStep(office.clock)
  expect(await office.atOffice('notes', mine.id)).not.toBeNull()
})

test('a revoked device offers its unsent work, and then everything on it is removed', async () => {
  const { one, light, note } = await rita()
  await one.network({ online: false })
  await one.write('Add note', [to('notes', note())])
  await ground.endpoint.database.db
    .updateTable('devices')
    .set({ revoked_at: new Date() })
    .where('company_id', '=', office.company.id)
    .execute()
  expect(await one.words()).toContain('turbine')
  expect((await one.state()).wiped).toBe(false)
  await one.network({ online: true })
  await one.now()
  await light('revoked')
  await one.until('all is removed', async () => (await one.state().catch(() => null))?.wiped)
  expect(await one.words()).not.toContain('turbine')
  expect((await one.sent()).filter(({ path }) => path === '/v1/push').length).toBeGreaterThan(0)
})
