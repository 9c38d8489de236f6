import { expect, test } from 'vitest'
import {
  cancel,
  checkTimes,
  complete,
  endFor,
  promisesWithoutTask,
  reopen,
  reschedule,
  sensibleStart,
  slidesShown,
  stateAt,
  taskOf,
} from '#shared/activities/rules.ts'
import { anActivity, anId, builtBy } from '../../builders/records.ts'

const at = '2026-11-25T08:30:00.000Z'
const hourLater = '2026-11-25T09:30:00.000Z'

test('an end before the start is refused, as is what no calendar has', () => {
  expect(checkTimes(at, at)).toEqual({ ok: false, problem: { kind: 'ends-before-start' } })
  expect(checkTimes('soon', undefined)).toEqual({ ok: false, problem: { kind: 'not-a-time' } })
  expect(checkTimes(at, '2027-11-25T08:30:00.000Z')).toEqual({ ok: false, problem: { kind: 'too-long' } })
  expect(checkTimes(at, hourLater).ok).toBe(true)
})

test('a meeting that moves stays as long as it was', () => {
  const meeting = anActivity({ at, endsAt: '2026-11-25T09:15:00.000Z', status: 'cancelled' })
  const moved = reschedule(meeting, '2026-11-26T12:00:00.000Z')
  expect(moved.ok && moved.value).toMatchObject({ endsAt: '2026-11-26T12:45:00.000Z', status: 'planned' })
  expect(endFor(at)).toBe(hourLater)
})

test('what is done cannot be moved, cancelled or done again, but opened again', () => {
  const done = complete(anActivity({ at }), hourLater)
  if (!done.ok) throw new Error(done.problem.kind)
  expect(done.value.doneAt).toBe(hourLater)
  for (const again of [complete(done.value, at), cancel(done.value), reschedule(done.value, at)])
    expect(again).toEqual({ ok: false, problem: { kind: 'already-done' } })
  expect('doneAt' in reopen(done.value)).toBe(false)
})

test('a new meeting starts at a half hour not too near', () => {
  expect(sensibleStart('2026-11-24T09:10:00.000Z')).toBe('2026-11-24T09:30:00.000Z')
  expect(sensibleStart('2026-11-24T09:20:00.000Z')).toBe('2026-11-24T10:00:00.000Z')
})

test('a planned meeting is running until its end, then wants closing', () => {
  const meeting = anActivity({ at })
  expect(stateAt(meeting, '2026-11-25T08:00:00.000Z')).toBe('upcoming')
  expect(stateAt(meeting, '2026-11-25T09:00:00.000Z')).toBe('running')
  expect(stateAt(meeting, hourLater)).toBe('to-close')
})

test('slides shown twice count once, with all their seconds', () => {
  const [deckId, one, two] = [anId(), anId(), anId()]
  const view = (slideId: string, seconds: number, minute: number) => ({
    id: anId(),
    deckId,
    deckVersion: 1,
    slideId,
    seconds,
    at: `2026-11-25T09:0${minute}:00.000Z`,
  })
  const [deck] = slidesShown({ shown: [view(two, 5, 2), view(one, 10, 1), view(one, 7, 3)] })
  expect(deck?.seconds).toBe(22)
  expect(deck?.slides.map(({ slideId, seconds }) => [slideId, seconds])).toEqual([
    [one, 17],
    [two, 5],
  ])
})

test('a promise becomes a task on its day, once', () => {
  const meeting = anActivity({ accountId: anId(), contactIds: [anId()] })
  const promise = { id: anId(), kind: 'promise' as const, text: 'Send the curve', at, due: '2026-12-03' }
  const facts = { id: anId(), now: at, personId: builtBy, endOfDay: (day: string) => `${day}T17:00:00.000Z` }
  const task = taskOf(promise, meeting, facts)
  expect(task).toMatchObject({
    kind: 'task',
    subject: 'Send the curve',
    at: '2026-12-03T17:00:00.000Z',
    sourceId: meeting.id,
    accountId: meeting.accountId,
  })
  expect(promisesWithoutTask([promise], [])).toEqual([promise])
  expect(promisesWithoutTask([promise], [task])).toEqual([])
  expect(promisesWithoutTask([{ ...promise, settled: true }], [])).toEqual([])
})
