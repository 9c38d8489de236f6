// A Playwright reporter that writes down the numbers for npm test, and why a test was skipped.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export default class PlaywrightReport {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite
  /** @type {string[]} */
  #errors = []

  // The list reporter beside this one speaks to the person.
  printsToStdio() {
    return false
  }

  /** @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.#suite = suite
  }

  /** @param {{ message?: string }} error outside of any test */
  onError(error) {
    this.#errors.push(error.message ?? 'an error outside of any test')
  }

  onEnd() {
    /** @type {import('./tally.mjs').Report} */
    const report = { passed: 0, failed: [], skipped: [], errors: this.#errors }
    for (const test of this.#suite?.allTests() ?? []) {
      const name = test.titlePath().filter(Boolean).join(' › ')
      const outcome = test.outcome()
      if (outcome === 'skipped') {
        const why = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')
        const fallback = why === undefined ? 'an earlier test of its group failed' : 'no reason given'
        report.skipped.push({ name, reason: why?.description ?? fallback })
      } else if (outcome === 'unexpected') report.failed.push(name)
      else report.passed += 1
    }
    const file = process.env.ROADBOOK_TEST_REPORT
    if (file === undefined) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(report))
  }
}
