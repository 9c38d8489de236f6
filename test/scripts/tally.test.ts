import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../scripts/build/build-app.mjs'
import { partsWanted } from '../../scripts/test.mjs'
import { sum, tallyOf } from '../../scripts/tests/tally.mjs'

const none = { passed: 0, failed: [], skipped: [], errors: [] }

describe('the last line of npm test', () => {
  test('it sums all parts, and names skipped tests only where there are some', () => {
    const check = { name: 'check', passed: 3, failed: 0, skipped: [], problems: [] }
    const unit = tallyOf('unit', 0, { ...none, passed: 40 })
    expect(sum([check, unit])).toEqual({ line: '43 passed, 0 failed', ok: true })
    const e2e = tallyOf('e2e', 0, {
      ...none,
      passed: 2,
      skipped: [{ name: 'a', reason: 'no Electron here' }],
    })
    expect(sum([check, e2e])).toEqual({ line: '5 passed, 0 failed, 1 skipped', ok: true })
  })

  test('a failed test fails the whole', () => {
    const unit = tallyOf('unit', 1, { ...none, passed: 40, failed: ['adds'] })
    expect(sum([unit])).toEqual({ line: '40 passed, 1 failed', ok: false })
  })

  test('a runner that crashed counts as one failure', () => {
    expect(sum([tallyOf('unit', 134, undefined)])).toEqual({ line: '0 passed, 1 failed', ok: false })
    expect(sum([tallyOf('unit', 134, { ...none, passed: 40 })])).toEqual({
      line: '40 passed, 1 failed',
      ok: false,
    })
  })

  test('a runner that ran nothing is a failure, and so is running no part', () => {
    expect(tallyOf('e2e', 0, none).problems).toEqual(['e2e ran no test.'])
    expect(sum([]).ok).toBe(false)
  })

  test('an error outside of any test is a failure', () => {
    const unit = tallyOf('unit', 1, { ...none, passed: 40, errors: ['Outside of any test: boom'] })
    expect(sum([unit]).line).toBe('40 passed, 1 failed')
  })
})

test('parts can be chosen, and a part that does not exist is named', () => {
  expect(partsWanted([])).toEqual(['check', 'node', 'browser', 'build', 'e2e'])
  expect(partsWanted(['--only', 'e2e,check'])).toEqual(['check', 'e2e'])
  expect(() => partsWanted(['--only', 'unit'])).toThrow('There is no part "unit"')
})

test('the build is of its sources when neither a name nor a content has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-hash-'))
  try {
    writeFileSync(join(folder, 'a.ts'), 'one')
    const before = hashOf(['.'], folder)
    expect(hashOf(['.', 'missing'], folder)).toBe(before)
    writeFileSync(join(folder, 'b.ts'), '')
    const more = hashOf(['.'], folder)
    writeFileSync(join(folder, 'a.ts'), 'two')
    expect(new Set([before, more, hashOf(['.'], folder)]).size).toBe(3)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
