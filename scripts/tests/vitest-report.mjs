// A vitest reporter that writes down the numbers for npm test, and why a test was skipped.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export default class VitestReport {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly { message?: string }[]} unhandled errors outside of any test
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {import('./tally.mjs').Report} */
    const report = { passed: 0, failed: [], skipped: [], errors: [] }
    for (const error of unhandled) report.errors.push(`Outside of any test: ${error.message ?? 'an error'}`)
    for (const module of modules) {
      // A file that could not be loaded, or a suite whose set-up failed, has failed though its tests never ran.
      for (const error of module.errors()) report.errors.push(`${module.relativeModuleId}: ${error.message}`)
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) report.errors.push(`${suite.fullName}: ${error.message}`)
      }
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (result.state === 'passed') report.passed += 1
        else if (result.state === 'failed') report.failed.push(test.fullName)
        else if (result.state === 'skipped') {
          report.skipped.push({ name: test.fullName, reason: result.note ?? 'no reason given' })
        } else report.errors.push(`${test.fullName} did not end.`)
      }
    }
    const file = process.env.ROADBOOK_TEST_REPORT
    if (file === undefined) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(report))
  }
}
