// Finds a Chromium for tests, screenshots and the app window. Run alone, it prints the path:
//   node scripts/chromium.mjs [--install]

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ROOT } from './node-version.mjs'
import { isStarted } from './set-up.mjs'

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome',
]

/** Where Windows and macOS keep browsers that are not on the path. */
function wellKnownPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', homedir()].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) =>
          join(root, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
        ),
      )
  }
  return []
}

/**
 * A Chrome or Chromium that the person has installed, which can show a window.
 * @returns {string | undefined} its path
 */
export function installedChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (process.platform === 'win32' ? [] : NAMES.map((name) => join(folder, name))))
  return [...onPath, ...wellKnownPlaces()].find((file) => existsSync(file))
}

/**
 * A Chromium that Playwright downloaded earlier, newest first.
 * @returns {string | undefined}
 */
function playwrightsOwn() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[/** @type {string} */ (process.platform)] ??
    join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ]
  return builds
    .flatMap((build) => inside.map((file) => join(cache, build, file)))
    .find((file) => existsSync(file))
}

/** Where the registry's build unpacks itself. It has only the headless shell in it. */
const PACKED = join(tmpdir(), 'chromium')

/**
 * A Chromium that is already on this machine.
 * @returns {string | undefined}
 */
export function findChromium() {
  return installedChromium() ?? playwrightsOwn() ?? (existsSync(PACKED) ? PACKED : undefined)
}

/**
 * Gets a Chromium where there is none, from what needs least to what needs most: Playwright's download, the
 * system's package (Debian, as root), the one in the package registry (needs no root, headless only).
 * @returns {Promise<string>} its path
 */
export async function obtainChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  console.log('Getting a Chromium for the tests…')
  const tool = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js')
  const quiet = /** @type {const} */ ({ stdio: 'ignore', timeout: 300_000 })
  spawnSync(process.execPath, [tool, 'install', 'chromium'], quiet)
  const own = playwrightsOwn()
  if (own !== undefined) return own
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const installed = installedChromium()
    if (installed !== undefined) return installed
  }
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } catch {
    throw new Error(
      'No Chromium could be found or fetched. Install Chrome or Chromium, or set CHROMIUM_PATH to one.',
    )
  }
}

/** Whether this process may not use Chromium's sandbox: it refuses to start as root on Linux. */
export const isRootOnLinux = () => process.platform === 'linux' && process.getuid?.() === 0

/**
 * How Playwright starts it. As root on Linux it cannot sandbox itself; the tests open only pages of ours.
 * @returns {{ executablePath?: string, chromiumSandbox: boolean, args: string[] }}
 */
export function chromiumLaunchOptions() {
  const path = findChromium()
  // Containers have a /dev/shm of 64 MB, too small for pages with large decks.
  const args = ['--disable-dev-shm-usage']
  if (path === PACKED) args.push('--headless=shell')
  return { ...(path ? { executablePath: path } : {}), chromiumSandbox: !isRootOnLinux(), args }
}

if (isStarted(import.meta.url)) {
  try {
    console.log(process.argv.includes('--install') ? await obtainChromium() : (findChromium() ?? 'none'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
