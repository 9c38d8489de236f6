// The window that npm start opens: Electron's where its binary can be had, else a browser's.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedChromium, isRootOnLinux } from '../chromium.mjs'
import { ROOT } from '../node-version.mjs'
import { run } from '../processes.mjs'

const ELECTRON = join(ROOT, 'node_modules', 'electron')

/** Whether a window can be shown at all. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Electron's binary, where it is there already. (Importing the package would try to download it, noisily.)
 * @param {string} [home] the package's folder
 * @returns {string | undefined}
 */
export function electronBinary(home = ELECTRON) {
  const note = join(home, 'path.txt')
  if (!existsSync(note)) return undefined
  const path = join(home, 'dist', readFileSync(note, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

/**
 * Electron's binary, fetched where it is not there yet.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} undefined where it cannot be fetched
 */
export async function obtainElectron(say) {
  const there = electronBinary()
  if (there !== undefined) return there
  say('Fetching Electron (about 120 MB, only once)…')
  // Ten minutes are enough for a slow line; one that hangs must not hold the app up for good.
  await run(process.execPath, [join(ELECTRON, 'install.js')], { stdio: 'ignore', timeout: 600_000 })
  return electronBinary()
}

/**
 * Opens the app in Electron.
 * @param {string} binary
 * @param {{ profile: string, endpoint: string, demo: boolean, folder: string }} laptop folder: where Electron
 *   keeps this profile's data
 */
export function openElectron(binary, { profile, endpoint, demo, folder }) {
  const args = [
    ROOT,
    `--profile=${profile}`,
    `--endpoint=${endpoint}`,
    `--user-data-dir=${join(folder, 'electron')}`,
  ]
  if (demo) args.push('--demo')
  if (isRootOnLinux()) args.push('--no-sandbox')
  return spawn(binary, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}

/**
 * Opens the app as a window of an installed browser, without tabs or an address bar.
 * @param {string} address
 * @param {string} folder the profile's
 * @returns {import('node:child_process').ChildProcess | undefined} undefined where no browser is installed
 */
export function openBrowser(address, folder) {
  const browser = installedChromium()
  if (browser === undefined) return undefined
  return spawn(browser, browserArguments(address, join(folder, 'browser')), { stdio: 'ignore' })
}

/**
 * @param {string} address
 * @param {string} userData the browser's own profile, so that each laptop has a database of its own
 */
export function browserArguments(address, userData) {
  const args = [
    `--app=${address}`,
    `--user-data-dir=${userData}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1360,880',
    // A meeting's note goes on being saved and sent while the window is behind another.
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  ]
  // Chromium refuses to start as root with its sandbox on; it shows only this app. Elsewhere the sandbox stays.
  if (isRootOnLinux()) args.push('--no-sandbox', '--test-type')
  return args
}
