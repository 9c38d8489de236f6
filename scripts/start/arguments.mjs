// What npm start may be told.

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../node-version.mjs'

/**
 * @typedef {{
 *   profile: string,
 *   endpoint: string | undefined,
 *   port: number,
 *   open: boolean,
 *   data: string,
 *   help: boolean,
 * }} StartOptions endpoint: one somewhere else; port: of the own one; data: the folder of all that is kept
 */

/** Where the endpoint listens if nothing else is said. */
export const DEFAULT_PORT = 4170

export const USAGE = `npm start -- [options]
  --profile NAME   a laptop of its own, with its own database and signed-in person (default: first)
  --endpoint URL   use an endpoint somewhere else instead of starting one here
  --port N         where the endpoint started here listens (default: ${DEFAULT_PORT})
  --no-open        open no window; print the address
  --data DIR       where databases and profiles are kept (default: .roadbook)`

/**
 * An endpoint's address as the app wants it: no slash at its end; plain HTTP only to this machine.
 * @param {string} text
 */
export function endpointAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const here = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && here)) {
    return url.href.replace(/\/+$/, '')
  }
  if (url?.protocol === 'http:') throw new Error('An endpoint on another machine needs an https:// address.')
  throw new Error(`"${text}" is no address. Give one such as --endpoint https://roadbook.example.com`)
}

/**
 * Reads the arguments. Throws a sentence where one makes no sense.
 * @param {string[]} args
 * @returns {StartOptions}
 */
export function startOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      profile: { type: 'string', default: 'first' },
      endpoint: { type: 'string' },
      port: { type: 'string', default: String(DEFAULT_PORT) },
      'no-open': { type: 'boolean', default: false },
      data: { type: 'string', default: join(ROOT, '.roadbook') },
      help: { type: 'boolean', default: false },
    },
  })
  // It names a folder, and the app's keys.
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(values.profile)) {
    throw new Error('A profile’s name has small letters, digits and dashes only, such as --profile second')
  }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`"${values.port}" is no port. Give a number from 1 to 65535.`)
  }
  return {
    profile: values.profile,
    endpoint: values.endpoint === undefined ? undefined : endpointAddress(values.endpoint),
    port,
    open: !values['no-open'],
    data: resolve(values.data),
    help: values.help,
  }
}
