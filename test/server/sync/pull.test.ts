/** Pull, first load and scopes as SYNC.md numbers them (L, S), on both databases. */
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { allKinds, type KindedRecord } from '#shared/kinds.ts'
import { paths, type PullAnswer } from '#shared/sync/contract.ts'
import type { Endpoint } from '../../../src-server/open-endpoint.ts'
import { firstLoadQuery } from '../../../src-server/sync/first-load.ts'
import { changedRecordsQuery, gainedRecordsQuery, leftRecordsQuery } from '../../../src-server/sync/pull.ts'
import { purge } from '../../../src-server/sync/retention.ts'
import { aContact, aDeal, aLead, anAccount, aNote, aQuote } from '../../builders/records.ts'
import { aCompany, type Company, type Laptop } from '../support/company.ts'
import { onBothDatabases } from '../support/databases.ts'
import { anEndpoint } from '../support/endpoint.ts'

onBothDatabases('pull', (ground) => {
  let endpoint: Endpoint
  let company: Company
  beforeAll(async () => {
    endpoint = await anEndpoint(ground)
    company = await aCompany(endpoint)
  })

  const accountOf = async (laptop: Laptop, own = {}) => {
    const account = anAccount({ id: uuidv7(), ownerId: laptop.person.id, ...own })
    const contact = aContact({ id: uuidv7(), accountId: account.id })
    const note = aNote({ id: uuidv7(), accountId: account.id, authorId: laptop.person.id, kind: 'account' })
    await laptop.add(
      { kind: 'accounts', record: account },
      { kind: 'contacts', record: contact },
      { kind: 'notes', record: note },
    )
    return { account, contact, note, ids: [account.id, contact.id, note.id] }
  }
  const told = (laptop: Laptop, ids: string[]) =>
    ids.filter((id) => [...laptop.told].some((key) => key.endsWith(id)))
  const has = (laptop: Laptop, ids: string[]) =>
    ids.filter((id) => [...laptop.records.keys()].some((key) => key.endsWith(id)))

  test('[L1] everyone gets what they may see, those above too, and nobody else', async () => {
    const rita = await company.laptop('rita')
    const { ids } = await accountOf(rita)
    for (const name of ['rita', 'max', 'dora'] as const) {
      const laptop = await company.laptop(name)
      await laptop.pull()
      expect(has(laptop, ids), name).toHaveLength(3)
    }
    for (const name of ['rob', 'nina', 'eva', 'bea'] as const) {
      const laptop = await company.laptop(name)
      await laptop.pull()
      expect(told(laptop, ids), name).toHaveLength(0)
    }
  })

  test('[L1] pages of one row bring the same as one page, and a second pull brings nothing', async () => {
    const rita = await company.laptop('rita')
    await accountOf(rita)
    const [whole, single] = [await company.laptop('rita'), await company.laptop('rita')]
    await whole.pull(1000)
    await single.pull(1)
    expect([...single.records.keys()].toSorted()).toEqual([...whole.records.keys()].toSorted())
    expect(await single.pull(1)).toEqual([])
  })

  test('[S2] a share brings the account whole, and taking it back removes it whole', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const { account, ids } = await accountOf(rita)
    await eva.pull()
    await rita.change('accounts', account, { sharedWith: [eva.person.id] })
    await eva.pull(1)
    expect(has(eva, ids)).toHaveLength(3)
    await rita.change('accounts', account, { sharedWith: [] })
    const removals = await eva.pull(2)
    expect(removals.map(({ removed, state }) => [removed, state])).toEqual(Array(3).fill(['revoked', null]))
    expect(has(eva, ids)).toHaveLength(0)
  })

  test('[S2] a scope is lost only with its last cause', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const { account, ids } = await accountOf(rita, { sharedWith: [eva.person.id] })
    const deal = aDeal({ id: uuidv7(), accountId: account.id, ownerId: eva.person.id })
    await rita.add({ kind: 'deals', record: deal })
    await eva.pull()
    await rita.change('accounts', account, { sharedWith: [] })
    await eva.pull()
    expect(has(eva, ids)).toHaveLength(3)
    await rita.change('deals', deal, { ownerId: rita.person.id })
    await eva.pull()
    expect(has(eva, ids)).toHaveLength(0)
  })

  test('[S2] an account reassigned arrives whole on one laptop and leaves the other; so it does for those above', async () => {
    const [rita, max, eva, nina] = [
      await company.laptop('rita'),
      await company.laptop('max'),
      await company.laptop('eva'),
      await company.laptop('nina'),
    ]
    const { account, ids } = await accountOf(rita)
    for (const laptop of [rita, max, eva, nina]) await laptop.pull()
    await max.change('accounts', account, { ownerId: eva.person.id })
    for (const laptop of [rita, max, eva, nina]) await laptop.pull()
    expect([rita, max, eva, nina].map((laptop) => has(laptop, ids).length)).toEqual([0, 0, 3, 3])
  })

  test('[S2] a new manager’s team arrives, and leaves who managed it before; a person who leaves loses all', async () => {
    const other = await aCompany(endpoint)
    const rita = await other.laptop('rita')
    const { ids } = await accountOf(rita)
    const [dora, max, nina] = [
      await other.laptop('dora'),
      await other.laptop('max'),
      await other.laptop('nina'),
    ]
    for (const laptop of [rita, max, nina]) await laptop.pull()
    await dora.change('people', other.people.rita, { managerId: other.people.nina.id })
    for (const laptop of [max, nina]) await laptop.pull()
    expect([max, nina].map((laptop) => has(laptop, ids).length)).toEqual([0, 3])
    await dora.change('people', { ...other.people.rita, managerId: other.people.nina.id }, { active: false })
    const { status, body } = await rita.post<{ kind: string }>(paths.pull, {
      checkpoint: rita.checkpoint,
      limit: 9,
    })
    expect([status, body.kind]).toEqual([403, 'person-inactive'])
    await nina.pull()
    expect(has(nina, ids)).toHaveLength(3)
    const open = await endpoint.database.db
      .selectFrom('holdings')
      .select('scope')
      .where('person_id', '=', rita.person.id)
      .where('lost', 'is', null)
      .execute()
    expect(open).toEqual([])
  })

  test('[S2] who becomes director sees the whole company', async () => {
    const other = await aCompany(endpoint)
    const rita = await other.laptop('rita')
    const { ids } = await accountOf(rita)
    const [dora, nina] = [await other.laptop('dora'), await other.laptop('nina')]
    await nina.pull()
    await dora.change('people', other.people.nina, { role: 'sales-director' })
    await nina.pull()
    expect(has(nina, ids)).toHaveLength(3)
    await dora.change('people', { ...other.people.nina, role: 'sales-director' }, { role: 'sales-manager' })
    await nina.pull()
    expect(has(nina, ids)).toHaveLength(0)
  })

  test('[S3] a lead taken from the pool leaves it for everyone else, with all that hangs on it', async () => {
    const [bea, dora] = [await company.laptop('bea'), await company.laptop('dora')]
    const lead = aLead({ id: uuidv7(), ownerId: '' })
    const note = aNote({
      id: uuidv7(),
      leadId: lead.id,
      accountId: '',
      kind: 'account',
      authorId: bea.person.id,
    })
    await bea.add({ kind: 'leads', record: lead }, { kind: 'notes', record: note })
    const second = await company.laptop('bea')
    const nina = await company.laptop('nina')
    const rita = await company.laptop('rita')
    for (const laptop of [second, nina, rita]) await laptop.pull()
    const ids = [lead.id, note.id]
    expect([second, nina, rita].map((laptop) => has(laptop, ids).length)).toEqual([2, 2, 0])
    await dora.change('leads', lead, { ownerId: rita.person.id })
    for (const laptop of [second, nina, rita]) await laptop.pull()
    expect([second, nina, rita].map((laptop) => has(laptop, ids).length)).toEqual([0, 0, 2])
    const { sequence } = await rita.look('leads', lead.id)
    expect((await rita.look('notes', note.id)).sequence).toBe(sequence)
  })

  test('[S3] a deal that moves to another account takes its quotes along', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const from = await accountOf(rita, { sharedWith: [eva.person.id] })
    const to = await accountOf(rita)
    const deal = aDeal({ id: uuidv7(), accountId: from.account.id, ownerId: rita.person.id })
    const quote = aQuote({ id: uuidv7(), dealId: deal.id, accountId: from.account.id })
    await rita.add({ kind: 'deals', record: deal }, { kind: 'quotes', record: quote })
    await eva.pull()
    expect(has(eva, [deal.id, quote.id])).toHaveLength(2)
    await rita.change('deals', deal, { accountId: to.account.id })
    await eva.pull()
    expect(has(eva, [deal.id, quote.id])).toHaveLength(0)
    expect(await rita.sees('quotes', quote.id)).toBe(true)
  })

  test('[S4] a removal is told only to who held the scope while the record was in it', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const { account, note } = await accountOf(rita)
    await rita.remove('notes', note)
    await rita.change('accounts', account, { sharedWith: [eva.person.id] })
    await eva.pull()
    expect(told(eva, [note.id])).toHaveLength(0)
    const later = aNote({ id: uuidv7(), accountId: account.id, authorId: rita.person.id, kind: 'account' })
    await rita.change('accounts', account, { sharedWith: [] })
    await rita.add({ kind: 'notes', record: later })
    await rita.remove('notes', later)
    await eva.pull()
    expect(told(eva, [later.id])).toHaveLength(0)
  })

  test('[S4] what was deleted while a scope was away is gone when it comes back between two pulls', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const { account, note, ids } = await accountOf(rita, { sharedWith: [eva.person.id] })
    await eva.pull()
    expect(has(eva, ids)).toHaveLength(3)
    await rita.change('accounts', account, { sharedWith: [] })
    await rita.remove('notes', note)
    await rita.change('accounts', account, { sharedWith: [eva.person.id] })
    await eva.pull(1)
    expect(has(eva, ids).toSorted()).toEqual(ids.filter((id) => id !== note.id).toSorted())
  })

  test('[S4] a scope lost and regained between two pulls while a record left it', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const here = await accountOf(rita, { sharedWith: [eva.person.id] })
    const there = await accountOf(rita)
    await eva.pull()
    await rita.change('accounts', here.account, { sharedWith: [] })
    await rita.change('contacts', here.contact, { accountId: there.account.id })
    await rita.change('accounts', here.account, { sharedWith: [eva.person.id] })
    await eva.pull(1)
    expect(has(eva, here.ids)).not.toContain(here.contact.id)
    expect(has(eva, here.ids)).toHaveLength(2)
  })

  test('[S4] a record that moves between two scopes of one person stays with them', async () => {
    const rita = await company.laptop('rita')
    const [one, two] = [await accountOf(rita), await accountOf(rita)]
    const second = await company.laptop('rita')
    await second.pull()
    await rita.change('contacts', one.contact, { accountId: two.account.id })
    const rows = await second.pull()
    expect(rows.map(({ id, removed }) => [id, removed])).toEqual([[one.contact.id, undefined]])
  })

  test('[S4] a record deleted, brought back and deleted again is told to each who saw it', async () => {
    const rita = await company.laptop('rita')
    const eva = await company.laptop('eva')
    const { account, note } = await accountOf(rita)
    await rita.remove('notes', note)
    await rita.change('accounts', account, { sharedWith: [eva.person.id] })
    await rita.change('accounts', account, { sharedWith: [] })
    await rita.change('notes', note, {})
    await rita.remove('notes', note)
    await eva.pull()
    expect(told(eva, [note.id])).toHaveLength(0)
    const second = await company.laptop('rita')
    await second.pull()
    expect(has(second, [note.id])).toHaveLength(0)
  })

  test('[L4] a first load brings what a pull brings, newest first, with totals, and ends at a clock to pull from', async () => {
    const rita = await company.laptop('rita')
    const account = anAccount({ id: uuidv7(), ownerId: rita.person.id })
    const notes = Array.from({ length: 7 }, (_, day) =>
      aNote({
        id: uuidv7(),
        accountId: account.id,
        authorId: rita.person.id,
        kind: 'account',
        at: `2026-03-0${((day * 3) % 7) + 1}T10:00:00.000Z`,
      }),
    )
    await rita.add({ kind: 'accounts', record: account })
    for (const note of notes) await rita.add({ kind: 'notes', record: note })
    const pulled = await company.laptop('rita')
    await pulled.pull()
    const fresh = await company.laptop('rita')
    const { rows, answer } = await fresh.firstLoad(allKinds, 2)
    const key = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`
    expect(rows.map(key).toSorted()).toEqual([...pulled.records.keys()].toSorted())
    const counted = Object.values(answer.totals ?? {}).reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(rows.length)
    const moments = rows.filter(({ kind }) => kind === 'notes').map(({ state }) => String(state?.at))
    expect(moments).toEqual(moments.toSorted().toReversed())
    fresh.checkpoint = { ...answer.at, kind: '', id: '' }
    await rita.change('accounts', account, { name: 'Afterwards' })
    const later = await fresh.pull()
    expect(later.find(({ id }) => id === account.id)?.state).toMatchObject({ name: 'Afterwards' })
  })

  test('[L4] a checkpoint of another epoch, of the future, or older than what is kept starts over', async () => {
    const other = await aCompany(endpoint)
    const rita = await other.laptop('rita')
    const { note } = await accountOf(rita)
    await rita.pull()
    const old = { ...rita.checkpoint, sequence: 1 }
    await rita.remove('notes', note)
    const pullFrom = async (checkpoint: object) =>
      (await rita.post<PullAnswer>(paths.pull, { checkpoint, limit: 10 })).body.startOver === true
    expect(await pullFrom({ ...rita.checkpoint, epoch: 2 })).toBe(true)
    expect(await pullFrom({ ...rita.checkpoint, sequence: 1_000_000 })).toBe(true)
    expect(await pullFrom(old)).toBe(false)
    expect(await purge(endpoint.database.db, other.id, new Date(Date.now() + 1000))).toBe(1)
    expect(await pullFrom(old)).toBe(true)
    expect(await pullFrom((await other.laptop('rita')).checkpoint)).toBe(true)
    await rita.add({ kind: 'notes', record: { ...note, id: uuidv7() } })
  })

  test('[L4] who gains very much at once is sent to a first load', async () => {
    const small = await anEndpoint(ground, { limits: { mostGained: 2 } })
    const other = await aCompany(small)
    const [rita, dora, nina] = [
      await other.laptop('rita'),
      await other.laptop('dora'),
      await other.laptop('nina'),
    ]
    await nina.pull()
    for (let count = 0; count < 3; count++) await accountOf(rita)
    await dora.change('people', other.people.rita, { managerId: other.people.nina.id })
    expect((await nina.page()).startOver).toBe(true)
  })

  test('[P9] unknown and unseen ids get the same answer by id', async () => {
    const { account } = await accountOf(await company.laptop('rita'))
    const eva = await company.laptop('eva')
    const words = ({ id: _id, ...row }: Awaited<ReturnType<Laptop['look']>>) => row
    expect(words(await eva.look('accounts', account.id))).toEqual(words(await eva.look('accounts', uuidv7())))
  })

  test('[L1] the reads of a pull and of a first load are served by indexes', async () => {
    const many = await aCompany(endpoint, (people) =>
      Array.from({ length: 8000 }, (_, each): KindedRecord => {
        const owner = each % 100 === 0 ? people.rita : people.eva
        return { kind: 'accounts', record: anAccount({ id: uuidv7(), ownerId: owner.id }) }
      }),
    )
    const { db } = endpoint.database
    await sql`analyze`.execute(db)
    const session = { companyId: many.id, personId: many.people.rita.id, deviceId: '' }
    const point = { epoch: 1, sequence: 1, kind: 'people', id: '' }
    const first = { at: null, kind: 'accounts' as const, after: null, limit: 100 }
    const queries = {
      changed: changedRecordsQuery(session, point, 100),
      gained: gainedRecordsQuery(session, point, 100),
      left: leftRecordsQuery(session, point, 100),
      first: firstLoadQuery(session, first),
    }
    for (const [name, query] of Object.entries(queries)) {
      const plan = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)
      const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(lines, `${name}:\n${lines}`).toMatch(/Index (Only )?Scan|Bitmap Index Scan/)
      expect(lines, `${name}:\n${lines}`).not.toMatch(/Seq Scan on (records|holdings)/)
    }
  })
})
