import { describe, expect, test } from 'vitest'
import { byDay, completed, fromNow, kept, promisesDue } from '../../../src-renderer/screens/today/due.ts'
import { dayPlus, daySpan } from '../../../src-renderer/screens/today/day-span.ts'
import { anActivity, anId, aNote, builtAt, builtBy } from '../../builders/records.ts'

const aPromise = (due: string | undefined, settled = false) => ({
  id: anId(),
  kind: 'promise' as const,
  text: `due ${due}`,
  at: builtAt,
  settled,
  ...(due ? { due } : {}),
})

describe('promises due', () => {
  test('are those not kept whose day comes, the earliest first', () => {
    const note = aNote({
      captures: [
        aPromise('2026-11-26'),
        aPromise('2026-11-20'),
        aPromise('2025-11-20'),
        aPromise('2026-12-24'),
        aPromise('2026-11-25', true),
        aPromise(undefined),
      ],
    })
    expect(promisesDue([note], '2026-10-01', '2026-12-01').map(({ due }) => due)).toEqual([
      '2026-11-20',
      '2026-11-26',
    ])
  })

  test('are gone once kept, and nothing else of the note changes', () => {
    const note = aNote({ body: 'Ask again', captures: [aPromise('2026-11-26'), aPromise('2026-11-27')] })
    const next = kept(note, note.captures[0]?.id ?? '', builtAt, builtBy)
    expect(promisesDue([next], '2026-10-01', '2026-12-01').map(({ due }) => due)).toEqual(['2026-11-27'])
    expect(next.body).toBe('Ask again')
  })
})

test('a completed task is done, with when and by whom', () => {
  const task = anActivity({ kind: 'task' })
  expect(completed(task, builtAt, builtBy)).toMatchObject({
    status: 'done',
    doneAt: builtAt,
    updatedBy: builtBy,
  })
})

test('meetings stand under the day on which they begin here', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString()
  const days = byDay([
    anActivity({ at: at(24, 9) }),
    anActivity({ at: at(24, 23) }),
    anActivity({ at: at(25, 0) }),
  ])
  expect(days.map(({ day, meetings }) => [day, meetings.length])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-25', 1],
  ])
})

test('a day is counted on through months and years', () => {
  expect(dayPlus('2026-12-30', 3)).toBe('2027-01-02')
  expect(daySpan(new Date(2026, 11, 31, 23, 59)).day).toBe('2026-12-31')
})

test('of a team’s meetings those that are not over come into sight, and the last ones where all are', () => {
  const at = (hour: number) =>
    anActivity({ subject: `${hour}`, at: new Date(2026, 10, 24, hour).toISOString() })
  const day = [7, 9, 11, 13, 15].map(at)
  const shown = (hour: number) => fromNow(day, new Date(2026, 10, 24, hour), 2).map(({ subject }) => subject)
  expect(shown(10)).toEqual(['11', '13', '15'])
  expect(shown(20)).toEqual(['13', '15'])
  expect(shown(6)).toHaveLength(5)
})
