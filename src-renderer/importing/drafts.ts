/** From a table's rows to what would be written: a draft a row, or the reason why a row cannot be taken. */
import type { Account } from '#shared/accounts/account.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import { checkWebsite, emailOf } from '#shared/fields/checks.ts'
import type { Table, TableRow } from './table.ts'
import type { AccountTarget, ContactTarget, ImportKind, Mapping, Target } from './targets.ts'
import { birthdayOf, countryCode, dayOf, dayOrderOf, numberOf, type DayOrder } from './values.ts'

export type AccountFields = Partial<
  Pick<
    Account,
    | 'name'
    | 'kind'
    | 'phone'
    | 'email'
    | 'website'
    | 'industry'
    | 'employees'
    | 'revenue'
    | 'tier'
    | 'tags'
    | 'about'
  >
>
export type AddressFields = Partial<Record<'street' | 'city' | 'region' | 'postalCode' | 'country', string>>
export type ContactFields = Partial<
  Pick<
    Contact,
    | 'name'
    | 'givenName'
    | 'familyName'
    | 'title'
    | 'department'
    | 'email'
    | 'otherEmails'
    | 'birthday'
    | 'language'
    | 'tags'
    | 'about'
  >
> & { phones?: { use: Contact['phones'][number]['use']; number: string }[] }

export interface Draft {
  line: number
  kind: ImportKind
  /** The row's id in the other system, empty where it has none. */
  key: string
  title: string
  account: AccountFields
  address: AddressFields
  contact: ContactFields
  /** The contact's company, by its id in the other system or by name. */
  company: { key: string; name: string }
  parentKey: string
  owner: string
}
export interface Remark {
  line: number
  reason: string
  /** The row is not taken; otherwise only a value was kept as text instead. */
  skipped: boolean
}

type Cells = (target: Target) => string

/** Reads every row; a bad one is told by line and reason and stops no other. */
export function draftsOf(
  table: Table,
  kind: ImportKind,
  mapping: Mapping,
  currency: string,
): { drafts: Draft[]; remarks: Remark[] } {
  const columns = new Map<Target, number[]>()
  for (const [column, target] of mapping) columns.set(target, [...(columns.get(target) ?? []), column])
  const birthdays = (columns.get('birthday') ?? []).flatMap((column) =>
    table.rows.map(({ cells }) => cells[column] ?? ''),
  )
  const order = dayOrderOf(birthdays.filter((value) => value !== '' && !/^0\D0/.test(value)))
  const remarks: Remark[] = table.problems.map(({ line, reason }) => ({ line, reason, skipped: false }))
  const drafts: Draft[] = []
  for (const row of table.rows) {
    const cells: Cells = (target) => valueOf(row, columns.get(target) ?? [])
    const reading =
      kind === 'accounts' ? accountOf(row.line, cells, currency) : contactOf(row.line, cells, order)
    for (const reason of reading.left) remarks.push({ line: row.line, reason, skipped: false })
    if (reading.draft) drafts.push(reading.draft)
    else remarks.push({ line: row.line, reason: reading.why, skipped: true })
  }
  return { drafts, remarks: remarks.sort((one, other) => one.line - other.line) }
}

type Reading = { left: string[] } & ({ draft: Draft; why?: never } | { draft: null; why: string })

const longest = 300

function accountOf(line: number, cells: Cells, currency: string): Reading {
  const get = (target: AccountTarget) => cells(target)
  const left: string[] = []
  const name = get('name')
  if (name === '') return { left, draft: null, why: 'There is no company name in this row.' }
  if (name.length > longest)
    return { left, draft: null, why: `The company name is longer than ${longest} characters.` }
  const about = [get('about')]
  const refuse = (what: string, value: string) => {
    left.push(`${what} “${value}” could not be read; it is kept in the description.`)
    about.push(`${what}: ${value}`)
  }
  const account: AccountFields = { name }
  const kind = kindOf(get('kind'))
  if (kind) account.kind = kind
  for (const target of ['phone', 'website', 'industry'] as const) {
    if (get(target)) account[target] = get(target).slice(0, longest)
  }
  if (account.website && checkWebsite(account.website)) {
    refuse('Website', account.website)
    delete account.website
  }
  const email = get('email')
  if (email && emailOf(email)) account.email = emailOf(email)!
  else if (email) refuse('E-mail', email)
  const employees = get('employees')
  const count = numberOf(employees)
  if (employees && count !== null && count >= 0 && count <= 10_000_000) account.employees = Math.round(count)
  else if (employees) refuse('Employees', employees)
  const revenue = get('revenue')
  const amount = numberOf(revenue)
  if (revenue && amount !== null && Math.abs(amount) < 1e13)
    account.revenue = { amount: Math.round(amount * 100), currency }
  else if (revenue) refuse('Yearly revenue', revenue)
  const tier = get('tier').toUpperCase()
  if (tier === 'A' || tier === 'B' || tier === 'C' || tier === 'D') account.tier = tier
  const tags = tagsOf(get('tags'))
  if (tags.length > 0) account.tags = tags
  const address: AddressFields = {}
  for (const target of ['street', 'city', 'region', 'postalCode'] as const) {
    if (get(target))
      address[target] = get(target)
        .replace(/\s*\r?\n\s*/g, ', ')
        .slice(0, longest)
  }
  const country = get('country')
  if (country) address.country = countryCode(country) ?? country.slice(0, longest)
  const words = about.filter(Boolean).join('\n')
  if (words) account.about = words.slice(0, 20_000)
  return {
    left,
    draft: {
      line,
      kind: 'accounts',
      key: get('key'),
      title: name,
      account,
      address,
      contact: {},
      company: { key: '', name: '' },
      parentKey: get('parentKey'),
      owner: get('owner'),
    },
  }
}

function contactOf(line: number, cells: Cells, order: DayOrder): Reading {
  const get = (target: ContactTarget) => cells(target)
  const left: string[] = []
  const parts = [get('givenName'), get('middleName'), get('familyName')].filter(Boolean)
  const emails = [get('email'), ...get('otherEmail').split(several)]
    .flatMap((value) => value.split(several))
    .map((value) => value.trim())
    .filter(Boolean)
  const name = get('name') || parts.join(' ') || (emails[0] ?? '')
  if (name === '')
    return { left, draft: null, why: 'There is neither a name nor an e-mail address in this row.' }
  if (name.length > longest)
    return { left, draft: null, why: `The name is longer than ${longest} characters.` }
  const about = [get('about')]
  const refuse = (what: string, value: string) => {
    left.push(`${what} “${value}” could not be read; it is kept in the notes.`)
    about.push(`${what}: ${value}`)
  }
  const contact: ContactFields = { name }
  if (get('givenName'))
    contact.givenName = [get('givenName'), get('middleName')].filter(Boolean).join(' ').slice(0, longest)
  for (const target of ['familyName', 'title', 'department', 'language'] as const) {
    if (get(target)) contact[target] = get(target).slice(0, longest)
  }
  const good = [...new Set(emails.map(emailOf).filter((email) => email !== null))]
  for (const bad of emails.filter((email) => emailOf(email) === null)) refuse('E-mail', bad)
  if (good[0]) contact.email = good[0]
  if (good.length > 1) contact.otherEmails = good.slice(1, 21)
  const uses = [
    ['work', 'workPhone'],
    ['mobile', 'mobilePhone'],
    ['home', 'homePhone'],
    ['fax', 'fax'],
  ] as const
  const phones = uses.flatMap(([use, target]) =>
    get(target)
      .split(several)
      .map((number) => ({ use, number: number.trim().slice(0, longest) })),
  )
  const numbers = phones.filter(({ number }) => /\d/.test(number)).slice(0, 20)
  if (numbers.length > 0) contact.phones = numbers
  const birthday = birthdayFrom(get, order)
  if (birthday) contact.birthday = birthday
  else if (birthday === undefined) refuse('Birthday', get('birthday'))
  const tags = tagsOf(get('tags'))
  if (tags.length > 0) contact.tags = tags
  const words = about.filter(Boolean).join('\n')
  if (words) contact.about = words.slice(0, 20_000)
  return {
    left,
    draft: {
      line,
      kind: 'contacts',
      key: get('key'),
      title: name,
      account: {},
      address: {},
      contact,
      company: {
        key: get('companyKey').split(';')[0]!.trim(),
        name: get('company').split(';')[0]!.trim().slice(0, longest),
      },
      parentKey: '',
      owner: '',
    },
  }
}

/** Several values in one cell: Google's ` ::: ` and HubSpot's `;`. */
const several = / ::: |;/

function birthdayFrom(get: (target: ContactTarget) => string, order: DayOrder): string | null | undefined {
  const [year, month, day] = [get('birthYear'), get('birthMonth'), get('birthDay')]
  if (month && day) return dayOf(year ? Number(year) : null, Number(month), Number(day)) ?? null
  return birthdayOf(get('birthday'), order)
}

function tagsOf(text: string): string[] {
  const tags = text.split(/ ::: |[;,]/).map((tag) =>
    tag
      .replace(/^\*\s*/, '')
      .trim()
      .slice(0, 60),
  )
  // Google marks everyone as one of these; they say nothing.
  return [...new Set(tags.filter((tag) => tag && !/^(mycontacts|my contacts|starred)$/i.test(tag)))].slice(
    0,
    100,
  )
}

function kindOf(text: string): Account['kind'] | null {
  if (/prospect|lead|interessent/i.test(text)) return 'prospect'
  if (/partner|reseller|distributor|h[äa]ndler/i.test(text)) return 'partner'
  if (/customer|client|kunde|klient/i.test(text)) return 'customer'
  return null
}

function valueOf({ cells }: TableRow, columns: readonly number[]): string {
  const values = columns.map((column) => (cells[column] ?? '').trim()).filter(Boolean)
  return values.join(columns.length > 1 ? ';' : '').replace(/^\*\s+/, '')
}
