// npm test: everything, from nothing. Does the set-up (a Chromium too), runs each part even where one before
// it failed, and ends with one line: N passed, N failed.
//
//   npm test -- --only check,node      runs some of the parts

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './node-version.mjs'
import { run, toolEnvironment } from './processes.mjs'
import { toolFile } from './run.mjs'
import { fail, isStarted, underRightNode } from './set-up.mjs'
import { sum, tallyOf } from './tests/tally.mjs'

/** @typedef {import('./tests/tally.mjs').Tally} Tally */

/** A runner that hangs must not keep the others from running. */
const LONGEST_MS = 30 * 60_000

/**
 * Runs a runner whose reporter of ours writes its numbers to a file.
 * @param {string} name
 * @param {string[]} command
 * @returns {Promise<Tally>}
 */
async function runner(name, [tool = '', ...args]) {
  const file = join(ROOT, 'node_modules', '.cache', 'roadbook-tests', `${name.replaceAll(' ', '-')}.json`)
  rmSync(file, { force: true })
  const env = { ...toolEnvironment(process.execPath), ROADBOOK_TEST_REPORT: file }
  const exitCode = await run(process.execPath, [toolFile(tool), ...args], { env, timeout: LONGEST_MS })
  return tallyOf(name, exitCode, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
}

/** Types, lint and format: each counts as a test. @returns {Promise<Tally>} */
async function checkPart() {
  const { check } = await import('./check.mjs')
  return { name: 'check', ...(await check(process.execPath)), skipped: [], problems: [] }
}

/** The build of the three parts of the app counts as one test. @returns {Promise<Tally>} */
async function buildPart() {
  const { buildApp } = await import('./build/build-app.mjs')
  const ok = await buildApp({ always: true })
  return { name: 'build', passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], problems: [] }
}

/** The parts in the order in which they run: what is quick and says most comes first. */
const PARTS = {
  check: checkPart,
  node: () => runner('vitest in Node', ['vitest', 'run', '--project', 'node', ...vitestReporters]),
  browser: () => runner('vitest in Chromium', ['vitest', 'run', '--project', 'browser', ...vitestReporters]),
  build: buildPart,
  e2e: () =>
    runner('Playwright', [
      'playwright',
      'test',
      `--reporter=list,${ROOT}/scripts/tests/playwright-report.mjs`,
    ]),
}
const vitestReporters = ['--reporter=default', '--reporter=./scripts/tests/vitest-report.mjs']

/**
 * Which parts are asked for.
 * @param {string[]} args
 * @returns {(keyof typeof PARTS)[]}
 */
export function partsWanted(args) {
  const { values } = parseArgs({ args, options: { only: { type: 'string' } } })
  const all = /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS))
  if (values.only === undefined) return all
  const named = values.only.split(',')
  const unknown = named.find((name) => !(name in PARTS))
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}"; the parts are ${all.join(', ')}.`)
  return all.filter((name) => named.includes(name))
}

/** @param {number} began as Date.now() gave it */
const since = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`

/**
 * Runs the parts one after the other.
 * @param {(keyof typeof PARTS)[]} parts
 */
async function runAll(parts) {
  /** @type {Tally[]} */
  const tallies = []
  const times = []
  for (const part of parts) {
    const began = Date.now()
    console.log(`\n── ${part} ──`)
    /** @type {Tally} */
    let tally
    try {
      tally = await PARTS[part]()
    } catch (error) {
      const problem = `${part} broke off: ${error instanceof Error ? error.message : String(error)}`
      tally = { name: part, passed: 0, failed: 0, skipped: [], problems: [problem] }
    }
    tallies.push(tally)
    times.push(`${part} ${since(began)}`)
  }
  return { tallies, times }
}

if (isStarted(import.meta.url)) {
  try {
    const parts = partsWanted(process.argv.slice(2))
    await underRightNode(import.meta.url)
    const began = Date.now()
    if (parts.includes('browser') || parts.includes('e2e')) {
      const { obtainChromium } = await import('./chromium.mjs')
      // Without one the parts that need it fail, each saying so; the others still run.
      const path = await obtainChromium().catch((error) => console.error(error.message))
      if (path) process.env.CHROMIUM_PATH ??= path
    }
    const { tallies, times } = await runAll(parts)
    console.log(`\nTook ${since(began)}: ${times.join(', ')}.`)
    for (const { skipped } of tallies) {
      for (const { name, reason } of skipped) console.log(`Skipped: ${name} (${reason})`)
    }
    for (const { problems } of tallies) for (const problem of problems) console.log(`Failed: ${problem}`)
    const { line, ok } = sum(tallies)
    console.log(line)
    process.exitCode = ok ? 0 : 1
  } catch (error) {
    fail(error)
  }
}
