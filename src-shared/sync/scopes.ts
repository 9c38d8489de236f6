/**
 * Scopes (SYNC.md, S): who may see a record is decided by the one scope that it is in. The scope is computed
 * from the record and from the parent that decides for it, never taken from a laptop. Pure: the endpoint
 * calls it within the transaction that writes the record.
 */
import type { Kind, RecordOf, Records } from '../kinds.ts'

/** `company`, `account:<id>`, `lead:<id>`, `pool:leads`, `person:<id>`, `team:<manager>`, `role:<role>`, `coaching:<about>:<author>`. */
export type Scope = string

export const companyScope: Scope = 'company'
export const leadPool: Scope = 'pool:leads'
/** Cost and floor price: for managers and the director. */
export const managersOnly: Scope = 'role:sales-manager'
export const accountScope = (id: string): Scope => `account:${id}`
export const leadScope = (id: string): Scope => `lead:${id}`
export const personScope = (id: string): Scope => `person:${id}`
export const teamScope = (managerId: string): Scope => `team:${managerId}`
/** A coaching note is for the person concerned, its author, and those above that person. */
export const coachingScope = (about: string, author: string): Scope => `coaching:${about}:${author}`

type Parent = { kind: Kind; id: string }

const parentOf = (kind: Kind, id: string): Parent | null => (id === '' ? null : { kind, id })

type Rules = {
  [K in Kind]: {
    /** The parent whose scope this record has, or null where the record decides for itself. */
    parent: (record: Records[K]) => Parent | null
    /** Its scope where there is no such parent. */
    own: (record: Records[K]) => Scope
  }
}

const nobody = () => null

const rules: Rules = {
  people: { parent: nobody, own: () => companyScope },
  accounts: { parent: nobody, own: (account) => accountScope(account.id) },
  contacts: {
    parent: (contact) => parentOf('accounts', contact.accountId),
    own: (contact) => personScope(contact.createdBy),
  },
  leads: { parent: nobody, own: (lead) => (lead.ownerId === '' ? leadPool : leadScope(lead.id)) },
  deals: { parent: (deal) => parentOf('accounts', deal.accountId), own: (deal) => personScope(deal.ownerId) },
  quotes: {
    parent: (quote) => parentOf('deals', quote.dealId),
    own: (quote) => personScope(quote.createdBy),
  },
  activities: {
    parent: (activity) => parentOf('accounts', activity.accountId) ?? parentOf('leads', activity.leadId),
    own: (activity) => personScope(activity.ownerId),
  },
  notes: {
    parent: (note) =>
      note.kind === 'coaching'
        ? null
        : (parentOf('accounts', note.accountId) ??
          parentOf('leads', note.leadId) ??
          parentOf('activities', note.activityId)),
    own: (note) =>
      note.kind === 'coaching' && note.aboutPersonId !== ''
        ? coachingScope(note.aboutPersonId, note.authorId)
        : personScope(note.authorId),
  },
  products: {
    parent: nobody,
    own: (product) => (product.aspect === 'cost' ? managersOnly : companyScope),
  },
  decks: {
    parent: nobody,
    own: (deck) => (deck.status === 'draft' ? personScope(deck.ownerId) : companyScope),
  },
  intel: { parent: nobody, own: () => companyScope },
  settings: {
    parent: nobody,
    own: (setting) => (setting.personId === '' ? companyScope : personScope(setting.personId)),
  },
  plans: {
    parent: nobody,
    own: (plan) => {
      if (plan.kind === 'strategy') return companyScope
      if (plan.personId !== '') return personScope(plan.personId)
      return plan.teamOfId === '' ? companyScope : teamScope(plan.teamOfId)
    },
  },
}

function rulesOf<K extends Kind>(kind: K): Rules[K] {
  return rules[kind]
}

/** The parent whose scope decides for this record; null where it decides for itself. */
export function scopeParent<K extends Kind>(kind: K, record: RecordOf<K>): Parent | null {
  return rulesOf(kind).parent(record)
}

/**
 * The scope of a record. `parentScope` is the present scope of the record that `scopeParent` names; it is
 * needed exactly when that is not null, and its absence then is a bug and throws.
 */
export function scopeOf<K extends Kind>(kind: K, record: RecordOf<K>, parentScope: Scope | null): Scope {
  if (scopeParent(kind, record) === null) return rulesOf(kind).own(record)
  if (parentScope === null) throw new Error(`The scope of ${kind}/${record.id} needs its parent's.`)
  return parentScope
}

/** What can be read from a scope's name. */
export function partsOf(scope: Scope): { type: string; id: string; author?: string } {
  const [type = '', id = '', author] = scope.split(':')
  return author === undefined ? { type, id } : { type, id, author }
}
