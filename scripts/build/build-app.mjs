// Builds the app when its sources have changed since the last build.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { withLock } from '../lock.mjs'
import { ROOT } from '../node-version.mjs'
import { run, toolEnvironment } from '../processes.mjs'
import { toolFile } from '../run.mjs'

/** What the build reads. */
const SOURCES = [
  'src-shared',
  'src-renderer',
  'src-main',
  'resources',
  'electron.vite.config.ts',
  'scripts/build',
  'package-lock.json',
  'package.json',
]
const OUT = join(ROOT, 'out')
const STAMP = join(OUT, '.built-from')

/**
 * A hash over names and contents.
 * @param {string[]} paths files and folders under root
 * @param {string} [root]
 */
export function hashOf(paths, root = ROOT) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const take = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) take(join(path, name))
      return
    }
    hash
      .update(relative(root, path).split(sep).join('/'))
      .update('\0')
      .update(readFileSync(path))
      .update('\0')
  }
  for (const path of paths) take(join(root, path))
  return hash.digest('hex')
}

/**
 * Builds out/main, out/preload and out/renderer with electron-vite, unless they are of the sources as they are.
 * @param {{ always?: boolean, say?: (line: string) => void }} [options] always: even when nothing changed;
 *   say is told when a build begins
 * @returns {Promise<boolean>} whether the app is there and up to date
 */
export async function buildApp({ always = false, say = () => {} } = {}) {
  return withLock(join(ROOT, 'node_modules', '.build.lock'), async () => {
    const hash = hashOf(SOURCES)
    if (!always && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true
    say('Building the app…')
    const args = [toolFile('electron-vite'), 'build', '--logLevel', 'error']
    const code = await run(process.execPath, args, { env: toolEnvironment(process.execPath) })
    if (code !== 0) return false
    writeFileSync(STAMP, hash)
    return true
  })
}
