/** What contacts' fixed words are called on the screen. */
import type { Contact } from '#shared/contacts/contact.ts'

export const partWords: Record<Contact['part'], string> = {
  'decision-maker': 'Decides',
  champion: 'Champion',
  influencer: 'Influences',
  user: 'Uses it',
  gatekeeper: 'Gatekeeper',
  blocker: 'Blocks',
  unknown: 'Not known',
}
export const stanceWords: Record<Contact['stance'], string> = {
  for: 'For us',
  leaning: 'Leaning to us',
  neutral: 'Neutral',
  sceptical: 'Sceptical',
  against: 'Against us',
  unknown: 'Not known',
}
export const consentWords: Record<Contact['consent'], string> = {
  given: 'May be contacted',
  refused: 'Must not be contacted',
  unknown: 'Not asked yet',
}
export const channelWords: Record<NonNullable<Contact['preferredChannel']>, string> = {
  phone: 'Phone',
  email: 'E-mail',
  visit: 'Visit',
  message: 'Message',
}
export const phoneWords: Record<Contact['phones'][number]['use'], string> = {
  work: 'Phone at work',
  mobile: 'Mobile',
  home: 'Phone at home',
  fax: 'Fax',
  other: 'Other phone',
}

/** A birthday as people write it, with or without its year. */
export function birthdayWords(birthday: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(birthday) ?? []
  if (!month || !day) return birthday
  const known = year !== '-'
  const date = new Date(known ? Number(year) : 2000, Number(month) - 1, Number(day))
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'long',
    ...(known && { year: 'numeric' }),
  }).format(date)
}
