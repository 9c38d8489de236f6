/** Days and moments counted from the day that the demo company calls today. All times are UTC. */
import type { Day, Instant } from '#shared/fields/dates.ts'

const day = 86_400_000

export interface Calendar {
  today: Day
  /** The day this many days from today. */
  day(offset: number): Day
  at(offset: number, hour: number, minute?: number): Instant
  /** The nearest offset that is a working day: Saturday goes back to Friday, Sunday on to Monday. */
  working(offset: number): number
  /** The first day of a month, counted from this month, as an offset. */
  monthStart(months: number): number
}

export function calendarOf(today: Day): Calendar {
  const zero = Date.parse(`${today}T00:00:00.000Z`)
  if (Number.isNaN(zero)) throw new Error(`${today} is not a day.`)
  return {
    today,
    day: (offset) => new Date(zero + offset * day).toISOString().slice(0, 10),
    at: (offset, hour, minute = 0) =>
      new Date(zero + offset * day + (hour * 60 + minute) * 60_000).toISOString(),
    working: (offset) => {
      const weekday = new Date(zero + offset * day).getUTCDay()
      if (weekday === 6) return offset - 1
      return weekday === 0 ? offset + 1 : offset
    },
    monthStart: (months) => {
      const now = new Date(zero)
      return Math.round((Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1) - zero) / day)
    },
  }
}
