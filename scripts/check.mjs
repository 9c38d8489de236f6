// npm run check: types, lint and format, side by side. Prints what is wrong, or one line a step.

import { spawn } from 'node:child_process'
import { ROOT } from './node-version.mjs'
import { toolEnvironment } from './processes.mjs'
import { toolFile } from './run.mjs'
import { fail, isStarted, setUp } from './set-up.mjs'

/** The steps: what they are called, and the tool that does each. */
export const STEPS = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['biome', 'format', '.'] },
]

/**
 * Runs one step quietly.
 * @param {string} node
 * @param {string[]} command
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
function runStep(node, command) {
  const [tool = '', ...args] = command
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn(node, [toolFile(tool), ...args], { cwd: ROOT, env: toolEnvironment(node) })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.once('error', (error) => (output += String(error)))
    child.once('close', (code) => resolve({ ok: code === 0, output, seconds: (Date.now() - began) / 1000 }))
  })
}

/**
 * Runs all steps and prints their outcome.
 * @param {string} node the Node to run them with
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function check(node) {
  const results = await Promise.all(
    STEPS.map(async (step) => ({ ...step, ...(await runStep(node, step.command)) })),
  )
  for (const { name, ok, output, seconds } of results) {
    if (!ok) console.log(output.trimEnd())
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  }
  const failed = results.filter((result) => !result.ok).length
  return { passed: results.length - failed, failed }
}

if (isStarted(import.meta.url)) {
  try {
    const { failed } = await check(await setUp())
    process.exitCode = failed === 0 ? 0 : 1
  } catch (error) {
    fail(error)
  }
}
