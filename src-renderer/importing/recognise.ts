/** Which system wrote a file, and what its columns become; any other file is mapped by hand from here. */
import {
  accountHeadings,
  comparable,
  contactHeadings,
  type ImportKind,
  type Mapping,
  type Target,
} from './targets.ts'

export const systems = [
  'salesforce',
  'salesforce-report',
  'hubspot',
  'google',
  'outlook',
  'thunderbird',
  'other',
] as const
export type System = (typeof systems)[number]

export interface Recognised {
  system: System
  kind: ImportKind
  mapping: Mapping
}

/** Headings that only this system's file of this kind has, all of them. */
const signs: { system: System; kind: ImportKind; all: string[] }[] = [
  { system: 'salesforce', kind: 'contacts', all: ['ID', 'ACCOUNTID', 'LASTNAME'] },
  { system: 'salesforce', kind: 'accounts', all: ['ID', 'NAME', 'BILLINGCITY'] },
  { system: 'salesforce', kind: 'accounts', all: ['ID', 'NAME', 'OWNERID'] },
  { system: 'salesforce-report', kind: 'contacts', all: ['First Name', 'Last Name', 'Account Name'] },
  { system: 'salesforce-report', kind: 'accounts', all: ['Account Name', 'Account Owner'] },
  { system: 'salesforce-report', kind: 'accounts', all: ['Account Name', 'Billing City'] },
  { system: 'hubspot', kind: 'contacts', all: ['Record ID', 'First Name', 'Last Name'] },
  { system: 'hubspot', kind: 'accounts', all: ['Record ID', 'Company name'] },
  { system: 'google', kind: 'contacts', all: ['First Name', 'Last Name', 'E-mail 1 - Value'] },
  { system: 'google', kind: 'contacts', all: ['Given Name', 'Family Name', 'E-mail 1 - Value'] },
  { system: 'thunderbird', kind: 'contacts', all: ['First Name', 'Last Name', 'Primary Email'] },
  { system: 'outlook', kind: 'contacts', all: ['First Name', 'Last Name', 'E-mail Address'] },
  { system: 'outlook', kind: 'contacts', all: ['First Name', 'Last Name', 'Business Phone'] },
]

/** Recognises a file by its headings, or makes the best of them. */
export function recognise(headings: readonly string[]): Recognised {
  const present = new Set(headings.map(comparable))
  const sign = signs.find(({ all }) => all.every((heading) => present.has(comparable(heading))))
  const kind = sign?.kind ?? likelierKind(headings)
  return { system: sign?.system ?? 'other', kind, mapping: mappingFor(kind, headings) }
}

/** What the headings become in a file of this kind; each target at most once, the first column that fits. */
export function mappingFor(kind: ImportKind, headings: readonly string[]): Mapping {
  const known: Map<string, Target> = kind === 'accounts' ? accountHeadings : contactHeadings
  const mapping: Mapping = new Map()
  const taken = new Set<Target>()
  const present = new Set(headings.map(comparable))
  for (const [column, heading] of headings.entries()) {
    const target = meant(known.get(comparable(heading)), comparable(heading), present)
    // Several columns may be further e-mail addresses; anything else is one column.
    if (!target || (taken.has(target) && target !== 'otherEmail')) continue
    taken.add(target)
    mapping.set(column, target)
  }
  return mapping
}

/** Two headings mean something else beside others: Outlook's `Title` is a form of address, Thunderbird's `Birth Day` a day. */
function meant(
  target: Target | undefined,
  heading: string,
  present: ReadonlySet<string>,
): Target | undefined {
  if (heading === 'title' && present.has('jobtitle')) return undefined
  if (heading === 'birthday') return present.has('birthmonth') ? 'birthDay' : 'birthday'
  return target
}

function likelierKind(headings: readonly string[]): ImportKind {
  const personal: Target[] = ['givenName', 'familyName', 'birthday', 'title', 'mobilePhone']
  const asContacts = [...mappingFor('contacts', headings).values()].filter((target) =>
    personal.includes(target),
  )
  return asContacts.length > 0 ? 'contacts' : 'accounts'
}
