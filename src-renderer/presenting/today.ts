import type { Day } from '#shared/fields/dates.ts'

/** The day where this laptop is. */
export function today(now = new Date()): Day {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
