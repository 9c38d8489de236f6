/**
 * The catalogue of record kinds: one entry a kind, read by the laptop's database, the endpoint, search and
 * sync. A new kind is a line here. The free RxDB allows thirteen collections in a process: keep to these.
 */
import type { TSchema } from 'typebox'
import { Account } from './accounts/account.ts'
import { Activity } from './activities/activity.ts'
import { Contact } from './contacts/contact.ts'
import { Deal } from './deals/deal.ts'
import { Deck } from './decks/deck.ts'
import { newestFirst } from './fields/dates.ts'
import { sortKey } from './fields/text.ts'
import { Intel } from './intel/intel.ts'
import { Lead } from './leads/lead.ts'
import { Note } from './notes/note.ts'
import { Person } from './people/person.ts'
import { Plan } from './plans/plan.ts'
import { Product } from './products/product.ts'
import { Quote } from './quotes/quote.ts'
import { Setting } from './settings/setting.ts'

export interface Records {
  people: Person
  accounts: Account
  contacts: Contact
  leads: Lead
  deals: Deal
  quotes: Quote
  activities: Activity
  notes: Note
  products: Product
  decks: Deck
  intel: Intel
  settings: Setting
  plans: Plan
}

export type Kind = keyof Records
export type RecordOf<K extends Kind = Kind> = Records[K]
/** Any record with its kind, told apart by `kind`. */
export type KindedRecord = { [K in Kind]: { kind: K; record: Records[K] } }[Kind]

/** Fields that the laptop adds for its indexes; they never leave it. */
export interface LocalFields {
  /** Rises with every write of the door: what a projection reads to catch up. */
  localSeq: number
  /** Folded name or title, for sorting. */
  nameKey: string
  /** Ascends as moments go back (see `newestFirst`). */
  newest: number
  /** The endpoint's last word on this record, absent until it has one. */
  master?: { epoch: number; sequence: number; seal: string; readAt: number }
}
export type Stored<K extends Kind = Kind> = Records[K] & LocalFields

export interface KindDefinition<K extends Kind = Kind> {
  kind: K
  schema: TSchema
  /** Version of the schema; raised with every change, with a migration step. */
  version: number
  /** RxDB indexes; `localSeq` is indexed for every kind. */
  indexes: readonly (readonly (keyof Stored<K> & string)[])[]
  /** What people call the record; sorted by its folded form. */
  title: (record: Records[K]) => string
  /** The moment by which the kind is listed newest first. */
  moment: (record: Records[K]) => string
  /** The records on which this one hangs, nearest first. */
  parents: (record: Records[K]) => { kind: Kind; id: string }[]
  /** One step from each older version to the next; the laptop and the endpoint both run them. */
  migrations: Record<number, (old: Record<string, unknown>) => Record<string, unknown>>
}

type Definitions = { [K in Kind]: KindDefinition<K> }

const parent = (kind: Kind, id: string | undefined) => (id ? [{ kind, id }] : [])

export const kinds: Definitions = {
  people: {
    kind: 'people',
    schema: Person,
    version: 0,
    migrations: {},
    indexes: [['nameKey'], ['managerId']],
    title: (person) => person.name,
    moment: (person) => person.createdAt,
    parents: () => [],
  },
  accounts: {
    kind: 'accounts',
    schema: Account,
    version: 0,
    migrations: {},
    indexes: [['nameKey'], ['ownerId', 'nameKey']],
    title: (account) => account.name,
    moment: (account) => account.createdAt,
    parents: () => [],
  },
  contacts: {
    kind: 'contacts',
    schema: Contact,
    version: 0,
    migrations: {},
    indexes: [['nameKey'], ['accountId', 'nameKey']],
    title: (contact) => contact.name,
    moment: (contact) => contact.createdAt,
    parents: (contact) => parent('accounts', contact.accountId),
  },
  leads: {
    kind: 'leads',
    schema: Lead,
    version: 0,
    migrations: {},
    indexes: [['nameKey'], ['ownerId', 'newest'], ['status', 'newest']],
    title: (lead) => lead.company,
    moment: (lead) => lead.createdAt,
    parents: () => [],
  },
  deals: {
    kind: 'deals',
    schema: Deal,
    version: 0,
    migrations: {},
    indexes: [
      ['accountId', 'newest'],
      ['ownerId', 'newest'],
      ['stage', 'newest'],
    ],
    title: (deal) => deal.name,
    moment: (deal) => deal.createdAt,
    parents: (deal) => parent('accounts', deal.accountId),
  },
  quotes: {
    kind: 'quotes',
    schema: Quote,
    version: 0,
    migrations: {},
    indexes: [
      ['dealId', 'newest'],
      ['accountId', 'newest'],
    ],
    title: (quote) => quote.number,
    moment: (quote) => quote.createdAt,
    parents: (quote) => parent('deals', quote.dealId),
  },
  activities: {
    kind: 'activities',
    schema: Activity,
    version: 0,
    migrations: {},
    indexes: [['accountId', 'newest'], ['leadId', 'newest'], ['ownerId', 'at'], ['kind', 'at'], ['at']],
    title: (activity) => activity.subject,
    moment: (activity) => activity.at,
    parents: (activity) => [...parent('accounts', activity.accountId), ...parent('leads', activity.leadId)],
  },
  notes: {
    kind: 'notes',
    schema: Note,
    version: 0,
    migrations: {},
    indexes: [
      ['accountId', 'newest'],
      ['activityId', 'newest'],
      ['leadId', 'newest'],
      ['aboutPersonId', 'newest'],
      ['newest'],
    ],
    title: (note) => note.title,
    moment: (note) => note.at,
    parents: (note) => [
      ...parent('accounts', note.accountId),
      ...parent('leads', note.leadId),
      ...parent('activities', note.activityId),
    ],
  },
  products: {
    kind: 'products',
    schema: Product,
    version: 0,
    migrations: {},
    indexes: [['nameKey'], ['costOf']],
    title: (product) => product.name,
    moment: (product) => product.createdAt,
    parents: (product) => parent('products', product.costOf),
  },
  decks: {
    kind: 'decks',
    schema: Deck,
    version: 0,
    migrations: {},
    indexes: [['nameKey'], ['status', 'nameKey']],
    title: (deck) => deck.title,
    moment: (deck) => deck.createdAt,
    parents: () => [],
  },
  intel: {
    kind: 'intel',
    schema: Intel,
    version: 0,
    migrations: {},
    indexes: [['newest'], ['kind', 'newest']],
    title: (intel) => intel.title,
    moment: (intel) => `${intel.seenDay}T00:00:00.000Z`,
    parents: () => [],
  },
  settings: {
    kind: 'settings',
    schema: Setting,
    version: 0,
    migrations: {},
    indexes: [['name', 'newest']],
    title: (setting) => setting.title,
    moment: (setting) => setting.createdAt,
    parents: () => [],
  },
  plans: {
    kind: 'plans',
    schema: Plan,
    version: 0,
    migrations: {},
    indexes: [['kind', 'firstDay']],
    title: (plan) => plan.title,
    moment: (plan) => `${plan.firstDay}T00:00:00.000Z`,
    parents: () => [],
  },
}

export const allKinds = Object.keys(kinds) as Kind[]

/** The definition of a kind, typed by it. */
export function kindOf<K extends Kind>(kind: K): KindDefinition<K> {
  return kinds[kind] as KindDefinition<K>
}

/** The fields that the laptop adds to a record for its indexes. */
export function localFields<K extends Kind>(kind: K, record: Records[K], localSeq: number): LocalFields {
  const definition = kindOf(kind)
  return {
    localSeq,
    nameKey: sortKey(definition.title(record)),
    newest: newestFirst(definition.moment(record)),
  }
}

/** A stored record as the rest of the world knows it: without the laptop's own fields. */
export function withoutLocalFields<K extends Kind>(stored: Stored<K>): Records[K] {
  const { localSeq: _seq, nameKey: _name, newest: _newest, master: _master, ...record } = stored
  return record as unknown as Records[K]
}
