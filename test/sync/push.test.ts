/** SYNC.md, P: the sender on the real journal against the real endpoint. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '../../src-renderer/database/contract.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import { aLead, anAccount, anActivity, aNote, anId } from '../builders/records.ts'
import type { Laptop } from './support/laptop.ts'
import { aDepartment, anOffice, type Department } from './support/office.ts'

vi.setConfig({ testTimeout: 90_000 })
const ground = anOffice()
let office: Department
afterEach(() => office.end())

const to = <K extends Kind>(kind: K, next: Records[K]) => ({ kind, id: next.id, next }) as Change

/** Rita and one account of hers with a note on it, on as many laptops of hers as are asked for. */
async function ritasNote(body: string) {
  const account = anAccount()
  const note = aNote({ accountId: account.id, body })
  office = await aDepartment(ground, ({ rita }) => [
    { kind: 'accounts', record: { ...account, ownerId: rita.id } },
    { kind: 'notes', record: { ...note, authorId: rita.id } },
  ])
  const { rita } = office.people
  return {
    account: { ...account, ownerId: rita.id },
    note: { ...note, authorId: rita.id },
  }
}

const offline = (...laptops: Laptop[]) =>
  Promise.all(laptops.map((laptop) => laptop.network({ online: false })))
async function online(...laptops: Laptop[]) {
  for (const laptop of laptops) {
    await laptop.network({ online: true })
    await laptop.now()
    await laptop.inStep(office.clock)
  }
}

describe('a push that is not answered as it should be', () => {
  test('[P3] a push that arrives twice is applied once', async () => {
    const { account } = await ritasNote('')
    const one = await office.laptop('rita')
    const note = aNote({ authorId: office.people.rita.id, accountId: account.id })
    await one.network({ next: [{ path: '/v1/push', fault: 'twice' }] })
    await one.write('Add note', [to('notes', note)])
    await one.inStep(office.clock)
    expect((await one.sent()).filter(({ path }) => path === '/v1/push')).toHaveLength(2)
    expect(await office.history('notes', note.id)).toHaveLength(1)
  })

  test('[P2] a reply that was lost is answered as the first time, though someone has written since', async () => {
    const { note } = await ritasNote('One.')
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await one.network({ next: [{ path: '/v1/push', fault: 'lost-reply' }], delay: 0 })
    await one.write('Edit note', [to('notes', { ...note, body: 'One. Two.' })])
    await one.until('the push has gone', async () => (await office.history('notes', note.id)).length === 1)
    await one.network({ online: false })
    await two.inStep(office.clock)
    await two.write('Edit note', [to('notes', { ...note, body: 'One. Two. Three.' })])
    await two.inStep(office.clock)
    await online(one)
    expect(await office.history('notes', note.id)).toHaveLength(2)
    expect(await one.record('notes', note.id)).toMatchObject({ body: 'One. Two. Three.' })
    expect(await one.notices('notes', note.id)).toEqual([])
  })
})

test('[J4] what is typed in one session while the office is there is one group, sent at the pause', async () => {
  const { note } = await ritasNote('')
  const one = await office.laptop('rita')
  for (const body of ['D', 'De', 'Dear', 'Dear Sir'])
    await one.write('Type', [to('notes', { ...note, body })], 'editor')
  await one.until('it is sent', async () => (await one.state()).unsent === 0)
  expect(await office.history('notes', note.id)).toMatchObject([{ state: { body: 'Dear Sir' } }])
})

describe('two laptops that change the same', () => {
  test('[M5] edit one note offline, and both find all their words', async () => {
    const { note } = await ritasNote('Mr Õun asked for a price.')
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await offline(one, two)
    await one.write('Edit note', [
      to('notes', { ...note, body: 'Mr Õun asked for a price.\n\nHe leaves in May.' }),
    ])
    await two.write('Edit note', [
      to('notes', { ...note, body: 'Mr Õun asked for a low price.\n\nCall him Monday.' }),
    ])
    await online(one, two)
    await one.inStep(office.clock)
    const bodies = [await one.record('notes', note.id), await two.record('notes', note.id)].map(
      (each) => each?.body,
    )
    expect(bodies[0]).toBe(bodies[1])
    for (const words of ['a low price.', 'He leaves in May.', 'Call him Monday.'])
      expect(bodies[0]).toContain(words)
  })

  test('[P6] a value that a merge did not choose is in the history and in a notice', async () => {
    const { account } = await ritasNote('')
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await offline(one, two)
    await one.write('Edit account', [to('accounts', { ...account, industry: 'Dairy', tier: 'A' })])
    await two.write('Edit account', [
      to('accounts', { ...account, industry: 'Brewing', website: 'https://a.example' }),
    ])
    await online(one, two)
    await one.inStep(office.clock)
    const merged = { industry: 'Dairy', tier: 'A', website: 'https://a.example' }
    expect(await one.record('accounts', account.id)).toMatchObject(merged)
    expect(await two.record('accounts', account.id)).toMatchObject(merged)
    expect((await office.history('accounts', account.id)).at(-1)).toMatchObject({
      lost: { industry: 'Brewing' },
    })
    expect((await two.notices('accounts', account.id))[0]?.fields).toEqual([
      { field: 'industry', mine: 'Brewing', office: 'Dairy' },
    ])
  })

  test('[P6] what a later group changed is kept when an earlier one on the record is merged', async () => {
    const { account } = await ritasNote('')
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await offline(one, two)
    await one.write('Edit account', [to('accounts', { ...account, name: 'Office name' })])
    await two.write('Rename', [to('accounts', { ...account, name: 'My name' })])
    await two.write('Set phone', [to('accounts', { ...account, name: 'My name', phone: '+49 30 1234' })])
    await online(one, two)
    await one.inStep(office.clock)
    expect(await one.record('accounts', account.id)).toMatchObject({
      name: 'Office name',
      phone: '+49 30 1234',
    })
  })

  test('[P11] an edit beats a deletion, and says so', async () => {
    const { note } = await ritasNote('Short.')
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await offline(one, two)
    await one.write('Delete note', [{ kind: 'notes', id: note.id, next: null }])
    await two.write('Edit note', [to('notes', { ...note, body: 'Short. And important.' })])
    await online(one, two)
    await one.inStep(office.clock)
    expect(await one.record('notes', note.id)).toMatchObject({ body: 'Short. And important.' })
    expect(await two.notices('notes', note.id)).toHaveLength(1)
  })

  test('[P7] a lead that both converted is converted once; the other group needs the person', async () => {
    const lead = aLead()
    office = await aDepartment(ground, ({ rita }) => [
      { kind: 'leads', record: { ...lead, ownerId: rita.id } },
    ])
    const mine = { ...lead, ownerId: office.people.rita.id }
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await offline(one, two)
    const convert = async (laptop: Laptop) => {
      const account = anAccount({ ownerId: office.people.rita.id })
      await laptop.write('Convert lead', [
        to('accounts', account),
        to('leads', { ...mine, status: 'converted', convertedToId: account.id }),
      ])
      return account
    }
    const first = await convert(one)
    const second = await convert(two)
    await online(one, two)
    expect(await two.record('leads', lead.id)).toMatchObject({ convertedToId: first.id })
    expect(await office.atOffice('accounts', second.id)).toBeNull()
    const [needs] = (await two.state()).needsYou
    expect(needs).toMatchObject({ label: 'Convert lead' })
    expect(needs?.records).toHaveLength(2)
  })
})

describe('what the office does not take', () => {
  /** An account that is shared with Rita: she may not give it to someone else. */
  async function refusedShare() {
    const account = anAccount()
    office = await aDepartment(ground, ({ rita, rob }) => [
      { kind: 'accounts', record: { ...account, ownerId: rob.id, sharedWith: [rita.id] } },
    ])
    const { rita, rob, eva } = office.people
    const one = await office.laptop('rita')
    const shared = { ...account, ownerId: rob.id, sharedWith: [rita.id] }
    await one.write('Share account', [to('accounts', { ...shared, sharedWith: [rita.id, eva.id] })])
    await one.inStep(office.clock)
    return { account: shared, one }
  }

  test('[P8] a refused group is in Needs you, and the record is the office’s again', async () => {
    const { account, one } = await refusedShare()
    const [needs] = (await one.state()).needsYou
    expect(needs?.records[0]).toMatchObject({ kind: 'accounts', id: account.id, code: 'not-allowed' })
    expect(await one.record('accounts', account.id)).toMatchObject({ sharedWith: account.sharedWith })
    await one.until('the light says so', async () => (await one.state()).status?.needsYou === 1)
  })

  test('[J5] what needs the person outlives a crash, and is gone when it is dropped', async () => {
    const { one } = await refusedShare()
    await one.crash()
    await one.open()
    const [needs] = (await one.state()).needsYou
    await one.settle(needs?.group ?? '', 'drop')
    expect((await one.state()).needsYou).toEqual([])
    await one.crash()
    await one.open()
    expect((await one.state()).needsYou).toEqual([])
  })

  test('[P8] a refused group can be sent again, once it may', async () => {
    const { account, one } = await refusedShare()
    const max = await office.laptop('max')
    await max.write('Give account', [to('accounts', { ...account, ownerId: office.people.rita.id })])
    await max.inStep(office.clock)
    await one.inStep(office.clock)
    const [needs] = (await one.state()).needsYou
    await one.settle(needs?.group ?? '', 'send-again')
    await one.inStep(office.clock)
    expect((await one.state()).needsYou).toEqual([])
    expect((await office.atOffice('accounts', account.id))?.state.sharedWith).toContain(office.people.eva.id)
  })

  test('[P8] groups on other records go on', async () => {
    const { account, one } = await refusedShare()
    const note = aNote({ authorId: office.people.rita.id, accountId: account.id })
    await one.write('Add note', [to('notes', note)])
    await one.inStep(office.clock)
    expect(await office.atOffice('notes', note.id)).not.toBeNull()
  })

  test('[P9] what hangs on a parent that nobody has needs the person, at once', async () => {
    await ritasNote('')
    const one = await office.laptop('rita')
    await one.write('Add note', [to('notes', aNote({ authorId: office.people.rita.id, accountId: anId() }))])
    await one.inStep(office.clock)
    expect((await one.state()).needsYou[0]?.records[0]).toMatchObject({ code: 'parent-missing' })
  })

  test('[P1] a child waits for its parent’s group, also over a merge of the parent', async () => {
    const { account } = await ritasNote('')
    const [one, two] = [await office.laptop('rita'), await office.laptop('rita')]
    await offline(one)
    const made = anAccount({ ownerId: office.people.rita.id })
    await one.write('Edit and add account', [to('accounts', { ...account, tier: 'D' }), to('accounts', made)])
    await one.write('Add note', [to('notes', aNote({ authorId: office.people.rita.id, accountId: made.id }))])
    await two.write('Edit account', [to('accounts', { ...account, tier: 'A' })])
    await two.inStep(office.clock)
    await online(one)
    expect((await one.state()).needsYou).toEqual([])
    expect(await office.atOffice('accounts', made.id)).not.toBeNull()
    expect(await one.bugs()).toEqual([])
  })
})

describe('an account that goes to someone else', () => {
  async function givenAway(write: (one: Laptop, accountId: string) => Promise<unknown>) {
    const { account, note } = await ritasNote('Private to the account.')
    const one = await office.laptop('rita')
    await offline(one)
    await write(one, account.id)
    const max = await office.laptop('max')
    await max.write('Reassign', [to('accounts', { ...account, ownerId: office.people.rob.id })])
    await max.inStep(office.clock)
    await online(one)
    return { one, account, note }
  }

  test('[P10] leaves the laptop, with all that hangs on it; work that only added is taken', async () => {
    const added = aNote({ body: 'Written in the train.' })
    const { one, account, note } = await givenAway((laptop, accountId) =>
      laptop.write('Add note', [to('notes', { ...added, accountId, authorId: office.people.rita.id })]),
    )
    expect(await office.atOffice('notes', added.id)).toMatchObject({ deleted: false })
    expect(await one.record('accounts', account.id)).toBeNull()
    expect(await one.record('notes', note.id)).toBeNull()
    expect((await one.state()).needsYou).toEqual([])
    const rob = await office.laptop('rob')
    expect(await rob.record('notes', added.id)).toMatchObject({ body: 'Written in the train.' })
  })

  test('[P10] an edit of what was there goes whole to Needs you, and is not lost', async () => {
    const visit = anActivity({ subject: 'Visit' })
    const { one, account } = await givenAway(async (laptop, accountId) => {
      const { rita } = office.people
      const now = (await laptop.record('accounts', accountId)) as unknown as Records['accounts']
      return laptop.write('Tier and visit', [
        to('accounts', { ...now, tier: 'A' }),
        to('activities', { ...visit, accountId, ownerId: rita.id }),
      ])
    })
    const [needs] = (await one.state()).needsYou
    expect(needs?.records.map(({ code }) => code)).toContain('account-lost')
    expect(needs?.records[0]?.mine).toMatchObject({ tier: 'A' })
    expect(await one.record('accounts', account.id)).toBeNull()
    expect(await office.atOffice('activities', visit.id)).toBeNull()
  })
})
