import type { Instant } from '../fields/dates.ts'
import type { Account, Address } from './account.ts'

export interface NewAccount {
  name: string
  kind: Account['kind']
  ownerId: string
  city?: string
  country?: string
}

/** An account as it begins. Ids and the moment come in. */
export function newAccount(
  from: NewAccount,
  by: { personId: string; at: Instant; newId: () => string },
): Account {
  const place = { ...(from.city && { city: from.city }), ...(from.country && { country: from.country }) }
  return {
    id: by.newId(),
    createdAt: by.at,
    createdBy: by.personId,
    updatedAt: by.at,
    updatedBy: by.personId,
    name: from.name.trim(),
    kind: from.kind,
    ownerId: from.ownerId,
    tier: 'C',
    sharedWith: [],
    tags: [],
    addresses: Object.keys(place).length > 0 ? [{ id: by.newId(), use: 'main', ...place }] : [],
    satisfaction: [],
    issues: [],
    origins: [],
  }
}

/** The address by which an account is known: its main one, else its first. */
export function mainAddress(account: Pick<Account, 'addresses'>): Address | undefined {
  return account.addresses.find(({ use }) => use === 'main') ?? account.addresses[0]
}

/** The account with its main address changed; an address that is left with nothing goes. */
export function withMainAddress(account: Account, part: Partial<Address>, newId: () => string): Account {
  const old = mainAddress(account)
  const next = withoutEmpty({ ...(old ?? { id: newId(), use: 'main' as const }), ...part })
  const empty = Object.keys(next).every((key) => key === 'id' || key === 'use')
  const others = account.addresses.filter(({ id }) => id !== old?.id)
  if (empty) return { ...account, addresses: others }
  return {
    ...account,
    addresses: old ? account.addresses.map((one) => (one.id === old.id ? next : one)) : [next, ...others],
  }
}

/** One line: street, postal code and city, country's code. */
export function addressLine(address: Address | undefined): string {
  if (!address) return ''
  const { street, postalCode, city, region, country } = address
  return [street, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')
}

/** Optional text that was emptied is absent, never an empty string. */
export function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  ) as Fields
}

/** The account with one optional field set, or left out where it is emptied. */
export function withField<Name extends keyof Account>(
  account: Account,
  name: Name,
  value: Account[Name] | '',
): Account {
  const { [name]: _old, ...rest } = account
  return (value === '' || value === undefined ? rest : { ...rest, [name]: value }) as Account
}
