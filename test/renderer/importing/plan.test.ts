import { describe, expect, it } from 'vitest'
import { draftsOf } from '../../../src-renderer/importing/drafts.ts'
import { indexOf, type Known } from '../../../src-renderer/importing/matching.ts'
import {
  filledAccount,
  filledContact,
  newAccount,
  newContact,
  planOf,
  type Maker,
} from '../../../src-renderer/importing/plan.ts'
import { recognise } from '../../../src-renderer/importing/recognise.ts'
import { readTable } from '../../../src-renderer/importing/table.ts'
import { aContact, anAccount, anId } from '../../builders/records.ts'

const maker: Maker = { at: '2026-11-24T10:00:00.000Z', personId: anId(), ownerId: anId(), newId: anId }

function drafts(text: string) {
  const table = readTable(text)
  if (!table.ok) throw new Error(table.problem.kind)
  const { kind, mapping } = recognise(table.value.headings)
  return draftsOf(table.value, kind, mapping, 'EUR').drafts
}
const knownAccount = (account: ReturnType<typeof anAccount>): Known => ({
  id: account.id,
  title: account.name,
  origins: account.origins.map(({ system, key }) => `${system}:${key}`),
  website: account.website ?? '',
  city: account.addresses[0]?.city ?? '',
})

describe('an import beside what is here', () => {
  it('forgives legal forms, accents and case in a name, but asks', () => {
    const here = anAccount({ name: 'Müller Pumpen', addresses: [] })
    const [row] = planOf(
      drafts('Company,City\nMULLER PUMPEN GmbH & Co. KG,Ulm'),
      'other',
      indexOf([knownAccount(here)]),
    )
    expect(row).toMatchObject({ match: { known: { id: here.id }, why: 'similar-name' }, choice: 'create' })
  })

  it('finds the same company by its web address', () => {
    const here = anAccount({ name: 'Aqua Group Holding', website: 'https://www.aqua.example/de' })
    const [row] = planOf(
      drafts('Company,Website\nAquagroup,aqua.example'),
      'other',
      indexOf([knownAccount(here)]),
    )
    expect(row).toMatchObject({ match: { why: 'same-website' }, choice: 'fill' })
  })

  it('does not take two people of one name for the same when their companies differ', () => {
    const here: Known = {
      id: anId(),
      title: 'Anna Kowalska',
      origins: [],
      email: 'anna@a.example',
      company: 'A Works',
    }
    const rows = planOf(
      drafts(
        'First Name,Last Name,Email,Company\nAnna,Kowalska,anna@b.example,B Works\nAnna,Kowalska,anna@a.example,A Works',
      ),
      'other',
      indexOf([here]),
    )
    expect(rows.map(({ choice, match }) => [choice, match?.why])).toEqual([
      ['create', undefined],
      ['fill', 'same-email'],
    ])
  })

  it('finds rows of the same file that are the same', () => {
    const rows = planOf(drafts('Company,City\nStadtwerke Ulm,Ulm\nStadtwerke Ulm,Ulm'), 'other', indexOf([]))
    expect(rows.map(({ match }) => match?.why)).toEqual([undefined, 'same-origin'])
  })

  it('changes nothing when the same file comes again, with ids or without', () => {
    for (const text of [
      'ID,NAME,BILLINGCITY,PHONE\n001A,Aqua Works,Ulm,123',
      'Company,City,Phone\nAqua Works,Ulm,123',
    ]) {
      const [draft] = drafts(text)
      const account = newAccount(draft!, 'salesforce', maker)
      const [again] = planOf(drafts(text), 'salesforce', indexOf([knownAccount(account)]))
      expect(again).toMatchObject({
        choice: 'fill',
        match: { known: { id: account.id }, why: 'same-origin' },
      })
      expect(filledAccount(account, again!.draft, 'salesforce', maker)).toBe(account)
    }
    const text = 'First Name,Last Name,Email,Phone\nEva,Lind,eva@lind.example,+46 8 555 01'
    const contact = newContact(drafts(text)[0]!, 'hubspot', '', maker)
    expect(filledContact(contact, drafts(text)[0]!, 'hubspot', '', maker)).toBe(contact)
  })

  it('fills in what is missing and leaves what was edited since', () => {
    const [draft] = drafts('Company,City,Phone,Industry\nAqua Works,Ulm,123,Water')
    const account = { ...newAccount(draft!, 'other', maker), phone: 'edited here' }
    delete (account as { industry?: string }).industry
    const filled = filledAccount(account, draft!, 'other', maker)
    expect(filled).toMatchObject({ phone: 'edited here', industry: 'Water' })
  })

  it('adds a phone number only when no number here ends the same', () => {
    const contact = aContact({
      name: 'Eva Lind',
      phones: [{ id: anId(), use: 'work', number: '0046 (8) 555 01 02 03' }],
    })
    const [draft] = drafts(
      'First Name,Last Name,Phone,Mobile Phone\nEva,Lind,+46 8 555 010203,+46 70 555 99 99',
    )
    expect(filledContact(contact, draft!, 'other', '', maker).phones.map(({ number }) => number)).toEqual([
      '0046 (8) 555 01 02 03',
      '+46 70 555 99 99',
    ])
  })
})
