import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileFor } from '../../src-main/protocol/file-for.ts'
import { type Answer, appProtocol, PRIVILEGES } from '../../src-main/protocol/serve.ts'

let folder: string
let answer: Answer
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-protocol-'))
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-of-another'))
  writeFileSync(join(folder, 'renderer', 'index.html'), '<meta content="__NONCE__"><div id="root">')
  writeFileSync(join(folder, 'renderer', 'assets', 'main.js'), 'run()')
  writeFileSync(join(folder, 'renderer', 'assets', 'schön.wasm'), 'w')
  writeFileSync(join(folder, 'renderer-of-another', 'secret.json'), '{}')
  writeFileSync(join(folder, 'secret.json'), '{}')
  answer = appProtocol({
    root: join(folder, 'renderer'),
    config: { endpoint: 'https://office.example', profile: 'second', demo: true },
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const get = (url: string, method = 'GET') => answer({ url, method })

test('the scheme is an origin with storage, workers and streams, and nothing that loosens a policy', () => {
  expect(PRIVILEGES).toEqual({
    standard: true,
    secure: true,
    supportFetchAPI: true,
    corsEnabled: true,
    stream: true,
  })
})

test('a file is given with its type, and a route of the app gives the page', async () => {
  const script = await get('app://roadbook/assets/main.js?v=1')
  expect([script.status, await script.text(), script.headers.get('content-type')]).toEqual([
    200,
    'run()',
    'text/javascript; charset=utf-8',
  ])
  expect(script.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await get('app://roadbook/assets/sch%C3%B6n.wasm')).headers.get('content-type')).toBe(
    'application/wasm',
  )
  for (const route of ['', '/', '/accounts/0198', '/index.html', '/assets', '/?x=../y']) {
    expect(await (await get(`app://roadbook${route}`)).text()).toContain('<div id="root">')
  }
})

test('each load of the page has a nonce of its own, in the page and in the policy', async () => {
  const nonces = new Set<string>()
  for (let load = 0; load < 3; load++) {
    const page = await get('app://roadbook/')
    const nonce = /content="(.+?)"/.exec(await page.text())?.[1] ?? ''
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).toContain(`object-src 'none'`)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('the app learns its endpoint and profile as from the static server', async () => {
  expect(await (await get('app://roadbook/roadbook-config.json')).json()).toEqual({
    endpoint: 'https://office.example',
    profile: 'second',
    demo: true,
  })
})

describe('what is not given', () => {
  test.each([
    ['app://roadbook/../secret.json', 400],
    ['app://roadbook/%2e%2e/secret.json', 400],
    ['app://roadbook/assets/..%2f..%2fsecret.json', 400],
    ['app://roadbook/..%5csecret.json', 400],
    ['app://roadbook/%2e%2e%2frenderer-of-another%2fsecret.json', 400],
    ['app://roadbook/C:/Windows/win.ini', 400],
    ['app://roadbook/assets/main.js%00.css', 400],
    ['app://roadbook/%', 400],
    ['app://roadbook//etc/passwd.txt', 404],
    ['app://roadbook/assets/none.js', 404],
    ['app://roadbook.evil/index.html', 404],
    ['app://print/', 404],
    ['app://user@roadbook/', 404],
    ['file:///etc/passwd', 404],
  ])('%s is answered with %i', async (url, status) => {
    expect((await get(url)).status).toBe(status)
  })

  test('other methods than reading', async () => {
    expect((await get('app://roadbook/', 'POST')).status).toBe(405)
    const head = await get('app://roadbook/assets/main.js', 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('whatever is asked for, the file is within the folder', () => {
    const root = join(folder, 'renderer')
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      '%00',
      'a',
      'assets',
      ':',
      '%25',
      '',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('', '/'), (parts, between) => {
        const file = fileFor(root, `/${parts.join(between)}`)
        if (file !== undefined) expect(`${file}${sep}`.startsWith(`${root}${sep}`)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
