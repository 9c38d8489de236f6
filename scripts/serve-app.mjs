// Serves the built app to a browser on this machine: files of out/renderer, the page with its content security
// policy, and /roadbook-config.json, by which the app learns its endpoint and profile.
//
// Also for tests: serveApp({ port: 0, ... }) on any free port.

import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { contentSecurityPolicy, withNonce } from '#shared/host/content-security.ts'
import { ROOT } from './node-version.mjs'

/**
 * What the app is told at its start.
 * @typedef {{ endpoint: string, profile: string, demo: boolean }} AppConfig
 */

/** Where a browser finds it. */
export const CONFIG_PATH = '/roadbook-config.json'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
}

/**
 * The file that an address asks for, or undefined where it would lead out of the folder.
 * @param {string} root
 * @param {string} path of the address, still encoded
 */
export function fileFor(root, path) {
  let decoded
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  if (decoded.split('/').includes('..')) return undefined
  return join(root, normalize(decoded))
}

/** The built app; ROADBOOK_RENDERER names another build of it, so that two can be tried at once. */
function builtApp() {
  return process.env.ROADBOOK_RENDERER ?? join(ROOT, 'out', 'renderer')
}

/**
 * Starts the server. It answers only this machine, and only under its own name (so that no web page elsewhere
 * can reach it through a name that it points here).
 * @param {{ config: AppConfig, port?: number, root?: string }} options port 0 takes any free one
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serveApp({ config, port = 0, root = builtApp() }) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    const host = request.headers.host ?? ''
    if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host)) return void response.writeHead(421).end()
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
    if (path === CONFIG_PATH) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      return void response.end(JSON.stringify(config))
    }
    const file = fileFor(root, path)
    if (file === undefined) return void response.writeHead(400).end()
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() && extname(file) !== '.html') {
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': found.size,
        // The build names what it makes by its content; all else is asked for again.
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      if (request.method === 'HEAD') return void response.end()
      return void createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
    }
    // What has a file's name but is none is missing; all else is a route of the app.
    if (extname(path) !== '' && extname(path) !== '.html') return void response.writeHead(404).end()
    const nonce = randomBytes(18).toString('base64')
    const page = withNonce(await readFile(join(root, 'index.html'), 'utf8'), nonce)
    response.writeHead(200, {
      'content-type': TYPES['.html'],
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    })
    response.end(page)
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address()).port
  return {
    address: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
