import Type from 'typebox'

/** A moment: ISO 8601 in UTC with milliseconds, `2026-11-24T09:30:00.000Z`. Sorts as text. */
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  maxLength: 24,
})
export type Instant = Type.Static<typeof Instant>

/** A date without a time: `2026-11-24`. */
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 })
export type Day = Type.Static<typeof Day>

/** A birthday, whose year may be unknown: `1979-04-12` or `--04-12` (as vCard writes it). */
export const Birthday = Type.String({ pattern: '^(\\d{4}|-)-\\d{2}-\\d{2}$', maxLength: 10 })

/** The moment of a number of milliseconds since 1970. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}

/** A number that ascends as moments go back in time, so that newest-first is an ascending index. */
export function newestFirst(at: Instant): number {
  const milliseconds = Date.parse(at)
  return latestMoment - (Number.isNaN(milliseconds) ? 0 : milliseconds)
}

/** The last moment that JavaScript's dates reach, in milliseconds since 1970. */
export const latestMoment = 8_640_000_000_000_000
