/** The scope of each kind of record (SYNC.md, S1). */
import { expect, test } from 'vitest'
import type { Kind, Records } from '#shared/kinds.ts'
import { partsOf, scopeOf, scopeParent } from '#shared/sync/scopes.ts'
import {
  aContact,
  aDeal,
  aDeck,
  aLead,
  anAccount,
  anActivity,
  anId,
  anIntel,
  aNote,
  aPerson,
  aPlan,
  aProduct,
  aQuote,
  aSetting,
} from '../../builders/records.ts'

const someone = anId()
const other = anId()
const account = anId()
const lead = anId()

/** Where the record has a parent that decides, its scope is `<parent's>`. */
function where<K extends Kind>(kind: K, record: Records[K]): string {
  const parent = scopeParent(kind, record)
  return scopeOf(kind, record, parent ? `<${parent.kind}:${parent.id}>` : null)
}

test('[S1] what is the whole company’s', () => {
  expect(where('people', aPerson())).toBe('company')
  expect(where('products', aProduct({ aspect: 'offer' }))).toBe('company')
  expect(where('decks', aDeck({ status: 'published' }))).toBe('company')
  expect(where('decks', aDeck({ status: 'withdrawn' }))).toBe('company')
  expect(where('intel', anIntel())).toBe('company')
  expect(where('settings', aSetting({ personId: '' }))).toBe('company')
  expect(where('plans', aPlan({ kind: 'strategy', teamOfId: someone }))).toBe('company')
  expect(where('plans', aPlan({ kind: 'target', personId: '', teamOfId: '' }))).toBe('company')
})

test('[S1] an account has its own scope, and what hangs on it has that', () => {
  const record = anAccount()
  expect(where('accounts', record)).toBe(`account:${record.id}`)
  const deal = anId()
  const meeting = anId()
  expect(where('contacts', aContact({ accountId: account }))).toBe(`<accounts:${account}>`)
  expect(where('deals', aDeal({ accountId: account }))).toBe(`<accounts:${account}>`)
  expect(where('quotes', aQuote({ dealId: deal, accountId: account }))).toBe(`<deals:${deal}>`)
  expect(where('activities', anActivity({ accountId: account, leadId: lead }))).toBe(`<accounts:${account}>`)
  expect(where('notes', aNote({ kind: 'meeting', accountId: account, activityId: meeting }))).toBe(
    `<accounts:${account}>`,
  )
  expect(where('notes', aNote({ kind: 'meeting', accountId: '', leadId: '', activityId: meeting }))).toBe(
    `<activities:${meeting}>`,
  )
})

test('[S1] a lead is its owner’s or the pool’s, and what hangs on it goes with it', () => {
  const owned = aLead({ ownerId: someone })
  expect(where('leads', owned)).toBe(`lead:${owned.id}`)
  expect(where('leads', aLead({ ownerId: '' }))).toBe('pool:leads')
  expect(where('activities', anActivity({ accountId: '', leadId: lead }))).toBe(`<leads:${lead}>`)
  expect(where('notes', aNote({ kind: 'account', accountId: '', leadId: lead }))).toBe(`<leads:${lead}>`)
})

test('[S1] what is one person’s', () => {
  expect(where('activities', anActivity({ accountId: '', leadId: '', ownerId: someone }))).toBe(
    `person:${someone}`,
  )
  expect(
    where('notes', aNote({ kind: 'account', accountId: '', leadId: '', activityId: '', authorId: someone })),
  ).toBe(`person:${someone}`)
  expect(where('contacts', aContact({ accountId: '', createdBy: someone }))).toBe(`person:${someone}`)
  expect(where('decks', aDeck({ status: 'draft', ownerId: someone }))).toBe(`person:${someone}`)
  expect(where('settings', aSetting({ personId: someone }))).toBe(`person:${someone}`)
  expect(where('plans', aPlan({ kind: 'target', personId: someone }))).toBe(`person:${someone}`)
  expect(where('plans', aPlan({ kind: 'target', personId: '', teamOfId: someone }))).toBe(`team:${someone}`)
})

test('[S1] cost is the managers’, and a coaching note is for the two, wherever else it hangs', () => {
  expect(where('products', aProduct({ aspect: 'cost', costOf: anId() }))).toBe('role:sales-manager')
  const note = aNote({ kind: 'coaching', accountId: account, aboutPersonId: someone, authorId: other })
  expect(where('notes', note)).toBe(`coaching:${someone}:${other}`)
  expect(partsOf(where('notes', note))).toEqual({ type: 'coaching', id: someone, author: other })
})

test('[S1] a record that hangs on another has no scope without it', () => {
  expect(() => scopeOf('contacts', aContact({ accountId: account }), null)).toThrow(/parent/)
})
