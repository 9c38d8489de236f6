// What a test runner did, in numbers, and how the numbers of all runners make npm test's last line.

/**
 * One part of npm test.
 * @typedef {{
 *   name: string,
 *   passed: number,
 *   failed: number,
 *   skipped: { name: string, reason: string }[],
 *   problems: string[],
 * }} Tally problems are sentences about what failed without being a test; each counts as one failure
 */

/**
 * What a runner's reporter wrote down.
 * @typedef {{ passed: number, failed: string[], skipped: { name: string, reason: string }[], errors: string[] }} Report
 */

/**
 * A runner's tally. One that crashed, or ran nothing, is a failure even though no test failed.
 * @param {string} name of the part
 * @param {number} exitCode of the runner
 * @param {Report | undefined} report undefined where it wrote none
 * @returns {Tally}
 */
export function tallyOf(name, exitCode, report) {
  const problems = [...(report?.errors ?? [])]
  const passed = report?.passed ?? 0
  const failed = report?.failed.length ?? 0
  const skipped = report?.skipped ?? []
  if (report === undefined) problems.push(`${name} ended before it could report (exit code ${exitCode}).`)
  else if (passed + failed + skipped.length + problems.length === 0) problems.push(`${name} ran no test.`)
  else if (exitCode !== 0 && failed + problems.length === 0) {
    problems.push(`${name} ended with exit code ${exitCode}, though no test failed.`)
  }
  return { name, passed, failed, skipped, problems }
}

/**
 * All parts together.
 * @param {Tally[]} tallies
 * @returns {{ line: string, ok: boolean }} the line that npm test ends with, and whether all is well
 */
export function sum(tallies) {
  let passed = 0
  let failed = 0
  let skipped = 0
  for (const tally of tallies) {
    passed += tally.passed
    failed += tally.failed + tally.problems.length
    skipped += tally.skipped.length
  }
  // Nothing at all having run is no success.
  if (passed + failed === 0) failed = 1
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, ok: failed === 0 }
}
