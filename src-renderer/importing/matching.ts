/**
 * Which drafts are here already: by the id that they came with, else by what they share with a record that is
 * here (name without its legal form, e-mail, web domain), which a person then looks at.
 */
import type { Draft } from './drafts.ts'
import { companyKey, domainOf } from './values.ts'

/** What is known of a record that is here; compact, for there may be 50,000. */
export interface Known {
  id: string
  title: string
  /** `system:key` of each system that it came from. */
  origins: readonly string[]
  email?: string
  website?: string
  city?: string
  /** The name of a contact's company. */
  company?: string
}

export interface Match {
  known: Known
  why: 'same-origin' | 'same-email' | 'same-name' | 'similar-name' | 'same-website'
}

export interface Index {
  byOrigin: Map<string, Known>
  byEmail: Map<string, Known>
  byName: Map<string, Known[]>
  byDomain: Map<string, Known[]>
}

/** An index over what is here, made once for an import. */
export function indexOf(known: readonly Known[]): Index {
  const index: Index = { byOrigin: new Map(), byEmail: new Map(), byName: new Map(), byDomain: new Map() }
  for (const one of known) note(index, one)
  return index
}

/** Adds one record, so that the rows of one file find each other too. */
export function note(index: Index, one: Known): void {
  for (const origin of one.origins) index.byOrigin.set(origin, one)
  if (one.email) index.byEmail.set(one.email.toLowerCase(), one)
  push(index.byName, companyKey(one.title), one)
  const domain = domainOf(one.website ?? '')
  if (domain) push(index.byDomain, domain, one)
}

/** What a draft may be the same as, surest first; null for none. */
export function matchOf(draft: Draft, system: string, index: Index): Match | null {
  const origin = draft.key && index.byOrigin.get(originOf(system, draft.key))
  if (origin) return { known: origin, why: 'same-origin' }
  const email = draft.contact.email ?? draft.account.email
  const mailed = email && index.byEmail.get(email.toLowerCase())
  if (mailed) return { known: mailed, why: 'same-email' }
  const named = index.byName.get(companyKey(draft.title)) ?? []
  if (draft.kind === 'contacts') return contactMatch(draft, named)
  const near = named.find(
    ({ city }) => !city || !draft.address.city || companyKey(city) === companyKey(draft.address.city),
  )
  if (near) return { known: near, why: near.title === draft.title ? 'same-name' : 'similar-name' }
  const domain = domainOf(draft.account.website ?? '')
  const hosted = domain ? index.byDomain.get(domain)?.[0] : undefined
  if (hosted) return { known: hosted, why: 'same-website' }
  const elsewhere = named[0]
  return elsewhere ? { known: elsewhere, why: 'similar-name' } : null
}

/** The same name is the same person at the same company, or where nothing tells the two apart. */
function contactMatch(draft: Draft, named: readonly Known[]): Match | null {
  const company = companyKey(draft.company.name)
  const colleague = named.find((one) => company !== '' && companyKey(one.company ?? '') === company)
  if (colleague) return { known: colleague, why: 'same-name' }
  const same = named.find((one) => !(one.email && draft.contact.email) && !(one.company && company))
  return same ? { known: same, why: 'similar-name' } : null
}

/** An origin as it is compared. */
export function originOf(system: string, key: string): string {
  return `${system}:${key}`
}

function push(map: Map<string, Known[]>, key: string, one: Known): void {
  if (key === '') return
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
