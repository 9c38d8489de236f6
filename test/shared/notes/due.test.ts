import { expect, test } from 'vitest'
import { dueIn } from '#shared/notes/due.ts'

/** A Tuesday. */
const today = '2026-11-24'

test.each([
  ['I send the drawings by Friday', '2026-11-27'],
  ['Angebot bis Freitag', '2026-11-27'],
  ['call back on Monday', '2026-11-30'],
  ['by Tuesday', '2026-12-01'],
  ['next Friday we show the test bench', '2026-12-04'],
  ['nächsten Montag anrufen', '2026-11-30'],
  ['Muster am 3.12.', '2026-12-03'],
  ['am 3.12. um 9 Uhr', '2026-12-03'],
  ['bis 3. 1.', '2027-01-03'],
  ['Liefertermin 15.01.2027 bestätigen', '2027-01-15'],
  ['by 2026-12-24', '2026-12-24'],
  ['by 12 March', '2027-03-12'],
  ['December 3rd at the latest', '2026-12-03'],
  ['bis 5. Dezember', '2026-12-05'],
  ['bis zum 7. März', '2027-03-07'],
  ['by the 30th', '2026-11-30'],
  ['by the 12th', '2026-12-12'],
  ['on 12/11', '2027-11-12'],
  ['on 12/25', '2026-12-25'],
  ['I call tomorrow', '2026-11-25'],
  ['morgen früh', '2026-11-25'],
  ['übermorgen', '2026-11-26'],
  ['the day after tomorrow', '2026-11-26'],
  ['still today', '2026-11-24'],
  ['answer in two weeks', '2026-12-08'],
  ['in 10 days', '2026-12-04'],
  ['in einer Woche', '2026-12-01'],
  ['in drei Tagen', '2026-11-27'],
  ['in a month', '2026-12-24'],
  ['by the end of the week', '2026-11-27'],
  ['Ende der Woche', '2026-11-27'],
  ['next week', '2026-12-04'],
  ['nächste Woche', '2026-12-04'],
  ['by end of month', '2026-11-30'],
  ['Ende des Monats', '2026-11-30'],
  ['end of January', '2027-01-31'],
  ['Ende Februar', '2027-02-28'],
])('“%s” is due on %s', (words, day) => {
  expect(dueIn(words, today)).toBe(day)
})

test.each([
  'send the drawings',
  'pressure of 3.5 bar at 12 m³/h',
  'version 2.4.1 of the controller',
  'Guten Morgen, Herr Marchetti',
  'am Morgen ist es lauter',
  'for 2027 they may buy ten',
  'on 31.2.',
  '',
])('“%s” has no date', (words) => {
  expect(dueIn(words, today)).toBeUndefined()
})

test('a month in length ends on the last day where the day does not exist', () => {
  expect(dueIn('in one month', '2027-01-31')).toBe('2027-02-28')
  expect(dueIn('in three months', '2026-11-30')).toBe('2027-02-28')
})
