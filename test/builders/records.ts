/**
 * A valid record of each of the thirteen kinds, of which a test says only what matters to it:
 * `aNote({ body: 'Ask again in May' })`. Ids rise in the order of making and never repeat within a run.
 */
import type { Account } from '#shared/accounts/account.ts'
import type { Activity } from '#shared/activities/activity.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import type { Deal } from '#shared/deals/deal.ts'
import type { Deck, Slide } from '#shared/decks/deck.ts'
import type { FileReference } from '#shared/fields/record.ts'
import type { Intel } from '#shared/intel/intel.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { Lead } from '#shared/leads/lead.ts'
import type { Note } from '#shared/notes/note.ts'
import type { Person } from '#shared/people/person.ts'
import type { Plan } from '#shared/plans/plan.ts'
import type { Product } from '#shared/products/product.ts'
import type { Quote } from '#shared/quotes/quote.ts'
import type { Setting } from '#shared/settings/setting.ts'

let made = 0

/** A version 7 UUID that nothing else in this run has. */
export function anId(): string {
  made += 1
  return `01930000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`
}

/** Whose records these are where a test does not say. */
export const builtBy = '01930000-0000-7000-8000-0000000000aa'
export const builtAt = '2026-11-24T09:00:00.000Z'

const common = () => ({
  id: anId(),
  createdAt: builtAt,
  createdBy: builtBy,
  updatedAt: builtAt,
  updatedBy: builtBy,
})

export function aPerson(own: Partial<Person> = {}): Person {
  return {
    ...common(),
    name: 'Mara Lindqvist',
    email: 'mara.lindqvist@example.com',
    role: 'sales-representative',
    managerId: '',
    active: true,
    ...own,
  }
}

export function anAccount(own: Partial<Account> = {}): Account {
  return {
    ...common(),
    name: 'Brunnen & Söhne',
    kind: 'customer',
    ownerId: builtBy,
    tier: 'B',
    sharedWith: [],
    tags: [],
    addresses: [],
    satisfaction: [],
    issues: [],
    origins: [],
    ...own,
  }
}

export function aContact(own: Partial<Contact> = {}): Contact {
  return {
    ...common(),
    accountId: '',
    name: "Siobhán O'Neill",
    phones: [],
    part: 'unknown',
    stance: 'unknown',
    consent: 'unknown',
    tags: [],
    origins: [],
    ...own,
  }
}

export function aLead(own: Partial<Lead> = {}): Lead {
  return {
    ...common(),
    company: 'Wasserwerk Łódź',
    source: 'event',
    ownerId: builtBy,
    status: 'new',
    answers: [],
    tags: [],
    ...own,
  }
}

export function aDeal(own: Partial<Deal> = {}): Deal {
  return {
    ...common(),
    accountId: anId(),
    name: 'Booster pumps for the north plant',
    ownerId: builtBy,
    kind: 'new',
    stage: 'discovery',
    amount: { amount: 1_250_000, currency: 'EUR' },
    closeDay: '2027-02-15',
    forecast: 'pipeline',
    needs: [],
    stakeholders: [],
    competitors: [],
    productIds: [],
    stages: [],
    tags: [],
    ...own,
  }
}

export function aQuote(own: Partial<Quote> = {}): Quote {
  return {
    ...common(),
    dealId: anId(),
    accountId: anId(),
    number: 'Q-1001',
    version: 1,
    status: 'draft',
    currency: 'EUR',
    lines: [],
    discount: 0,
    counterOffers: [],
    concessions: [],
    approvals: [],
    ...own,
  }
}

export function anActivity(own: Partial<Activity> = {}): Activity {
  return {
    ...common(),
    kind: 'meeting',
    status: 'planned',
    subject: 'Walk through the pump hall',
    at: '2026-11-25T08:30:00.000Z',
    allDay: false,
    ownerId: builtBy,
    accountId: '',
    leadId: '',
    contactIds: [],
    colleagueIds: [],
    twoWay: true,
    deckIds: [],
    shown: [],
    ...own,
  }
}

export function aNote(own: Partial<Note> = {}): Note {
  return {
    ...common(),
    kind: 'meeting',
    authorId: builtBy,
    at: builtAt,
    accountId: '',
    leadId: '',
    activityId: '',
    aboutPersonId: '',
    title: 'Pump hall',
    body: '',
    captures: [],
    attachments: [],
    stamps: [],
    ...own,
  }
}

export function aProduct(own: Partial<Product> = {}): Product {
  return {
    ...common(),
    aspect: 'offer',
    costOf: '',
    name: 'Hydra 40 booster',
    code: 'HY-40',
    family: 'Booster pumps',
    features: [],
    prices: [],
    comparisons: [],
    pictures: [],
    retired: false,
    tags: [],
    relatedIds: [],
    ...own,
  }
}

export function aSlide(own: Partial<Slide> = {}): Slide {
  return { id: anId(), kind: 'markdown', title: 'Why it saves power', text: 'Why it saves power', ...own }
}

export function aDeck(own: Partial<Deck> = {}): Deck {
  return {
    ...common(),
    title: 'Booster pumps in ten minutes',
    ownerId: builtBy,
    status: 'published',
    version: 1,
    slides: [],
    productIds: [],
    tags: [],
    files: [],
    replacesId: '',
    ...own,
  }
}

export function anIntel(own: Partial<Intel> = {}): Intel {
  return {
    ...common(),
    kind: 'price',
    title: 'Nordpump lowered its service rate',
    seenDay: '2026-11-20',
    seenBy: builtBy,
    accountId: '',
    sureness: 'likely',
    files: [],
    tags: [],
    ...own,
  }
}

export function aSetting(own: Partial<Setting> = {}): Setting {
  return { ...common(), name: 'loss-reasons', personId: '', title: 'Loss reasons', value: {}, ...own }
}

export function aPlan(own: Partial<Plan> = {}): Plan {
  return {
    ...common(),
    kind: 'target',
    title: 'Visits in the first quarter',
    personId: builtBy,
    teamOfId: '',
    firstDay: '2027-01-01',
    lastDay: '2027-03-31',
    metric: 'visits',
    goal: 60,
    ...own,
  }
}

/** A reference to a file whose bytes no test needs. `digit` is repeated to make its name. */
export function aFile(own: Partial<FileReference> = {}, digit = 'a'): FileReference {
  return { id: anId(), assetId: digit.repeat(64), name: 'photo.jpg', type: 'image/jpeg', size: 1000, ...own }
}

const builders: { [K in Kind]: (own?: Partial<Records[K]>) => Records[K] } = {
  people: aPerson,
  accounts: anAccount,
  contacts: aContact,
  leads: aLead,
  deals: aDeal,
  quotes: aQuote,
  activities: anActivity,
  notes: aNote,
  products: aProduct,
  decks: aDeck,
  intel: anIntel,
  settings: aSetting,
  plans: aPlan,
}

/** A valid record of any kind, for tests that go over all of them. */
export function aRecord<K extends Kind>(kind: K, own: Partial<Records[K]> = {}): Records[K] {
  return builders[kind](own)
}
