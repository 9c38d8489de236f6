import { describe, expect, test } from 'vitest'
import { dueDate, exactDate, nearDate } from '../../../src-renderer/ui/near-date.ts'

const now = new Date(2026, 10, 24, 10, 0)
const on = (days: number, hour = 9, minute = 30) => new Date(2026, 10, 24 + days, hour, minute).toISOString()
const near = (value: string) => nearDate(value, { now, locale: 'en-GB' })

describe('near dates are words', () => {
  test.each([
    [on(0), 'Today 9:30'],
    [on(1), 'Tomorrow 9:30'],
    [on(-1), 'Yesterday 9:30'],
    [on(3), 'Friday 9:30'],
    [on(-3), '3 days ago'],
    ['2026-11-24', 'Today'],
    ['2026-11-25', 'Tomorrow'],
  ])('%s is “%s”', (value, words) => {
    expect(near(value)).toBe(words)
  })

  test('far ones are dates, with their year where it is another', () => {
    expect(near(on(30))).toBe('24 Dec 9:30')
    expect(near('2025-03-02')).toBe('2 Mar 2025')
  })

  test('in the person’s own language', () => {
    expect(nearDate(on(1), { now, locale: 'de' })).toBe('Morgen 9:30')
  })

  test('what is no date is shown as it is', () => {
    expect(near('soon')).toBe('soon')
  })
})

describe('what is due', () => {
  const due = (value: string) => dueDate(value, { now, locale: 'en-GB' })
  test('is overdue once its day, or its hour, is over', () => {
    expect(due('2026-11-21')).toEqual({ text: '3 days overdue', overdue: true })
    expect(due('2026-11-23')).toEqual({ text: '1 day overdue', overdue: true })
    expect(due(on(0, 9))).toEqual({ text: 'Due today 9:30', overdue: true })
  })

  test('is not overdue while its day lasts', () => {
    expect(due('2026-11-24')).toEqual({ text: 'Due today', overdue: false })
    expect(due(on(0, 17))).toEqual({ text: 'Due today 17:30', overdue: false })
  })
})

test('a day is the same day in every time zone, and says no time', () => {
  expect(exactDate('2026-11-24', 'en-GB')).toMatch(/^Tuesday,? 24 November 2026$/)
})
