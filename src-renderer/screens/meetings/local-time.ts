/** Moments as the browser's own date-and-time field has them: on this laptop's clock, without a zone. */
import type { Instant } from '#shared/fields/dates.ts'

const two = (value: number) => String(value).padStart(2, '0')

export function toLocalField(at: Instant): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** Empty where the field holds no moment yet. */
export function fromLocalField(text: string): Instant {
  const date = new Date(text)
  return text === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

/** "9:30–10:30", in the person's locale. */
export function timeSpan(at: Instant, endsAt: Instant | undefined, locale?: string): string {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  const start = new Date(at)
  return endsAt ? time.formatRange(start, new Date(endsAt)) : time.format(start)
}

/** "Wed 26 Nov", for the head of a day; near days in words. */
export function dayHead(at: Instant, now: Date, locale?: string): { word: string; date: string } {
  const date = new Date(at)
  const midnight = (moment: Date) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate())
  const days = Math.round((midnight(date).getTime() - midnight(now).getTime()) / 86_400_000)
  const written = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: '2-digit' }),
  }).format(date)
  if (Math.abs(days) > 1) {
    return { word: new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(date), date: written }
  }
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
  return { word: word.charAt(0).toLocaleUpperCase() + word.slice(1), date: written }
}
