// The endpoint as npm start knows it: whether one answers, and one of our own as a child process.

import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../node-version.mjs'
import { toolEnvironment } from '../processes.mjs'

/** The line by which an endpoint says that it listens. */
const READY = /^Roadbook endpoint ready at (http:\/\/\S+)/

/**
 * Asks an address who is there.
 * @param {string} address
 * @returns {Promise<{ who: 'roadbook', demo: boolean } | { who: 'other' } | { who: 'nobody' }>}
 */
export async function askAbout(address) {
  let response
  try {
    response = await fetch(`${address}/v1/about`, { signal: AbortSignal.timeout(5000) })
  } catch (error) {
    // Something that accepts and then says nothing, or speaks no HTTP, is somebody all the same.
    const code = /** @type {any} */ (error).cause?.code
    const nobody = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ETIMEDOUT']
    return { who: nobody.includes(code) ? 'nobody' : 'other' }
  }
  const about = /** @type {any} */ (await response.json().catch(() => undefined))
  return about?.product === 'roadbook' ? { who: 'roadbook', demo: about.demo === true } : { who: 'other' }
}

/** A line for a person, rather than an entry of a log. @param {string} line */
const isPlain = (line) => line.trim() !== '' && !line.startsWith('{')

/**
 * Starts an endpoint with the demo company and waits until it listens. All that it says goes to endpoint.log in
 * the data folder; plain lines, such as how far the demo company is, are shown as well.
 * @param {{ data: string, port: number, say: (line: string) => void }} options
 * @returns {{ child: import('node:child_process').ChildProcess, ready: Promise<string> }} ready gives the address,
 *   and rejects with a sentence where the endpoint ended instead
 */
export function startEndpoint({ data, port, say }) {
  mkdirSync(data, { recursive: true })
  const file = join(data, 'endpoint.log')
  const log = createWriteStream(file, { flags: 'a' })
  const args = ['src-server/main.ts', '--data', join(data, 'endpoint'), '--port', String(port), '--demo']
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: toolEnvironment(process.execPath),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C at a terminal goes to the whole group; the endpoint takes a second signal as "now", so it is kept
    // out of the group and told once, by who started it.
    detached: process.platform !== 'win32',
  })
  // Whatever ends this process, the endpoint does not stay behind.
  process.once('exit', () => child.kill('SIGTERM'))
  const ready = new Promise((resolve, reject) => {
    /** @param {string} line */
    const hear = (line) => {
      log.write(`${line}\n`)
      const address = READY.exec(line)?.[1]
      if (address !== undefined) resolve(address)
      else if (isPlain(line)) say(`  ${line}`)
    }
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear)
    child.once('error', reject)
    child.once('close', (code) => {
      log.end()
      reject(new Error(`The endpoint ended (exit code ${code}). What it said is in ${file}`))
    })
  })
  return { child, ready }
}
