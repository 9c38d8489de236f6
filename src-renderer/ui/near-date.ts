/**
 * Dates in words where they are near, as the person's locale writes them where they are not. `now` comes in,
 * so that a list can be drawn, and tested, at any moment.
 */

const dayLength = 86_400_000

/** Midnight of the day on which a moment lies, on this laptop's clock. */
export function startOfDay(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate())
}

/** Whole days from `from`'s day to `to`'s, through changes of the clock. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / dayLength)
}

/** `YYYY-MM-DD` as a day on this laptop's calendar; an instant as itself. */
export function dateOf(value: string): Date {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(value)
}

export const hasTime = (value: string) => value.includes('T')

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

export interface NearOptions {
  now: Date
  /** The time of day is left out. */
  dayOnly?: boolean
  locale?: string
}

/** "Today 9:30", "Tomorrow", "Wednesday 14:00", "3 days ago"; else the date, with its year where it is another. */
export function nearDate(value: string, { now, dayOnly, locale }: NearOptions): string {
  const at = dateOf(value)
  if (Number.isNaN(at.getTime())) return value
  const days = daysBetween(now, at)
  const time =
    dayOnly || !hasTime(value)
      ? ''
      : ` ${new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at)}`
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) <= 1) return capital(relative.format(days, 'day')) + time
  if (days > 1 && days < 7) return new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at) + time
  if (days < 0 && days > -7) return capital(relative.format(days, 'day'))
  const sameYear = at.getFullYear() === now.getFullYear()
  return (
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: sameYear ? undefined : 'numeric',
    }).format(at) + (days > 0 ? time : '')
  )
}

/** "3 days overdue", "Due today", "Due tomorrow", else as `nearDate`. */
export function dueDate(value: string, options: NearOptions): { text: string; overdue: boolean } {
  const at = dateOf(value)
  const days = daysBetween(options.now, at)
  const late = hasTime(value) ? at.getTime() < options.now.getTime() : days < 0
  if (days < 0) return { text: `${-days} ${days === -1 ? 'day' : 'days'} overdue`, overdue: true }
  if (days === 0 && late) return { text: `Due ${nearDate(value, options).toLowerCase()}`, overdue: true }
  if (days <= 1) return { text: `Due ${nearDate(value, options).toLowerCase()}`, overdue: false }
  return { text: `Due ${nearDate(value, options)}`, overdue: false }
}

/** The whole date, for a title or on focus. */
export function exactDate(value: string, locale?: string): string {
  const at = dateOf(value)
  if (Number.isNaN(at.getTime())) return value
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(hasTime(value) ? { hour: 'numeric', minute: '2-digit' } : {}),
  }).format(at)
}
