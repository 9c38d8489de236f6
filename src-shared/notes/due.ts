/**
 * When a promise is due, read from its words in English and German: "by Friday", "bis Freitag", "am 3.12.",
 * "tomorrow", "in two weeks", "Ende der Woche", "by 12 March". Days are the laptop's calendar days; what is not
 * clearly a date is none, and a person can always set another.
 */
import type { Day } from '../fields/dates.ts'

const day = 86_400_000
const dateOf = (text: Day) => new Date(`${text}T00:00:00Z`)
const textOf = (date: Date): Day => date.toISOString().slice(0, 10)
const after = (today: Day, days: number) => textOf(new Date(dateOf(today).getTime() + days * day))

const weekdays = [
  ['sunday', 'sun', 'sonntag'],
  ['monday', 'mon', 'montag'],
  ['tuesday', 'tue', 'tues', 'dienstag'],
  ['wednesday', 'wed', 'mittwoch'],
  ['thursday', 'thu', 'thur', 'thurs', 'donnerstag'],
  ['friday', 'fri', 'freitag'],
  ['saturday', 'sat', 'samstag', 'sonnabend'],
]
const months = [
  ['january', 'jan', 'januar', 'jänner'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'maerz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
]
const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  two: 2,
  zwei: 2,
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  five: 5,
  fünf: 5,
  six: 6,
  sechs: 6,
  seven: 7,
  sieben: 7,
  eight: 8,
  acht: 8,
  nine: 9,
  neun: 9,
  ten: 10,
  zehn: 10,
  'a couple of': 2,
}

const longestFirst = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|')
const anyWeekday = longestFirst(weekdays.flat())
const anyMonth = longestFirst(months.flat())
const anyNumber = `\\d{1,3}|${longestFirst(Object.keys(numbers))}`
const indexIn = (lists: string[][], word: string) => lists.findIndex((words) => words.includes(word))
const edge = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')

/** A calendar date that exists, in the first year from today on where none is said. */
function dated(today: Day, date: number, month: number, year?: number): Day | undefined {
  const thisYear = dateOf(today).getUTCFullYear()
  const whole = year === undefined ? undefined : year < 100 ? 2000 + year : year
  for (const candidate of whole === undefined ? [thisYear, thisYear + 1, thisYear + 2] : [whole]) {
    const made = new Date(Date.UTC(candidate, month - 1, date))
    const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === date
    if (exists && (whole !== undefined || textOf(made) >= today)) return textOf(made)
  }
  return undefined
}

/** The coming weekday, today's own name meaning a week from now; `extra` weeks later for "next". */
function onWeekday(today: Day, weekday: number, extra = 0): Day {
  const from = dateOf(today).getUTCDay()
  return after(today, ((weekday - from + 6) % 7) + 1 + extra * 7)
}

function endOfMonth(today: Day, ahead = 0): Day {
  const date = dateOf(today)
  return textOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1 + ahead, 0)))
}

function monthsOn(today: Day, count: number): Day {
  const date = dateOf(today)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0)).getUTCDate()
  return textOf(
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, Math.min(date.getUTCDate(), last))),
  )
}

/** Friday of this week; on a weekend, of the next. */
function endOfWeek(today: Day, weeks = 0): Day {
  return after(today, ((5 - dateOf(today).getUTCDay() + 7) % 7) + weeks * 7)
}

type Rule = [RegExp, (match: RegExpExecArray, today: Day) => Day | undefined]
const amount = (word = '') => numbers[word.toLowerCase()] ?? Number(word)

const rules: Rule[] = [
  [
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/,
    ([, y, m, d], today) => dated(today, Number(d), Number(m), Number(y)),
  ],
  [
    /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?(?![\d])/,
    ([, d, m, y], today) => dated(today, Number(d), Number(m), y ? Number(y) : undefined),
  ],
  [
    edge(`(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?(${anyMonth})\\.?(?:,?\\s+(\\d{4}))?`),
    ([, d, m = '', y], today) =>
      dated(today, Number(d), indexIn(months, m.toLowerCase()) + 1, y ? Number(y) : undefined),
  ],
  [
    edge(`(${anyMonth})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`),
    ([, m = '', d, y], today) =>
      dated(today, Number(d), indexIn(months, m.toLowerCase()) + 1, y ? Number(y) : undefined),
  ],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/,
    // Day first, as in most of the world, unless it can only be the month first.
    ([, one, two, y], today) => {
      const [a, b] = [Number(one), Number(two)]
      const [d, m] = b > 12 ? [b, a] : [a, b]
      return dated(today, d, m, y ? Number(y) : undefined)
    },
  ],
  [
    edge(
      '(?:by|on|until|till|before) (?:the )?(\\d{1,2})(?:st|nd|rd|th)|(?:am|bis|zum|bis zum) (\\d{1,2})\\.(?!\\d)',
    ),
    // A day of the month alone: this month's, or the next one's once it is past.
    ([, english, german], today) => {
      const date = Number(english ?? german)
      const month = dateOf(today).getUTCMonth() + 1
      const year = dateOf(today).getUTCFullYear()
      const here = dated(today, date, month, year)
      if (here !== undefined && here >= today) return here
      return month === 12 ? dated(today, date, 1, year + 1) : dated(today, date, month + 1, year)
    },
  ],
  [edge('day after tomorrow|übermorgen'), (_, today) => after(today, 2)],
  [edge('tomorrow|(?<!guten )(?<!am )(?<!jeden )morgen'), (_, today) => after(today, 1)],
  [edge('today|tonight|heute|end of (?:the )?day|eod'), (_, today) => today],
  [
    edge(
      `(?:in|within|innerhalb von|binnen)\\s+(${anyNumber})\\s+(?:working |business |werk|arbeits)?(?:days?|tage?n?)`,
    ),
    ([, n], today) => after(today, amount(n)),
  ],
  [
    edge(`(?:in|within|innerhalb von|binnen)\\s+(${anyNumber})\\s+(?:weeks?|wochen?)`),
    ([, n], today) => after(today, amount(n) * 7),
  ],
  [
    edge(`(?:in|within|innerhalb von|binnen)\\s+(${anyNumber})\\s+(?:months?|monate?n?)`),
    ([, n], today) => monthsOn(today, amount(n)),
  ],
  [edge('end of next week|ende (?:der )?nächste[rn]? woche'), (_, today) => endOfWeek(today, 1)],
  [
    edge(
      '(?:by |bis )?(?:the )?(?:end of (?:the |this )?week|this week|ende (?:der|dieser) woche|diese woche|eow)',
    ),
    (_, today) => endOfWeek(today),
  ],
  [edge('end of next month|ende (?:des )?nächsten monats'), (_, today) => endOfMonth(today, 1)],
  [
    edge(
      '(?:the )?end of (?:the |this )?month|this month|ende (?:des|dieses) monats|monatsende|diesen monat|eom',
    ),
    (_, today) => endOfMonth(today),
  ],
  [
    edge(`(?:end of|ende)\\s+(${anyMonth})(?:\\s+(\\d{4}))?`),
    ([, m = '', y], today) => {
      const month = indexIn(months, m.toLowerCase())
      const date = dateOf(today)
      const year = y ? Number(y) : date.getUTCFullYear() + (month < date.getUTCMonth() ? 1 : 0)
      return textOf(new Date(Date.UTC(year, month + 1, 0)))
    },
  ],
  [
    edge(`(?:next|nächste[rnms]?|kommende[rnms]?)\\s+(${anyWeekday})`),
    // "Next Friday" is the one of next week.
    ([, name = ''], today) => {
      const weekday = indexIn(weekdays, name.toLowerCase())
      const monday = after(today, ((1 - dateOf(today).getUTCDay() - 7) % 7) + 7)
      return after(monday, (weekday + 6) % 7)
    },
  ],
  [
    edge(
      `(?:by|on|until|till|before|due|this|coming|bis|am|vor|diesen|kommenden)\\s+(?:the\\s+|zum\\s+)?(${anyWeekday})`,
    ),
    ([, name = ''], today) => onWeekday(today, indexIn(weekdays, name.toLowerCase())),
  ],
  [edge('(?:by |bis )?(?:next week|nächste woche)'), (_, today) => endOfWeek(today, 1)],
  [
    edge(`(${longestFirst(weekdays.map(([full = '', ...rest]) => [full, rest.at(-1) ?? full]).flat())})`),
    ([, name = ''], today) => onWeekday(today, indexIn(weekdays, name.toLowerCase())),
  ],
]

/** The day by which the words say that it will be done, or undefined where they do not. */
export function dueIn(words: string, today: Day): Day | undefined {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(words)
    const found = match ? read(match, today) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
