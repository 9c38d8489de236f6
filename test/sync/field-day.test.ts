/**
 * Whole days in the field, by seeded luck. A seed that fails is kept in `keptSeeds` once it is understood.
 * `FIELD_DAY_SEEDS=100,101` tries others.
 */
import { expect, test, vi } from 'vitest'
import { fieldDay } from './support/field-day.ts'
import { anOffice } from './support/office.ts'

vi.setConfig({ testTimeout: 180_000 })
const ground = anOffice()

const keptSeeds: number[] = []
const tried = process.env.FIELD_DAY_SEEDS?.split(',').map(Number) ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

test.each([...keptSeeds, ...tried])(
  'everyone agrees, and nothing is lost, at the end of field day %i',
  async (seed) => {
    expect(await fieldDay(ground, seed, { steps: 36 })).toEqual([])
  },
)

test.each(['row-not-stored', 'conflict-dropped'] as const)(
  'a field day finds a planted bug: %s',
  async (bug) => {
    let found: string[] = []
    for (let seed = 50; seed < 56 && found.length === 0; seed += 1) {
      found = await fieldDay(ground, seed, { steps: 36, bug })
    }
    expect(found.join('\n')).toMatch(
      bug === 'row-not-stored' ? /lacks|has another|still has/ : /is nowhere|has another/,
    )
  },
)
