/** SYNC.md, L, E1 and C4: what comes down, on the real database against the real endpoint. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '../../src-renderer/database/contract.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import { anAccount, aNote } from '../builders/records.ts'
import { aDepartment, anOffice, type Department } from './support/office.ts'

vi.setConfig({ testTimeout: 90_000 })
// Few enough that a company of a test reaches it.
const ground = anOffice({ mostGained: 5 })
let office: Department
afterEach(() => office.end())

const to = <K extends Kind>(kind: K, next: Records[K]) => ({ kind, id: next.id, next }) as Change
const day = 86_400_000

/** Rita with an account and so many notes on it. */
async function ritasNotes(count: number) {
  const account = anAccount()
  const notes = Array.from({ length: count }, (_, index) =>
    aNote({ accountId: account.id, title: `Note ${index}` }),
  )
  office = await aDepartment(ground, ({ rita }) => [
    { kind: 'accounts', record: { ...account, ownerId: rita.id } },
    ...notes.map((note) => ({ kind: 'notes' as const, record: { ...note, authorId: rita.id } })),
  ])
  const { rita } = office.people
  return {
    account: { ...account, ownerId: rita.id },
    notes: notes.map((note) => ({ ...note, authorId: rita.id })),
  }
}

describe('the first load', () => {
  test('[L4] goes on where a kill stopped it, and brings each record', async () => {
    await ritasNotes(250)
    const one = await office.laptop('rita', { withSync: false })
    // Pages are of 50 records here: one request opens, nine kinds come before the notes, then two pages of these.
    await one.network({ loads: 12 })
    await one.startSync()
    await one.until('a hundred notes are here', async () => (await one.records('notes')).length === 100)
    expect((await one.state()).firstLoad).not.toBeNull()
    await one.crash()
    await one.sent()
    await one.network({ loads: Number.POSITIVE_INFINITY })
    await one.open()
    await one.inStep(office.clock)
    const after = (await one.sent())
      .filter(({ path }) => path === '/v1/first-load')
      .map(({ body }) => JSON.parse(body) as { at: unknown; kind: string; limit: number })
    // One asks how much there is; the others go on with the notes.
    expect(after.filter(({ kind, limit }) => kind !== 'people' || limit > 1)[0]).toMatchObject({
      kind: 'notes',
    })
    expect(after.filter(({ kind, limit }) => kind === 'notes' && limit > 1)).toHaveLength(3)
    expect(await one.records('notes')).toHaveLength(250)
  })

  test('[L4] is not repeated by a pull when everything was written at once', async () => {
    await ritasNotes(120)
    const one = await office.laptop('rita')
    await one.until('the light says in step', async () => (await one.state()).status?.light === 'in-step')
    const pulls = (await one.sent()).filter(({ path }) => path === '/v1/pull').length
    expect(pulls).toBeLessThan(4)
    expect(await one.records('notes')).toHaveLength(120)
  })
})

describe('many scopes at once', () => {
  /** Accounts of Rob's, each a scope of its own. */
  const accounts = Array.from({ length: 9 }, () => anAccount())

  async function robs() {
    office = await aDepartment(ground, ({ rob }) =>
      accounts.map((record) => ({ kind: 'accounts' as const, record: { ...record, ownerId: rob.id } })),
    )
    return accounts.map((record) => ({ ...record, ownerId: office.people.rob.id }))
  }

  test('[L4] are there after one first load, also those that were gained at its own clock', async () => {
    await robs()
    const one = await office.laptop('rob')
    await one.until('the light says in step', async () => (await one.state()).status?.light === 'in-step')
    expect(await one.records('accounts')).toHaveLength(9)
  })

  test('[L4] begin a first load on a laptop that had none of them, and only one', async () => {
    const all = await robs()
    const one = await office.laptop('rita')
    const max = await office.laptop('max')
    await one.sent()
    const { rita } = office.people
    await max.write(
      'Reassign',
      all.map((account) => to('accounts', { ...account, ownerId: rita.id })),
    )
    await max.inStep(office.clock)
    await one.inStep(office.clock)
    await one.until('the light says in step', async () => (await one.state()).status?.light === 'in-step')
    expect(await one.records('accounts')).toHaveLength(9)
    const opened = (await one.sent()).filter(
      ({ path, body }) => path === '/v1/first-load' && body.includes('"at":null'),
    )
    expect(opened.length).toBeLessThanOrEqual(1)
  })
})

describe('the pull', () => {
  test('[L2] asks again for a page that was cut, and misses nothing', async () => {
    const { account } = await ritasNotes(0)
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await two.network({ cut: 0.5, lostReply: 0.2 })
    for (let part = 0; part < 3; part += 1) {
      const notes = Array.from({ length: 60 }, () =>
        aNote({ accountId: account.id, authorId: account.ownerId }),
      )
      await one.write(
        'Import',
        notes.map((note) => to('notes', note)),
      )
    }
    await one.inStep(office.clock)
    await two.inStep(office.clock)
    expect(await two.records('notes')).toHaveLength(180)
    expect(await two.bugs()).toEqual([])
  })

  test('[L3] leaves a record with an unsent edit as the person has it, until it is merged', async () => {
    const { notes } = await ritasNotes(1)
    const note = notes[0] as Records['notes']
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await one.network({
      next: Array.from({ length: 400 }, () => ({ path: '/v1/push', fault: 'lost-request' as const })),
    })
    await one.write('Edit title', [to('notes', { ...note, title: 'Mine' })])
    await two.write('Edit text', [to('notes', { ...note, body: 'From the other laptop.' })])
    await two.inStep(office.clock)
    const clock = await office.clock()
    await one.until('the page is stored', async () => {
      await one.now()
      return ((await one.state()).checkpoint?.sequence ?? 0) >= clock.sequence
    })
    expect(await one.record('notes', note.id)).toMatchObject({ title: 'Mine', body: note.body })
    await one.network({ next: [] })
    await one.inStep(office.clock)
    expect(await one.record('notes', note.id)).toMatchObject({
      title: 'Mine',
      body: 'From the other laptop.',
    })
  })

  test('[L5] the live stream brings a change within seconds, unasked, also after the endpoint was away', async () => {
    const { notes } = await ritasNotes(1)
    const note = notes[0] as Records['notes']
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    const arrives = (body: string) =>
      two.until(`it has ${body}`, async () => (await two.record('notes', note.id))?.body === body)
    await two.until('it listens', async () => (await two.sent()).some(({ path }) => path === '/v1/live'))
    await one.write('Edit', [to('notes', { ...note, body: 'First' })])
    await arrives('First')
    await ground.restart()
    await one.write('Edit', [to('notes', { ...note, body: 'Second' })])
    await arrives('Second')
  })

  test('[C4] a clock that goes back a day across a restart loses nothing', async () => {
    const { account } = await ritasNotes(0)
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    const written: string[] = []
    const write = async () => {
      const note = aNote({ accountId: account.id, authorId: account.ownerId })
      written.push(note.id)
      await one.write('Add note', [to('notes', note)])
    }
    await write()
    await one.inStep(office.clock)
    await one.network({ online: false })
    await write()
    await one.crash()
    await one.turnClockBack(day)
    await one.open()
    await write()
    await one.network({ online: true })
    await one.now()
    await one.inStep(office.clock)
    await write()
    await one.inStep(office.clock)
    await two.inStep(office.clock)
    expect(new Set((await two.records('notes')).map(({ id }) => id))).toEqual(new Set(written))
  })

  test('[E1] an endpoint of another epoch is loaded from anew, and unsent work is kept', async () => {
    const { account, notes } = await ritasNotes(2)
    const one = await office.laptop('rita')
    await one.network({ online: false })
    const mine = aNote({ accountId: account.id, authorId: account.ownerId, body: 'Not yet sent.' })
    await one.write('Add note', [to('notes', mine)])
    await ground.endpoint.database.db
      .updateTable('clocks')
      .set({ epoch: 2 })
      .where('company_id', '=', office.company.id)
      .execute()
    await one.network({ online: true })
    await one.now()
    await one.inStep(office.clock)
    expect((await one.state()).checkpoint?.epoch).toBe(2)
    expect(new Set((await one.records('notes')).map(({ id }) => id))).toEqual(
      new Set([mine.id, ...notes.map(({ id }) => id)]),
    )
    expect(await office.atOffice('notes', mine.id)).not.toBeNull()
  })
})
