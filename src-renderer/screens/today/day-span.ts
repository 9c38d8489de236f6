/** The moments between which Today looks, on this laptop's calendar. */
import { instantOf } from '#shared/fields/dates.ts'
import { startOfDay } from '../../ui/near-date.ts'

/** Days ahead that the agenda shows. */
export const ahead = 14
/** Days back in which what was left undone is looked for. */
export const behind = 120

export interface DaySpan {
  /** The first moment of today, of tomorrow, of the day after the agenda, and of where looking back begins. */
  today: string
  tomorrow: string
  end: string
  from: string
  /** Today as `YYYY-MM-DD`. */
  day: string
}

export function daySpan(now: Date): DaySpan {
  const start = startOfDay(now)
  const plus = (days: number) =>
    instantOf(new Date(start.getFullYear(), start.getMonth(), start.getDate() + days).getTime())
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    today: plus(0),
    tomorrow: plus(1),
    end: plus(ahead),
    from: plus(-behind),
    day: `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`,
  }
}

/** A day some days from another, as `YYYY-MM-DD`. */
export function dayPlus(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
