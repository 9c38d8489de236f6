// npm start: from a fresh clone to the open app, saying in plain lines what it does. `--help` lists its options.

import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ended, stop } from './processes.mjs'
import { fail, isStarted, underRightNode } from './set-up.mjs'
import { startOptions, USAGE } from './start/arguments.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @param {string} line */
const say = (line) => console.log(line)

/** Whether nobody listens on a port of this machine. @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** What has to be ended when this command ends, the last begun first. */
const open = /** @type {(() => void | Promise<void>)[]} */ ([])

/** @type {Promise<void> | undefined} */
let closing

/** Ends all that was begun; asked twice, it is done once. */
function closeAll() {
  closing ??= (async () => {
    for (const close of open.reverse()) await close()
  })()
  return closing
}

/** Makes Ctrl-C, a closed terminal and a kill end everything in order. */
function listenForTheEnd() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (closing === undefined) say('\nStopping…')
      void closeAll().then(() => process.exit(0))
    })
  }
}

/**
 * Finds the endpoint that the app shall use, and starts one where none is there.
 * @param {import('./start/arguments.mjs').StartOptions} options
 * @returns {Promise<{ address: string, demo: boolean, child?: ChildProcess, ready?: Promise<string> }>}
 */
async function findEndpoint({ endpoint, port, data }) {
  const { askAbout, startEndpoint } = await import('./start/endpoint.mjs')
  const address = endpoint ?? `http://127.0.0.1:${port}`
  const about = await askAbout(address)
  if (about.who === 'roadbook') {
    say(`Using the endpoint at ${address}`)
    return { address, demo: about.demo }
  }
  if (endpoint !== undefined) {
    // The app needs no network; it says itself what it cannot do without its endpoint.
    say(
      about.who === 'nobody'
        ? `The endpoint at ${address} does not answer now. The app opens with what it has.`
        : `What answers at ${address} is no Roadbook endpoint. The app opens with what it has.`,
    )
    return { address, demo: false }
  }
  if (about.who === 'other') {
    throw new Error(
      `Port ${port} is used by another program. Choose another: npm start -- --port ${port + 1000}`,
    )
  }
  say('Starting the endpoint (the first time it makes the demo company)…')
  const { child, ready } = startEndpoint({ data, port, say })
  open.push(() => stop(child))
  // It is waited for after the build; until then its failure is nobody's surprise.
  ready.catch(() => {})
  return { address, demo: true, child, ready }
}

/**
 * Serves the app to browsers, always at the profile's own address.
 * @param {import('./start/arguments.mjs').StartOptions} options
 * @param {{ address: string, demo: boolean }} endpoint
 * @returns {Promise<string>} the app's address
 */
async function serveProfile({ data, profile }, { address, demo }) {
  const { profilePort } = await import('./start/profile.mjs')
  const { serveApp } = await import('./serve-app.mjs')
  const port = await profilePort(data, profile, isFree)
  try {
    const app = await serveApp({ port, config: { endpoint: address, profile, demo } })
    open.push(app.close)
    return app.address
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    throw new Error(
      `Profile "${profile}" lives at port ${port}, which is in use: it is open already, or another program has ` +
        'the port. For one more laptop: npm start -- --profile second',
    )
  }
}

/**
 * Opens the app's window.
 * @param {import('./start/arguments.mjs').StartOptions} options
 * @param {{ address: string, demo: boolean }} endpoint
 * @returns {Promise<ChildProcess | undefined>} undefined where the person opens the address
 */
async function openWindow(options, endpoint) {
  const { electronBinary, hasDisplay, obtainElectron, openBrowser, openElectron } = await import(
    './start/window.mjs'
  )
  const { profileFolder } = await import('./start/profile.mjs')
  const folder = profileFolder(options.data, options.profile)
  const wanted = options.open && hasDisplay()
  if (wanted) {
    const electron = electronBinary() ?? (await obtainElectron(say))
    if (electron !== undefined) {
      say(`Opening Roadbook as "${options.profile}".`)
      const { address, demo } = endpoint
      return openElectron(electron, { profile: options.profile, endpoint: address, demo, folder })
    }
    say('Electron could not be fetched, so the same app opens in a browser.')
  }
  const address = await serveProfile(options, endpoint)
  const browser = wanted ? openBrowser(address, folder) : undefined
  if (browser !== undefined) {
    say(`Roadbook is open as "${options.profile}" in an app window of your browser (${address}).`)
    return browser
  }
  if (options.open && !wanted) say('There is no display here.')
  else if (options.open) say('No Chrome or Chromium is installed here.')
  say(`Open Roadbook as "${options.profile}" at ${address}`)
  return undefined
}

/**
 * Starts all, and returns when the window is closed.
 * @param {import('./start/arguments.mjs').StartOptions} options
 */
async function start(options) {
  const { buildApp } = await import('./build/build-app.mjs')
  const { joinUsers } = await import('./start/profile.mjs')
  listenForTheEnd()
  const users = joinUsers(options.data)
  open.push(users.leave)
  const endpoint = await findEndpoint(options)
  if (!(await buildApp({ say }))) throw new Error('The app could not be built; the lines above say why.')
  await endpoint.ready
  const window = await openWindow(options, endpoint)
  if (window !== undefined) open.push(() => stop(window))
  say('Ctrl-C stops everything.')

  const ends = [window, endpoint.child].filter((child) => child !== undefined).map(ended)
  // Without a window and with an endpoint elsewhere, only Ctrl-C ends this.
  if (ends.length === 0) ends.push(new Promise(() => {}))
  await Promise.race(ends)
  if (closing !== undefined) return
  if (endpoint.child?.exitCode != null)
    throw new Error('The endpoint ended by itself; endpoint.log says why.')
  // Other laptops may still use the endpoint that was started here.
  if (endpoint.child !== undefined && users.others() > 0) {
    say('The window is closed. The endpoint goes on for the other open laptops; Ctrl-C stops it.')
    while (users.others() > 0 && closing === undefined) await sleep(500)
  }
}

if (isStarted(import.meta.url)) {
  try {
    const options = startOptions(process.argv.slice(2))
    if (options.help) {
      say(USAGE)
      process.exit(0)
    }
    await underRightNode(import.meta.url)
    await start(options)
    await closeAll()
    process.exit(0)
  } catch (error) {
    // What breaks because it is being stopped is no error.
    const stopping = closing !== undefined
    await closeAll()
    if (stopping) process.exit(0)
    fail(error)
  }
}
