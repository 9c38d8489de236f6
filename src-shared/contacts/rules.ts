import type { Instant } from '../fields/dates.ts'
import type { Contact } from './contact.ts'

export interface NewContact {
  name: string
  accountId: string
  title?: string
  email?: string
  phone?: string
}

/** A contact as it begins. Ids and the moment come in. */
export function newContact(
  from: NewContact,
  by: { personId: string; at: Instant; newId: () => string },
): Contact {
  const words = from.name.trim().split(/\s+/)
  // A name of two words in a script with capitals is a given and a family name; any other is kept whole.
  const parts =
    words.length === 2 && /^\p{Lu}/u.test(words[0] ?? '')
      ? { givenName: words[0]!, familyName: words[1]! }
      : {}
  return {
    id: by.newId(),
    createdAt: by.at,
    createdBy: by.personId,
    updatedAt: by.at,
    updatedBy: by.personId,
    accountId: from.accountId,
    name: from.name.trim(),
    ...parts,
    ...(from.title && { title: from.title.trim() }),
    ...(from.email && { email: from.email.trim() }),
    phones: from.phone ? [{ id: by.newId(), use: 'work', number: from.phone.trim() }] : [],
    part: 'unknown',
    stance: 'unknown',
    consent: 'unknown',
    tags: [],
    origins: [],
  }
}

/** The contact with one optional field set, or left out where it is emptied. */
export function withContactField<Name extends keyof Contact>(
  contact: Contact,
  name: Name,
  value: Contact[Name] | '',
): Contact {
  const { [name]: _old, ...rest } = contact
  return (value === '' || value === undefined ? rest : { ...rest, [name]: value }) as Contact
}

/** The contact with its number of this use changed, added, or taken away where it is emptied. */
export function withPhone(
  contact: Contact,
  use: Contact['phones'][number]['use'],
  number: string,
  newId: () => string,
): Contact {
  const old = contact.phones.find((phone) => phone.use === use)
  const text = number.trim()
  if (text === '') return { ...contact, phones: contact.phones.filter((phone) => phone !== old) }
  if (!old) return { ...contact, phones: [...contact.phones, { id: newId(), use, number: text }] }
  return {
    ...contact,
    phones: contact.phones.map((phone) => (phone === old ? { ...old, number: text } : phone)),
  }
}

/** `1979-04-12` or `--04-12`, from `1979-4-12`, `4-12` or `--04-12`; null where it is no birthday. */
export function birthdayFrom(text: string): string | null {
  const parts = /^(?:(\d{4})-|--)?(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (!parts) return null
  const [, year, month, day] = parts
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
