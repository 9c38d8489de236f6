/**
 * The lists that the projection keeps: one table a kind, with the columns that lists filter and sort by and
 * draw. Declared here; the SQL is made from it.
 */
import { mainAddress } from '#shared/accounts/rules.ts'
import type { Kind, RecordOf, Records } from '#shared/kinds.ts'
import type { ListQuery } from '../contract.ts'
import { withoutAddresses } from './documents.ts'

export type ListKind = ListQuery['kind']
type Value = string | number | null

interface List<K extends ListKind> {
  /** Column → its value. Every list has `id`, `title` and `nameKey` besides. */
  columns: Record<string, (record: Records[K]) => Value>
  /** What a sort is called → the column; each has an index with the row's id behind it. */
  sorts: Record<string, string>
  /** What a filter is called → the column. */
  filters: Partial<Record<keyof NonNullable<ListQuery['filter']>, string>>
  indexes: string[][]
  tags?: (record: Records[K]) => string[]
}

export const lists: { [K in ListKind]: List<K> } = {
  accounts: {
    columns: {
      kind: (account) => account.kind,
      ownerId: (account) => account.ownerId,
      tier: (account) => account.tier,
      city: (account) => mainAddress(account)?.city ?? '',
      country: (account) => mainAddress(account)?.country ?? '',
      industry: (account) => account.industry ?? '',
      tags: (account) => account.tags.join('\n'),
      cadenceDays: (account) => account.cadenceDays ?? null,
      openIssues: (account) => account.issues.filter(({ resolved }) => !resolved).length,
      createdAt: (account) => account.createdAt,
      email: (account) => account.email ?? '',
      website: (account) => account.website ?? '',
      origins: (account) => account.origins.map(({ system, key }) => `${system}:${key}`).join('\n'),
      // Kept up by the activities that arrive: the last one that the customer took part in.
      lastContact: () => '',
    },
    sorts: {
      name: 'nameKey',
      tier: 'tier',
      city: 'city',
      country: 'country',
      industry: 'industry',
      kind: 'kind',
      created: 'createdAt',
      lastContact: 'lastContact',
    },
    filters: { ownerId: 'ownerId', kind: 'kind', tier: 'tier', country: 'country', industry: 'industry' },
    indexes: [
      ['ownerId', 'nameKey'],
      ['kind', 'nameKey'],
      ['tier', 'nameKey'],
      ['country', 'nameKey'],
      ['industry', 'nameKey'],
      ['city', 'nameKey'],
      ['createdAt'],
      ['lastContact'],
    ],
    tags: (account) => account.tags,
  },
  contacts: {
    columns: {
      accountId: (contact) => contact.accountId,
      jobTitle: (contact) => contact.title ?? '',
      email: (contact) => contact.email ?? '',
      phone: (contact) => contact.phones[0]?.number ?? '',
      part: (contact) => contact.part,
      stance: (contact) => contact.stance,
      consent: (contact) => contact.consent,
      origins: (contact) => contact.origins.map(({ system, key }) => `${system}:${key}`).join('\n'),
    },
    sorts: { name: 'nameKey', part: 'part' },
    filters: { accountId: 'accountId', kind: 'part' },
    indexes: [
      ['accountId', 'nameKey'],
      ['part', 'nameKey'],
    ],
    tags: (contact) => contact.tags,
  },
  activities: {
    columns: {
      kind: (activity) => activity.kind,
      status: (activity) => activity.status,
      at: (activity) => activity.at,
      ownerId: (activity) => activity.ownerId,
      accountId: (activity) => activity.accountId,
      twoWay: (activity) => (activity.twoWay ? 1 : 0),
    },
    sorts: { at: 'at', name: 'nameKey' },
    filters: { ownerId: 'ownerId', kind: 'kind', status: 'status', accountId: 'accountId' },
    indexes: [['at'], ['ownerId', 'at'], ['accountId', 'at']],
  },
  notes: {
    columns: {
      at: (note) => note.at,
      ownerId: (note) => note.authorId,
      kind: (note) => note.kind,
      accountId: (note) => note.accountId,
      activityId: (note) => note.activityId,
      excerpt: (note) => withoutAddresses(note.body.slice(0, 600)).replace(/\s+/g, ' ').trim().slice(0, 200),
    },
    sorts: { at: 'at', name: 'nameKey' },
    filters: { ownerId: 'ownerId', kind: 'kind', accountId: 'accountId' },
    indexes: [['at'], ['ownerId', 'at'], ['accountId', 'at']],
  },
  deals: {
    columns: {
      kind: (deal) => deal.kind,
      status: (deal) => deal.stage,
      ownerId: (deal) => deal.ownerId,
      accountId: (deal) => deal.accountId,
      amount: (deal) => deal.amount.amount,
      currency: (deal) => deal.amount.currency,
      closeDay: (deal) => deal.closeDay,
    },
    sorts: { name: 'nameKey', closeDay: 'closeDay', amount: 'amount' },
    filters: { ownerId: 'ownerId', kind: 'kind', status: 'status', accountId: 'accountId' },
    indexes: [['closeDay'], ['ownerId', 'closeDay'], ['accountId', 'closeDay'], ['amount']],
  },
  leads: {
    columns: {
      status: (lead) => lead.status,
      ownerId: (lead) => lead.ownerId,
      kind: (lead) => lead.source,
      country: (lead) => lead.country ?? '',
      industry: (lead) => lead.industry ?? '',
      personName: (lead) => lead.personName ?? '',
      createdAt: (lead) => lead.createdAt,
    },
    sorts: { name: 'nameKey', created: 'createdAt' },
    filters: { ownerId: 'ownerId', kind: 'kind', status: 'status', country: 'country', industry: 'industry' },
    indexes: [['ownerId', 'nameKey'], ['status', 'nameKey'], ['createdAt']],
  },
}

export const listKinds = Object.keys(lists) as ListKind[]

/** Whether a list is kept of this kind. */
export function isListKind(kind: Kind): kind is ListKind {
  return kind in lists
}

/** The values of a record's row, in the order of the list's columns. */
export function rowOf<K extends ListKind>(kind: K, record: RecordOf<K>): Value[] {
  const columns = lists[kind].columns as Record<string, (record: RecordOf<K>) => Value>
  return Object.values(columns).map((value) => value(record))
}

/** The tags by which a list of this kind is filtered. */
export function tagsOf<K extends ListKind>(kind: K, record: RecordOf<K>): string[] {
  return (lists[kind].tags as ((record: RecordOf<K>) => string[]) | undefined)?.(record) ?? []
}
