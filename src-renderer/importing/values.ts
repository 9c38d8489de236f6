/** How people and systems write countries, numbers, dates and addresses, read into what Roadbook keeps. */

const languages = ['en', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'pt', 'sv', 'cs']
const ownNames: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  brd: 'DE',
  holland: 'NL',
  'czech republic': 'CZ',
  'south korea': 'KR',
  'ivory coast': 'CI',
  russia: 'RU',
  turkey: 'TR',
  uae: 'AE',
}

let countries: Map<string, string> | null = null

/** The ISO code of a country by its code or its name in ten languages; null when it is none that is known. */
export function countryCode(text: string): string | null {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return null
  countries ??= allCountries()
  return ownNames[wanted] ?? countries.get(wanted) ?? null
}

function allCountries(): Map<string, string> {
  const found = new Map<string, string>()
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second
        const name = names.of(code)
        // Codes of countries that were (DD, SU) have the name of the one that is.
        if (!name || new Intl.Locale(`und-${code}`).region !== code) continue
        found.set(code.toLowerCase(), code)
        if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), code)
      }
    }
  }
  return found
}

/** A number however its thousands and decimals are marked (`1.234,5` · `1,234.5` · `12 000`); null when it is none. */
export function numberOf(text: string): number | null {
  const digits = text.replace(/[^\d.,-]/g, '')
  if (!/\d/.test(digits)) return null
  const lastComma = digits.lastIndexOf(',')
  const lastPoint = digits.lastIndexOf('.')
  const decimal = decimalMark(digits, lastComma, lastPoint)
  const plain = decimal
    ? digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
    : digits.replace(/[.,]/g, '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

function decimalMark(digits: string, lastComma: number, lastPoint: number): ',' | '.' | null {
  if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? ',' : '.'
  const last = Math.max(lastComma, lastPoint)
  if (last < 0) return null
  const mark = digits[last] === ',' ? ',' : '.'
  // One mark with three digits behind it, or several of the same, part thousands.
  const several = digits.indexOf(mark) !== last
  return several || digits.length - last - 1 === 3 ? null : mark
}

export type DayOrder = 'day-first' | 'month-first' | 'year-first'

/** Which part comes first in a column of dates, as far as its values show; day first where they do not. */
export function dayOrderOf(values: readonly string[]): DayOrder {
  for (const value of values) {
    const [first = 0, second = 0] = value.split(/[^\d]+/).map(Number)
    if (/^\d{4}/.test(value.trim())) return 'year-first'
    if (value.includes('/') && second > 12) return 'month-first'
    if (first > 12) return 'day-first'
  }
  return values.some((value) => value.includes('/')) ? 'month-first' : 'day-first'
}

/** A birthday: `1979-04-12`, or `--04-12` without a year; null for none (`0/0/00`) and undefined for what is no date. */
export function birthdayOf(text: string, order: DayOrder): string | null | undefined {
  const value = text.trim()
  if (value === '' || /^0+\D0+\D0+$/.test(value)) return null
  const yearless = /^--?(\d{2})-?(\d{2})$/.exec(value)
  if (yearless) return dayOf(null, Number(yearless[1]), Number(yearless[2]))
  const parts = value
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number)
  if (parts.length !== 3) return undefined
  const [one = 0, two = 0, three = 0] = parts
  if (order === 'year-first' || /^\d{4}/.test(value)) return dayOf(one, two, three)
  const year = three < 100 ? three + (three > 30 ? 1900 : 2000) : three
  return order === 'month-first' ? dayOf(year, one, two) : dayOf(year, two, one)
}

/** A date that exists, or undefined. */
export function dayOf(year: number | null, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const tail = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year === null ? `--${tail}` : `${String(year).padStart(4, '0')}-${tail}`
}

const companyForms =
  /(?<![\p{L}\p{N}])(gmbh(?: ?& ?co\.? ?kg)?|ag|kg|ohg|se|e\.?k|ltd|limited|plc|llc|inc|corp|co|company|sarl|sas|sa|s\.?p\.?a|srl|bv|b\.v|nv|ab|as|a\/s|oy|aps|sp\.? z ?o\.? ?o|s\.a|s\.r\.o|株式会社|有限会社)\.?(?![\p{L}\p{N}])/giu

/** A company's name as it is compared: without its legal form, accents, case and punctuation. */
export function companyKey(name: string): string {
  const bare = name.replace(companyForms, ' ')
  const folded = (value: string) =>
    value
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return folded(bare) || folded(name)
}

/** The domain of a web address or e-mail, without `www.`; null for providers that anyone may use. */
export function domainOf(address: string): string | null {
  const host = /^(?:[a-z]+:\/\/)?(?:[^@/]*@)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)/i
    .exec(address.trim())?.[1]
    ?.toLowerCase()
  return host && !anyones.has(host) ? host : null
}

const anyones = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net gmx.at web.de t-online.de wp.pl o2.pl orange.fr free.fr laposte.net seznam.cz mail.ru qq.com 163.com proton.me protonmail.com'.split(
    ' ',
  ),
)
