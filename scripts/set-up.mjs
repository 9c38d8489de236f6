// Set-up: after it, dependencies are installed and a Node that runs the tools is there.
//
// Plain JavaScript for Node 20 that needs nothing installed. Every other script calls it first, so nobody
// has to. It is quick (a hash) when there is nothing to do, and two at once wait for each other.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, delimiter } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetchedNode, findNode, NODE_HOME, nodePackage, ROOT } from './node-version.mjs'
import { withLock } from './lock.mjs'

export { ROOT } from './node-version.mjs'

const STAMP = join(ROOT, 'node_modules', '.set-up-hash')

/**
 * Runs a command and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 where a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? (signal ? 128 : 1)))
  })
}

/**
 * Runs npm, which on Windows is a batch file that only a shell can start.
 * @param {string[]} args
 */
async function npm(args) {
  const windows = process.platform === 'win32'
  // Set-up's own lines say what happens; npm speaks only when something is wrong.
  const code = await run(windows ? 'npm.cmd' : 'npm', [...args, '--loglevel=error'], { shell: windows })
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

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Installs dependencies when the lock's hash is not the one last installed. */
async function installDependencies() {
  const lockFile = join(ROOT, 'package-lock.json')
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(installed) || !isInstalled(json(lockFile), json(installed))) {
    console.log('Installing dependencies (about a minute the first time)…')
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  }
  writeFileSync(STAMP, hash)
}

/** Brings Node 24 where the machine's own is older. */
async function fetchNode() {
  if (findNode() !== undefined) return
  const { name, range } = nodePackage(process.platform, process.arch)
  console.log(`Fetching Node 24 for the tools (this is Node ${process.versions.node})…`)
  mkdirSync(NODE_HOME, { recursive: true })
  writeFileSync(join(NODE_HOME, 'package.json'), '{ "private": true }\n')
  try {
    await npm([
      'install',
      '--prefix',
      NODE_HOME,
      '--ignore-scripts',
      '--no-save',
      '--no-audit',
      '--no-fund',
      `${name}@${range}`,
    ])
  } catch {
    throw new Error('Node 24 could not be fetched for this system. Install Node 24 or newer, then try again.')
  }
  if (!existsSync(fetchedNode())) throw new Error(`The package ${name} holds no Node where one was expected.`)
}

const isReady = () => {
  if (findNode() === undefined || !existsSync(STAMP)) return false
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  return readFileSync(STAMP, 'utf8') === hash
}

/**
 * Does what set-up is left to do.
 * @returns {Promise<string>} the path of the Node to run tools with
 */
export async function setUp() {
  if (!isReady()) {
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
 * The environment for tools: the right Node comes first on the path, so that what they start uses it too.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(node) {
  const key = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH'
  return { ...process.env, [key]: dirname(node) + delimiter + (process.env[key] ?? '') }
}

/**
 * For scripts that need the installed packages or Node 24: does set-up, and where this Node is too old runs the
 * same script again under the right one and ends this process with its exit code.
 * @param {string} script import.meta.url of the caller
 */
export async function underRightNode(script) {
  const node = await setUp()
  if (node === process.execPath) return
  const child = spawn(
    node,
    [new URL(script), ...process.argv.slice(2)].map((part) => (part instanceof URL ? filePath(part) : part)),
    {
      stdio: 'inherit',
      env: toolEnvironment(node),
    },
  )
  // Ctrl-C reaches the child by itself (same terminal); this process only waits for it to end. A signal sent
  // to this process alone is handed on.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const code = await new Promise((resolve) =>
    child.once('close', (status, signal) => resolve(status ?? (signal ? 128 : 1))),
  )
  process.exit(/** @type {number} */ (code))
}

/** @param {URL} url */
function filePath(url) {
  const path = decodeURIComponent(url.pathname)
  return process.platform === 'win32' ? path.slice(1) : path
}

/** Prints an error as one sentence and ends the process. */
export function fail(/** @type {unknown} */ error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp().then(() => console.log('Set-up is complete.'), fail)
}
