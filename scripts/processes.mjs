// Starting other programs, and stopping them, in the same way on every system.

import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { ROOT } from './node-version.mjs'

/**
 * The environment for tools: the right Node comes first on the path, so that what they start uses it too.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(node) {
  const key = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH'
  return { ...process.env, [key]: dirname(node) + delimiter + (process.env[key] ?? '') }
}

/**
 * Waits for a program to end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 where a signal ended it; 127 where it could not be started
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('close', (code, signal) => resolve(code ?? (signal ? 128 : 1)))
  })
}

/**
 * Runs a command and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} as ended() gives it
 */
export function run(command, args, options = {}) {
  return ended(spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options }))
}

/**
 * Runs a command to its end, however it is asked to stop: a signal to this process goes on to the command, which
 * ends in its own way.
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>} as ended() gives it
 */
export function runWithSignals(node, args) {
  const child = spawn(node, args, { cwd: ROOT, stdio: 'inherit', env: toolEnvironment(node) })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // On Windows a signal to a child is a kill; there the console tells it of Ctrl-C by itself. So does a
      // terminal, and some programs take a second Ctrl-C as "at once, without tidying up".
      const knowsAlready = process.platform === 'win32' || (signal === 'SIGINT' && process.stdin.isTTY)
      if (!knowsAlready) child.kill(signal)
    })
  }
  return ended(child)
}

/**
 * Asks a program to stop, waits, and ends it where it does not.
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ graceMs?: number }} [options]
 */
export async function stop(child, { graceMs = 10_000 } = {}) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  // Windows has no gentle signal; who was at the console has heard Ctrl-C by itself and gets its time.
  if (process.platform !== 'win32') child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), process.platform === 'win32' ? 3000 : graceMs)
  await gone
  clearTimeout(timer)
}
