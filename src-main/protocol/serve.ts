/**
 * Answers `app://roadbook`: the built renderer's files, the page with its content security policy and a nonce of
 * its own for each load, and /roadbook-config.json, as scripts/serve-app.mjs does for a browser.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { APP_ORIGIN } from '#shared/host/channels.ts'
import { contentSecurityPolicy, withNonce } from '#shared/host/content-security.ts'
import { isOwnAddress } from '../security/origins.ts'
import { fileFor } from './file-for.ts'

/** What the app is told at its start. */
export interface AppConfig {
  endpoint: string
  profile: string
  demo: boolean
}

const CONFIG_PATH = '/roadbook-config.json'

/** How the scheme is registered, before the app is ready: as an origin with storage, workers and streams. */
export const PRIVILEGES = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  corsEnabled: true,
  stream: true,
} as const

const TYPES: Record<string, string> = {
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

const ALWAYS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }

export type Answer = (request: Pick<Request, 'url' | 'method'>) => Promise<Response>

/** @param root the built renderer's folder, which may lie in the app's archive */
export function appProtocol({ root, config }: { root: string; config: AppConfig }): Answer {
  return async ({ url, method }) => {
    if (!isOwnAddress(url)) return answered(404)
    if (method !== 'GET' && method !== 'HEAD') return answered(405)
    // Not the parsed path: parsing would hide an address that tries to climb out.
    const path = url.slice(APP_ORIGIN.length).split(/[?#]/)[0] || '/'
    if (path === CONFIG_PATH) {
      return answered(200, JSON.stringify(config), { 'content-type': 'application/json', ...noStore })
    }
    const file = fileFor(root, path)
    if (file === undefined) return answered(400)
    const bytes = extname(file) === '.html' ? undefined : await fileOrNothing(file)
    if (bytes) {
      return answered(200, method === 'HEAD' ? null : bytes, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': String(bytes.byteLength),
      })
    }
    // What has a file's name but is none is missing; all else is a route of the app.
    if (extname(path) !== '' && extname(path) !== '.html') return answered(404)
    const nonce = randomBytes(18).toString('base64')
    return answered(200, withNonce(await readFile(join(root, 'index.html'), 'utf8'), nonce), {
      'content-type': TYPES['.html'] ?? '',
      'content-security-policy': contentSecurityPolicy(nonce),
      ...noStore,
    })
  }
}

const noStore = { 'cache-control': 'no-store' }

function answered(
  status: number,
  body: string | Uint8Array<ArrayBuffer> | null = null,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, { status, headers: { ...ALWAYS, ...headers } })
}

async function fileOrNothing(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (problem) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((problem as NodeJS.ErrnoException).code ?? ''))
      return undefined
    throw problem
  }
}
