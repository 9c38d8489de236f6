/** A laptop whose power goes off between any two steps comes back with what it had acknowledged. */
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

test('[J2] [J6] whichever write to the journal is the last one, nothing acknowledged is lost or doubled', async () => {
  const account = anAccount()
  office = await aDepartment(ground, ({ rita }) => [
    { kind: 'accounts', record: { ...account, ownerId: rita.id } },
  ])
  const { rita } = office.people
  const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
  const acknowledged = new Map<string, string>()
  for (let last = 1; last <= 6; last += 1) {
    await one.cutAfterAppends(last)
    const note = aNote({ accountId: account.id, authorId: rita.id, body: 'Begun.' })
    for (const body of ['Begun.', 'Begun. Gone on.', 'Begun. Gone on. Ended.']) {
      const written = await one.write('Write', [to('notes', { ...note, body })]).catch(() => null)
      if (written?.ok) acknowledged.set(note.id, body)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await one.crash()
    await one.open()
    await one.inStep(office.clock)
  }
  await two.inStep(office.clock)
  expect(acknowledged.size).toBeGreaterThan(3)
  for (const [id, body] of acknowledged) {
    expect((await two.record('notes', id))?.body).toContain(body)
    expect((await one.record('notes', id))?.body).toBe((await two.record('notes', id))?.body)
    const groups = (await office.history('notes', id)).map((row) => row.group_id)
    expect(new Set(groups).size).toBe(groups.length)
  }
})

test('[P3] a laptop that dies between the answer and its journal sends again, and nothing is doubled', async () => {
  const account = anAccount()
  office = await aDepartment(ground, ({ rita }) => [
    { kind: 'accounts', record: { ...account, ownerId: rita.id } },
  ])
  const one = await office.laptop('rita')
  await one.network({ next: [{ path: '/v1/push', fault: 'lost-reply' }] })
  const note = aNote({ accountId: account.id, authorId: office.people.rita.id })
  await one.write('Add note', [to('notes', note)])
  await one.until('the office has it', async () => (await office.history('notes', note.id)).length === 1)
  await one.crash()
  await one.open()
  await one.inStep(office.clock)
  expect(await office.history('notes', note.id)).toHaveLength(1)
  expect((await one.state()).unsent).toBe(0)
})
