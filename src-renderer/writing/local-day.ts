import type { Day, Instant } from '#shared/fields/dates.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The calendar day of a moment on this laptop's clock. */
export const localDay = (at: Date): Day =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** The end of a working day, on this laptop's clock: when a task of that day is due. */
export const endOfDay = (day: Day): Instant => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 18).toISOString()
}
