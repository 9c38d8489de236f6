// Runs an installed tool or a script of ours after set-up, under the right Node, on every system:
//   node scripts/run.mjs vitest run --project node
//   node scripts/run.mjs src-server/main.ts --port 4170

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './node-version.mjs'
import { runWithSignals } from './processes.mjs'
import { fail, isStarted, setUp } from './set-up.mjs'

/** Tools whose package has another name. */
const PACKAGES = { tsc: 'typescript', playwright: '@playwright/test', biome: '@biomejs/biome' }

/**
 * The JavaScript file behind a tool's name. Files in node_modules/.bin are shell scripts on Windows, so the
 * package's own "bin" is read instead.
 * @param {string} name a tool, or a file of ours
 * @returns {string} an absolute path
 */
export function toolFile(name) {
  if (/\.(mjs|js|ts)$/.test(name)) return join(ROOT, name)
  const folder = join(ROOT, 'node_modules', PACKAGES[/** @type {keyof typeof PACKAGES} */ (name)] ?? name)
  if (name === '' || !existsSync(folder)) throw new Error(`There is no tool called "${name}".`)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
}

if (isStarted(import.meta.url)) {
  try {
    const node = await setUp()
    const [name = '', ...args] = process.argv.slice(2)
    process.exitCode = await runWithSignals(node, [toolFile(name), ...args])
  } catch (error) {
    fail(error)
  }
}
