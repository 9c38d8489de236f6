// Which Node runs Roadbook's tools, and where it is.
//
// The tools and the endpoint need Node 24 (types stripped from source, crypto.argon2 from 24.7).
// A machine may have only Node 20, so set-up brings one from the package registry.

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a slash at the end. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where set-up puts its own Node: inside node_modules, so that one folder holds all that was installed. */
export const NODE_HOME = join(ROOT, 'node_modules', '.node')

/** The oldest Node that serves. */
export const LEAST = [24, 7]

/**
 * The registry's package that holds Node for a platform. Two platforms have another name or no release of 24,
 * so a newer Node is good enough there.
 * @param {string} platform as process.platform says
 * @param {string} arch as process.arch says
 * @returns {{ name: string, range: string }} the range is a bare major, since on Windows a shell reads it
 */
export function nodePackage(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform
  const sparse = arch === 'arm64' && system !== 'linux'
  const prefix = system === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'
  return { name: `${prefix}-${system}-${arch}`, range: sparse ? '26' : '24' }
}

/**
 * @param {string} version such as 24.9.0
 * @returns {boolean} whether this Node can run the tools
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/**
 * The Node that set-up fetched, whether it is there yet or not.
 * @returns {string} an absolute path
 */
export function fetchedNode() {
  const { name } = nodePackage(process.platform, process.arch)
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(NODE_HOME, 'node_modules', name, 'bin', file)
}

/**
 * The Node to run tools with: this one if it is new enough, else the fetched one.
 * @returns {string | undefined} undefined where neither is there
 */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  return existsSync(fetchedNode()) ? fetchedNode() : undefined
}
