/**
 * What an import will do, row by row, before anything is written; and the changes that do it. A row that is
 * here already only fills in what is missing: importing the same file again changes nothing, and never undoes
 * what was edited since.
 */
import type { Account } from '#shared/accounts/account.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import type { Instant } from '#shared/fields/dates.ts'
import type { AddressFields, Draft } from './drafts.ts'
import { type Index, type Known, type Match, matchOf, note, originOf } from './matching.ts'
import { companyKey } from './values.ts'

export type Choice = 'create' | 'fill' | 'skip'

export interface PlannedRow {
  draft: Draft
  match: Match | null
  choice: Choice
}

/** How each draft compares with what is here and with the rows above it; a person may change the choices. */
export function planOf(drafts: readonly Draft[], system: string, here: Index): PlannedRow[] {
  return drafts.map((draft) => {
    const match = matchOf({ ...draft, key: draft.key || fingerprint(draft) }, system, here)
    if (!match) note(here, asKnown(draft, system))
    return { draft, match, choice: match ? (match.why === 'similar-name' ? 'create' : 'fill') : 'create' }
  })
}

function asKnown(draft: Draft, system: string): Known {
  const email = draft.contact.email ?? draft.account.email
  return {
    id: '',
    title: draft.title,
    origins: [originOf(system, draft.key || fingerprint(draft))],
    ...(email && { email }),
    ...(draft.account.website && { website: draft.account.website }),
    ...(draft.address.city && { city: draft.address.city }),
    ...(draft.company.name && { company: draft.company.name }),
  }
}

/** Stands for the id of a row that came with none: the same row of the same file gives the same. */
export function fingerprint(draft: Draft): string {
  const whole = [
    draft.title,
    draft.contact.email ?? draft.account.email,
    draft.company.name,
    draft.address.city,
  ].join('\n')
  let hash = 0xcbf29ce484222325n
  for (const letter of whole)
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n)
  return `row-${hash.toString(16).padStart(16, '0')}`
}

export interface Maker {
  at: Instant
  personId: string
  ownerId: string
  newId: () => string
}

/** A new account from a draft. */
export function newAccount(draft: Draft, system: string, { at, personId, ownerId, newId }: Maker): Account {
  const { account, address } = draft
  return {
    id: newId(),
    createdAt: at,
    createdBy: personId,
    updatedAt: at,
    updatedBy: personId,
    kind: 'prospect',
    tier: 'C',
    sharedWith: [],
    tags: [],
    satisfaction: [],
    issues: [],
    ...account,
    name: account.name ?? draft.title,
    ownerId,
    addresses: Object.keys(address).length > 0 ? [{ id: newId(), use: 'main' as const, ...address }] : [],
    origins: [{ id: newId(), system, key: draft.key || fingerprint(draft) }],
  }
}

/** A new contact from a draft. */
export function newContact(
  draft: Draft,
  system: string,
  accountId: string,
  { at, personId, newId }: Maker,
): Contact {
  const { phones = [], ...contact } = draft.contact
  return {
    id: newId(),
    createdAt: at,
    createdBy: personId,
    updatedAt: at,
    updatedBy: personId,
    part: 'unknown',
    stance: 'unknown',
    consent: 'unknown',
    tags: [],
    ...contact,
    name: contact.name ?? draft.title,
    accountId,
    phones: phones.map((phone) => ({ id: newId(), ...phone })),
    origins: [{ id: newId(), system, key: draft.key || fingerprint(draft) }],
  }
}

/** The account with what the draft knows and it does not; the same object when there is nothing to add. */
export function filledAccount(account: Account, draft: Draft, system: string, { newId }: Maker): Account {
  const missing = missingFields(account, draft.account)
  const origins = withOrigin(account.origins, draft, system, newId)
  const addresses = withAddress(account.addresses, draft.address, newId)
  const tags = union(account.tags, draft.account.tags ?? [])
  const same = origins === account.origins && addresses === account.addresses && tags === account.tags
  return same && Object.keys(missing).length === 0
    ? account
    : { ...account, ...missing, origins, addresses, tags }
}

/** The contact with what the draft knows and it does not; the same object when there is nothing to add. */
export function filledContact(
  contact: Contact,
  draft: Draft,
  system: string,
  accountId: string,
  { newId }: Maker,
): Contact {
  const { phones = [], ...fields } = draft.contact
  const missing: Partial<Contact> = missingFields(contact, fields)
  if (contact.accountId === '' && accountId !== '') missing.accountId = accountId
  const known = new Set(contact.phones.map(({ number }) => digits(number)))
  const added = phones
    .filter(({ number }) => !known.has(digits(number)))
    .map((phone) => ({ id: newId(), ...phone }))
  const origins = withOrigin(contact.origins, draft, system, newId)
  const tags = union(contact.tags, fields.tags ?? [])
  const same = origins === contact.origins && added.length === 0 && tags === contact.tags
  if (same && Object.keys(missing).length === 0) return contact
  return {
    ...contact,
    ...missing,
    origins,
    tags,
    phones: added.length > 0 ? [...contact.phones, ...added] : contact.phones,
  }
}

/** Fields that the record has not, and the draft has. Lists are dealt with by their own rules. */
function missingFields<Fields extends object>(record: object, fields: Fields): Partial<Fields> {
  const here = record as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !Array.isArray(value) && (here[name] === undefined || here[name] === ''),
    ),
  ) as Partial<Fields>
}

function withOrigin(
  origins: Account['origins'],
  draft: Draft,
  system: string,
  newId: () => string,
): Account['origins'] {
  const key = draft.key || fingerprint(draft)
  const known = origins.some((origin) => origin.system === system && origin.key === key)
  return known ? origins : [...origins, { id: newId(), system, key }]
}

function withAddress(
  addresses: Account['addresses'],
  address: AddressFields,
  newId: () => string,
): Account['addresses'] {
  if (Object.keys(address).length === 0) return addresses
  const place = (one: AddressFields) => companyKey([one.street, one.city].filter(Boolean).join(' '))
  if (addresses.some((one) => place(one) === place(address))) return addresses
  return [
    ...addresses,
    { id: newId(), use: addresses.length === 0 ? ('main' as const) : ('site' as const), ...address },
  ]
}

function union(own: string[], more: readonly string[]): string[] {
  const added = more.filter((tag) => !own.includes(tag))
  return added.length > 0 ? [...own, ...added].slice(0, 100) : own
}

function digits(number: string): string {
  return number.replace(/\D/g, '').slice(-9)
}
