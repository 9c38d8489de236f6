import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy, withNonce } from '#shared/host/content-security.ts'
import { fileFor, serveApp } from '../../scripts/serve-app.mjs'

describe('the app as a browser gets it', () => {
  const config = { endpoint: 'http://127.0.0.1:4170', profile: 'second', demo: true }
  let root: string
  let app: Awaited<ReturnType<typeof serveApp>>

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'roadbook-app-'))
    await mkdir(join(root, 'assets'))
    await writeFile(join(root, 'index.html'), '<meta name="style-nonce" content="__NONCE__">')
    await writeFile(join(root, 'assets', 'index-abc.js'), 'let a')
    app = await serveApp({ config, root })
  })
  afterAll(async () => {
    await app.close()
    await rm(root, { recursive: true })
  })

  test('each load of the page has a nonce of its own, the same in the policy and in the page', async () => {
    const nonces = new Set<string>()
    for (let load = 0; load < 2; load += 1) {
      const response = await fetch(app.address)
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(nonce).not.toBe('')
      expect(await response.text()).toBe(`<meta name="style-nonce" content="${nonce}">`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(2)
  })

  test('a route of the app is answered with the page, a missing file is missing', async () => {
    expect((await fetch(`${app.address}/accounts/0192`)).headers.get('content-type')).toContain('text/html')
    expect((await fetch(`${app.address}/index.html`)).headers.get('content-security-policy')).not.toBeNull()
    expect((await fetch(`${app.address}/assets/gone.js`)).status).toBe(404)
  })

  test('what the build named by its content may be kept for good', async () => {
    const response = await fetch(`${app.address}/assets/index-abc.js`)
    expect(response.headers.get('content-type')).toContain('text/javascript')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  test('the app learns its endpoint and profile', async () => {
    expect(await (await fetch(`${app.address}/roadbook-config.json`)).json()).toEqual(config)
  })

  test('another name that points here is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      request(
        { port: app.port, host: '127.0.0.1', headers: { host: 'elsewhere.example:80' } },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
        .on('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/%2e%2e%2f%2e%2e/x',
    '/a\\..\\b',
    '/%00',
    '/%',
  ])('the path %s leads nowhere', (path) => {
    expect(fileFor('/app', path)).toBeUndefined()
  })
})

describe('the content security policy', () => {
  const nonce = 'c29tZSByYW5kb20gYnl0ZXM'

  test('no script runs but the app’s own files', () => {
    const policy = contentSecurityPolicy(nonce)
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*(?![ ;:]|$)/)
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('the nonce is in it, and one that could end the policy is refused', () => {
    expect(contentSecurityPolicy(nonce)).toContain(`style-src 'self' 'nonce-${nonce}'`)
    for (const bad of ['', 'short', "abcdefghijklmnop'; script-src *", 'abcdefghijklmnop">']) {
      expect(() => contentSecurityPolicy(bad)).toThrow()
      expect(() => withNonce('', bad)).toThrow()
    }
  })
})
