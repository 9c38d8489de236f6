/** What accounts' fixed words are called on the screen. */
import type { Account } from '#shared/accounts/account.ts'

export const kindWords: Record<Account['kind'], string> = {
  prospect: 'Prospect',
  customer: 'Customer',
  partner: 'Partner',
}
export const tierWords: Record<Account['tier'], string> = {
  A: 'Tier A',
  B: 'Tier B',
  C: 'Tier C',
  D: 'Tier D',
}

/** A country by its code, in the person's language; a text that is no code as it is. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(undefined, { type: 'region' }).of(code) ?? code
}
