/** What of each record can be found by its words: a title, a body, and for a deck one part a slide. */
import type { Kind, RecordOf, Records } from '#shared/kinds.ts'

/** `names` are found first and by likeness too (accounts, people, products); `texts` by the words in them. */
export interface Document {
  place: 'names' | 'texts'
  /** A slide's id within its deck; empty for the record itself. */
  part: string
  title: string
  body: string
}

type Writers = { [K in Kind]: (record: Records[K]) => Document[] }

const words = (...parts: (string | undefined | readonly (string | undefined)[])[]): string =>
  parts.flat().filter(Boolean).join('\n')

const name = (title: string, ...body: Parameters<typeof words>): Document[] => [
  { place: 'names', part: '', title, body: words(...body) },
]
const text = (title: string, ...body: Parameters<typeof words>): Document[] => [
  { place: 'texts', part: '', title, body: words(...body) },
]

const writers: Writers = {
  people: (person) => name(person.name, person.email, person.title, person.region),
  accounts: (account) =>
    name(
      account.name,
      account.addresses.flatMap(({ street, city, country }) => [street, city, country]),
      account.industry,
      account.website,
      account.tags,
      account.about,
      account.issues.map(({ title }) => title),
    ),
  contacts: (contact) =>
    name(
      contact.name,
      contact.title,
      contact.department,
      contact.email,
      contact.otherEmails ?? [],
      contact.phones.map(({ number }) => number),
      contact.about,
    ),
  leads: (lead) =>
    name(lead.company, lead.personName, lead.email, lead.city, lead.industry, lead.wants, lead.campaign),
  deals: (deal) =>
    name(
      deal.name,
      deal.nextStep,
      deal.decisionProcess,
      deal.needs.map(({ statement }) => statement),
      deal.competitors.map(({ competitor }) => competitor),
    ),
  quotes: (quote) =>
    name(
      quote.number,
      quote.lines.map(({ title }) => title),
      quote.delivery,
    ),
  products: (product) =>
    product.aspect === 'cost'
      ? []
      : name(
          product.name,
          product.code,
          product.family,
          product.summary,
          product.features.flatMap(({ feature, advantage, benefit }) => [feature, advantage, benefit]),
        ),
  plans: (plan) => name(plan.title, plan.what, plan.forWhom),
  settings: () => [],
  decks: (deck) => [
    ...name(deck.title, deck.summary, deck.tags),
    ...deck.slides.map((slide) => ({
      place: 'texts' as const,
      part: slide.id,
      title: slide.title,
      body: words(slide.text, slide.keyMessage, slide.notes),
    })),
  ],
  notes: (note) => text(note.title, withoutAddresses(note.body)),
  activities: (activity) =>
    text(activity.subject, activity.agenda, activity.outcome, activity.nextStep, activity.place),
  intel: (intel) => text(intel.title, intel.competitor, intel.product, intel.body, intel.where),
}

/** The documents of a record, as people wrote them; folding is the index's business. */
export function documentsOf<K extends Kind>(kind: K, record: RecordOf<K>): Document[] {
  return (writers[kind] as (record: RecordOf<K>) => Document[])(record)
}

/** Markdown without what links and pictures point to, nor its marks: what one reads. */
export function withoutAddresses(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[#>]+|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
}
