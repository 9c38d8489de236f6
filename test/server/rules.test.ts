/** Who may write what: written by hand from PRODUCT.md's roles, through HTTP, on both databases. */
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { Kind, Records } from '#shared/kinds.ts'
import type { Endpoint } from '../../src-server/open-endpoint.ts'
import {
  aContact,
  aDeal,
  aDeck,
  aLead,
  anAccount,
  anActivity,
  anIntel,
  aNote,
  aPerson,
  aPlan,
  aProduct,
  aQuote,
  aSetting,
} from '../builders/records.ts'
import { aCompany, type Company, department, type Laptop, type Name } from './support/company.ts'
import { onBothDatabases } from './support/databases.ts'
import { anEndpoint } from './support/endpoint.ts'

const id = () => ({ id: uuidv7() })
/** What a try ends with: `taken`, or the code of the refusal and perhaps the field. */
type Outcome = string

onBothDatabases('who may write what', (ground) => {
  let endpoint: Endpoint
  let company: Company
  let laptops: Record<Name, Laptop>
  let who: Record<Name, string>
  beforeAll(async () => {
    endpoint = await anEndpoint(ground)
    company = await aCompany(endpoint)
    const names = Object.keys(department) as Name[]
    const entries = await Promise.all(names.map(async (name) => [name, await company.laptop(name)] as const))
    laptops = Object.fromEntries(entries) as Record<Name, Laptop>
    who = Object.fromEntries(names.map((name) => [name, company.people[name].id])) as Record<Name, string>
  })

  const outcome = (result: Awaited<ReturnType<Laptop['push']>>): Outcome => {
    if (result.status === 'accepted') return 'taken'
    const row = result.rows.find(({ code }) => code)
    return [row?.code ?? result.status, row?.field].filter(Boolean).join(' ')
  }
  const adds = async <K extends Kind>(name: Name, kind: K, record: Records[K]) =>
    outcome(await laptops[name].push([{ kind, record } as never]))
  const changes = async <K extends Kind>(name: Name, kind: K, record: Records[K], own: Partial<Records[K]>) =>
    outcome(await laptops[name].change(kind, record, own))
  const removes = async <K extends Kind>(name: Name, kind: K, record: Records[K]) =>
    outcome(await laptops[name].remove(kind, record))
  const given = async <K extends Kind>(name: Name, kind: K, record: Records[K]): Promise<Records[K]> => {
    expect(await adds(name, kind, record)).toBe('taken')
    return record
  }

  test('people are the director’s to write', async () => {
    const person = aPerson({ ...id(), email: `${uuidv7()}@x.example` })
    expect(await adds('rita', 'people', person)).toBe('not-allowed')
    expect(await adds('max', 'people', person)).toBe('not-allowed')
    expect(await adds('dora', 'people', person)).toBe('taken')
    expect(await changes('rita', 'people', company.people.rita, { role: 'sales-director' })).toBe(
      'not-allowed',
    )
    expect(await changes('dora', 'people', person, { managerId: person.id })).toBe('not-valid managerId')
    expect(await changes('dora', 'people', company.people.max, { managerId: who.rita })).toBe(
      'not-valid managerId',
    )
    expect(await changes('dora', 'people', company.people.dora, { role: 'sales-manager' })).toBe(
      'not-allowed role',
    )
    expect(await changes('dora', 'people', person, { email: company.people.rita.email })).toBe(
      'not-valid email',
    )
  })

  test('an account is made for oneself or for those below, and given on by its owner or those above', async () => {
    expect(await adds('rita', 'accounts', anAccount({ ...id(), ownerId: who.rob }))).toBe(
      'not-allowed ownerId',
    )
    expect(await adds('max', 'accounts', anAccount({ ...id(), ownerId: who.rob }))).toBe('taken')
    expect(await adds('dora', 'accounts', anAccount({ ...id(), ownerId: uuidv7() }))).toBe(
      'not-valid ownerId',
    )
    const account = await given(
      'rita',
      'accounts',
      anAccount({ ...id(), ownerId: who.rita, sharedWith: [who.eva] }),
    )
    expect(await changes('eva', 'accounts', account, { name: 'Better known' })).toBe('taken')
    expect(await changes('eva', 'accounts', account, { ownerId: who.eva })).toBe('not-allowed ownerId')
    expect(await changes('eva', 'accounts', account, { sharedWith: [who.eva, who.bea] })).toBe(
      'not-allowed sharedWith',
    )
    expect(await changes('rob', 'accounts', account, { name: 'x' })).toBe('not-allowed')
    expect(await changes('nina', 'accounts', account, { ownerId: who.eva })).toBe('not-allowed ownerId')
    expect(await changes('rita', 'accounts', account, { sharedWith: [uuidv7()] })).toBe(
      'not-valid sharedWith',
    )
    expect(await removes('eva', 'accounts', account)).toBe('not-allowed')
    expect(await changes('eva', 'accounts', account, { sharedWith: [] })).toBe('taken')
    expect(await changes('eva', 'accounts', account, { name: 'x' })).toBe('account-lost')
    expect(await changes('max', 'accounts', account, { ownerId: who.rob })).toBe('taken')
    expect(await removes('rob', 'accounts', account)).toBe('taken')
  })

  test('a deal is given to another only by who may share the account', async () => {
    const account = await given(
      'rita',
      'accounts',
      anAccount({ ...id(), ownerId: who.rita, sharedWith: [who.eva] }),
    )
    const deal = await given('eva', 'deals', aDeal({ ...id(), accountId: account.id, ownerId: who.eva }))
    expect(await changes('eva', 'deals', deal, { ownerId: who.bea })).toBe('not-allowed ownerId')
    expect(await changes('eva', 'deals', deal, { nextStep: 'Call' })).toBe('taken')
    expect(await adds('eva', 'deals', aDeal({ ...id(), accountId: account.id, ownerId: who.rob }))).toBe(
      'not-allowed ownerId',
    )
    expect(await adds('rita', 'deals', aDeal({ ...id(), accountId: account.id, ownerId: who.rob }))).toBe(
      'taken',
    )
    expect(await changes('eva', 'deals', deal, { ownerId: who.rita })).toBe('taken')
    expect(await removes('eva', 'deals', deal)).toBe('not-allowed')
    expect(await removes('rita', 'deals', deal)).toBe('taken')
  })

  test('a discount is approved by a manager above who asked, in their own name; the answer stands', async () => {
    const account = await given('rita', 'accounts', anAccount({ ...id(), ownerId: who.rita }))
    const deal = await given('rita', 'deals', aDeal({ ...id(), accountId: account.id, ownerId: who.rita }))
    const asked = {
      ...id(),
      askedBy: who.rita,
      askedAt: '2026-11-24T09:00:00.000Z',
      discount: 2000,
      answer: 'open' as const,
    }
    const quote = aQuote({
      ...id(),
      dealId: deal.id,
      accountId: account.id,
      status: 'draft',
      approvals: [asked],
    })
    expect(await adds('rita', 'quotes', { ...quote, accountId: uuidv7() })).toBe('not-valid accountId')
    await given('rita', 'quotes', quote)
    const approved = { ...asked, answer: 'approved' as const, answeredBy: who.max }
    expect(await changes('rita', 'quotes', quote, { approvals: [approved] })).toBe('not-allowed approvals/0')
    expect(await changes('rita', 'quotes', quote, { approvals: [{ ...asked, askedBy: who.rob }] })).toBe(
      'not-allowed approvals/0',
    )
    expect(await changes('dora', 'quotes', quote, { approvals: [approved] })).toBe('not-allowed approvals/0')
    expect(await changes('max', 'quotes', quote, { approvals: [approved] })).toBe('taken')
    expect(await changes('rita', 'quotes', quote, { approvals: [{ ...approved, discount: 5000 }] })).toBe(
      'not-allowed approvals/0',
    )
    expect(await changes('rita', 'quotes', quote, { approvals: [] })).toBe('not-allowed approvals')
  })

  test('a closed quote and a signature stay as they are, but for a manager', async () => {
    const account = await given('rita', 'accounts', anAccount({ ...id(), ownerId: who.rita }))
    const deal = await given('rita', 'deals', aDeal({ ...id(), accountId: account.id, ownerId: who.rita }))
    const quote = await given(
      'rita',
      'quotes',
      aQuote({ ...id(), dealId: deal.id, accountId: account.id, status: 'sent', approvals: [] }),
    )
    expect(await changes('rita', 'quotes', quote, { status: 'accepted' })).toBe('taken')
    expect(await changes('rita', 'quotes', { ...quote, status: 'accepted' }, { discount: 1 })).toBe(
      'not-allowed status',
    )
    expect(await removes('rita', 'quotes', quote)).toBe('not-allowed status')
    expect(await changes('max', 'quotes', quote, { status: 'sent' })).toBe('taken')
  })

  test('a lead is taken from the pool for oneself, handed over by its owner, given out by a manager', async () => {
    const lead = await given('rita', 'leads', aLead({ ...id(), ownerId: '' }))
    expect(await changes('rita', 'leads', lead, { ownerId: who.rita })).toBe('not-allowed')
    expect(await changes('bea', 'leads', lead, { ownerId: who.eva })).toBe('not-allowed ownerId')
    expect(await changes('bea', 'leads', lead, { ownerId: who.bea })).toBe('taken')
    const owned = { ...lead, ownerId: who.bea }
    expect(await changes('bea', 'leads', owned, { ownerId: who.rita })).toBe('taken')
    expect(await changes('rita', 'leads', { ...lead, ownerId: who.rita }, { ownerId: '' })).toBe('taken')
    expect(await changes('nina', 'leads', lead, { ownerId: who.eva })).toBe('taken')
    expect(await removes('eva', 'leads', { ...lead, ownerId: who.eva })).toBe('taken')
  })

  test('work for someone else is planned by those above, or where it hangs on what both work on', async () => {
    const task = (ownerId: string, accountId = '') => anActivity({ ...id(), ownerId, accountId, leadId: '' })
    expect(await adds('rita', 'activities', task(who.rob))).toBe('not-allowed ownerId')
    expect(await adds('max', 'activities', task(who.rob))).toBe('taken')
    const account = await given('rita', 'accounts', anAccount({ ...id(), ownerId: who.rita }))
    expect(await adds('rita', 'activities', task(who.rob, account.id))).toBe('taken')
  })

  test('colleagues write in one note, in their own name; a coaching note is its author’s alone', async () => {
    const account = await given(
      'rita',
      'accounts',
      anAccount({ ...id(), ownerId: who.rita, sharedWith: [who.eva] }),
    )
    const note = await given(
      'rita',
      'notes',
      aNote({ ...id(), kind: 'account', accountId: account.id, authorId: who.rita }),
    )
    expect(await changes('eva', 'notes', note, { body: 'Both of us' })).toBe('taken')
    expect(await changes('eva', 'notes', note, { authorId: who.eva })).toBe('not-allowed authorId')
    expect(await adds('eva', 'notes', aNote({ ...id(), accountId: account.id, authorId: who.rita }))).toBe(
      'not-allowed authorId',
    )
    expect(await removes('eva', 'notes', note)).toBe('not-allowed')
    const coaching = (by: string, about: string) =>
      aNote({
        ...id(),
        kind: 'coaching',
        authorId: by,
        aboutPersonId: about,
        accountId: '',
        leadId: '',
        activityId: '',
      })
    expect(await adds('rob', 'notes', coaching(who.rob, who.rita))).toBe('not-allowed aboutPersonId')
    const said = await given('max', 'notes', coaching(who.max, who.rita))
    for (const name of ['rita', 'dora'] as const) {
      expect(await laptops[name].sees('notes', said.id), name).toBe(true)
      expect(await changes(name, 'notes', said, { body: 'x' }), name).toBe('not-allowed')
    }
    for (const name of ['rob', 'nina'] as const)
      expect(await laptops[name].sees('notes', said.id), name).toBe(false)
    expect(await changes('max', 'notes', said, { kind: 'account' })).toBe('not-allowed kind')
    expect(await changes('max', 'notes', said, { body: 'Well done' })).toBe('taken')
  })

  test('products, published decks and checked intel are the managers’', async () => {
    const product = aProduct({ ...id(), aspect: 'offer' })
    expect(await adds('rita', 'products', product)).toBe('not-allowed')
    await given('max', 'products', product)
    const cost = await given('max', 'products', aProduct({ ...id(), aspect: 'cost', costOf: product.id }))
    expect([
      await laptops.eva.sees('products', cost.id),
      await laptops.nina.sees('products', cost.id),
    ]).toEqual([false, true])
    const deck = await given('rita', 'decks', aDeck({ ...id(), ownerId: who.rita, status: 'draft' }))
    expect([await laptops.rob.sees('decks', deck.id), await laptops.max.sees('decks', deck.id)]).toEqual([
      false,
      true,
    ])
    expect(await changes('rita', 'decks', deck, { status: 'published' })).toBe('not-allowed status')
    expect(await changes('max', 'decks', deck, { status: 'published' })).toBe('taken')
    expect(await laptops.rob.sees('decks', deck.id)).toBe(true)
    expect(await changes('rita', 'decks', { ...deck, status: 'published' }, { title: 'Mine' })).toBe(
      'not-allowed status',
    )
    const { checkedBy: _none, ...seen } = anIntel({ ...id(), seenBy: who.rita, accountId: '' })
    await given('rita', 'intel', seen)
    expect(await changes('rita', 'intel', seen, { checkedBy: who.rita })).toBe('not-allowed checkedBy')
    expect(await changes('rob', 'intel', seen, { title: 'x' })).toBe('not-allowed')
    expect(await changes('nina', 'intel', seen, { checkedBy: who.nina })).toBe('taken')
  })

  test('settings of the company are the director’s, a person’s own their own', async () => {
    const companys = aSetting({ ...id(), name: 'stages', personId: '' })
    expect(await adds('max', 'settings', companys)).toBe('not-allowed personId')
    expect(await adds('dora', 'settings', companys)).toBe('taken')
    const own = await given('rita', 'settings', aSetting({ ...id(), name: 'saved-view', personId: who.rita }))
    expect(await changes('max', 'settings', own, { title: 'x' })).toBe('not-allowed')
    expect(await laptops.rob.sees('settings', own.id)).toBe(false)
  })

  test('targets are set from above, strategies for one’s own team', async () => {
    const target = (own: object) => aPlan({ ...id(), kind: 'target', personId: '', teamOfId: '', ...own })
    expect(await adds('rita', 'plans', target({ personId: who.rita }))).toBe('not-allowed')
    expect(await adds('nina', 'plans', target({ personId: who.rita }))).toBe('not-allowed')
    expect(await adds('max', 'plans', target({ personId: who.max }))).toBe('not-allowed')
    expect(await adds('max', 'plans', target({}))).toBe('not-allowed')
    const set = await given('max', 'plans', target({ personId: who.rita }))
    expect([await laptops.rita.sees('plans', set.id), await laptops.rob.sees('plans', set.id)]).toEqual([
      true,
      false,
    ])
    expect(await changes('rita', 'plans', set, { goal: 1 })).toBe('not-allowed')
    expect(await adds('dora', 'plans', target({}))).toBe('taken')
    expect(
      await adds('max', 'plans', aPlan({ ...id(), kind: 'strategy', personId: '', teamOfId: who.max })),
    ).toBe('taken')
    expect(
      await adds('max', 'plans', aPlan({ ...id(), kind: 'strategy', personId: '', teamOfId: who.nina })),
    ).toBe('not-allowed')
  })

  test('who made a record, and when, is never rewritten; a contact without an account is its maker’s', async () => {
    const contact = aContact({ ...id(), accountId: '', createdBy: who.rita })
    expect(await adds('rob', 'contacts', contact)).toBe('not-allowed createdBy')
    await given('rita', 'contacts', contact)
    expect(await changes('rita', 'contacts', contact, { createdBy: who.rob })).toBe('not-allowed createdBy')
    expect(await changes('rita', 'contacts', contact, { createdAt: '2020-01-01T00:00:00.000Z' })).toBe(
      'not-allowed createdAt',
    )
    expect(await laptops.rob.sees('contacts', contact.id)).toBe(false)
  })
})
