/** The desktop app with its own main process: what it opens, keeps, closes with, and refuses. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Host } from '#shared/host/contract.ts'
import { hostCallNames } from '#shared/host/contract.ts'
import { AccountsPage } from '../e2e/page-models/accounts.ts'
import { Frame } from '../e2e/page-models/frame.ts'
import { SignInPage } from '../e2e/page-models/sign-in.ts'
import { type Desktop, test, whyNot } from '../e2e/support/electron-app.ts'
import { openSmallOffice, password, type SmallOffice } from '../e2e/support/small-office.ts'

let office: SmallOffice
test.beforeAll(async ({ desktopOf }) => {
  const missing = whyNot(desktopOf)
  test.skip(missing !== undefined, missing)
  office = await openSmallOffice()
})
test.afterAll(async () => office?.close())

/** Where the app's pages are: in Electron its own scheme, in the stand-in an address that stands for it. */
const placeOf = ({ kind }: Desktop) => (kind === 'electron' ? 'app://roadbook' : 'http://localhost')

async function isOpen(page: Page) {
  await expect(page.getByRole('heading', { name: 'Sign in to Roadbook' })).toBeVisible({ timeout: 30_000 })
}

async function signIn(page: Page) {
  await isOpen(page)
  await new SignInPage(page).signIn(office.representative.email, password)
  const frame = new Frame(page)
  await frame.isOpen()
  await frame.inStep()
}

test('an account is written, the window closed, and both window and account are there again', async ({
  openDesktop,
  userData,
}) => {
  const options = { userData, endpoint: office.endpoint.url }
  const first = await openDesktop(options)
  expect(new URL(first.page.url()).href).toContain(`${placeOf(first)}/`)
  await signIn(first.page)
  const accounts = new AccountsPage(first.page)
  await accounts.open()
  await accounts.add('Żywiec Zdrój & Söhne', 'Łódź')
  // Closed by the window's button, which waits for the renderer to say that all is on the disk.
  expect(await first.close()).toBe(0)
  expect(journalIn(userData)).toContain('Żywiec Zdrój & Söhne')

  const second = await openDesktop(options)
  await new Frame(second.page).isOpen()
  const again = new AccountsPage(second.page)
  await again.open()
  await expect(again.row('Żywiec Zdrój & Söhne')).toBeVisible()
  expect(await second.close()).toBe(0)
})

test('what was typed a moment before the window closes is on the disk', async ({ openDesktop, userData }) => {
  const options = { userData, endpoint: office.endpoint.url }
  const desktop = await openDesktop(options)
  await signIn(desktop.page)
  await desktop.page.getByRole('navigation').getByRole('link', { name: 'Notes' }).click()
  await desktop.page.getByRole('button', { name: /note/i }).first().click()
  const editor = desktop.page.locator('[contenteditable="true"]').first()
  await editor.click()
  await editor.pressSequentially('Seals leak at 9 bar')
  expect(await desktop.close()).toBe(0)
  expect(journalIn(userData)).toContain('Seals leak at 9 bar')
})

test('killed without a farewell, it opens again with what showed Saved', async ({
  openDesktop,
  userData,
}) => {
  const options = { userData, endpoint: office.endpoint.url }
  const first = await openDesktop(options)
  await signIn(first.page)
  const accounts = new AccountsPage(first.page)
  await accounts.open()
  await accounts.add('Papierfabrik Übermorgen')
  await first.kill()

  const second = await openDesktop(options)
  await new Frame(second.page).isOpen()
  const again = new AccountsPage(second.page)
  await again.open()
  await expect(again.row('Papierfabrik Übermorgen')).toBeVisible()
})

test('a wiped profile keeps nothing: what is secret goes at once, the rest before the next start', async ({
  openDesktop,
  userData,
}) => {
  const options = { userData, endpoint: office.endpoint.url }
  const first = await openDesktop(options)
  await signIn(first.page)
  expect(journalIn(userData)).not.toBe('')
  await first.page.evaluate(() =>
    (window as unknown as { roadbookHost: Host }).roadbookHost['profile.wipe'](),
  )
  expect(readdirSync(userData)).not.toContain('journal')
  expect(readdirSync(userData)).not.toContain('secrets')
  expect(readdirSync(userData)).toContain('to-be-removed')
  await first.close()

  const second = await openDesktop(options)
  await isOpen(second.page)
  expect(readdirSync(userData)).not.toContain('to-be-removed')
  const databases = await second.page.evaluate(() => indexedDB.databases())
  expect(databases.filter(({ name }) => name?.startsWith('rxdb'))).toEqual([])
})

test('a second process of the profile ends, and the first goes on', async ({
  openDesktop,
  startAgain,
  userData,
}) => {
  const options = { userData, endpoint: office.endpoint.url }
  const first = await openDesktop(options)
  await isOpen(first.page)
  const { code, said } = await startAgain(options)
  expect(code).toBe(0)
  expect(said).toContain('is open already')
  await isOpen(first.page)
})

test('the page has the calls of the host contract, and nothing of Node or Electron', async ({
  openDesktop,
  userData,
}) => {
  const { page, kind } = await openDesktop({ userData, endpoint: office.endpoint.url })
  await isOpen(page)
  const found = await page.evaluate(() => ({
    host: Object.keys((window as { roadbookHost?: object }).roadbookHost ?? {}),
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  }))
  expect(found.host.sort()).toEqual([...hostCallNames, 'on'].sort())
  expect(found.node).toEqual([])
  const info = await page.evaluate(() =>
    (window as unknown as { roadbookHost: Host }).roadbookHost['app.info'](),
  )
  expect(info).toMatchObject({ kind, profile: 'spec', endpoint: office.endpoint.url, demo: false })
})

test('arguments that are not of the contract are refused, and so is a path in a name', async ({
  openDesktop,
  userData,
}) => {
  const { page } = await openDesktop({ userData, endpoint: office.endpoint.url })
  await isOpen(page)
  const said = await page.evaluate(async () => {
    const host = (
      window as unknown as { roadbookHost: Record<string, (...v: unknown[]) => Promise<unknown>> }
    ).roadbookHost
    const trials: [string, unknown[]][] = [
      ['journal.read', ['../../secrets', 0]],
      ['journal.append', ['spec', 2, new Uint8Array(1)]],
      ['journal.append', ['spec', 0, 'text']],
      ['secret.read', ['/etc/passwd']],
      ['app.info', ['more']],
      ['link.open', ['file:///etc/passwd']],
      ['link.open', ['javascript:alert(1)']],
    ]
    return Promise.all(trials.map(([name, values]) => host[name]!(...values).then(() => 'answered', String)))
  })
  for (const [index, words] of said.entries()) {
    expect(words).toContain(index < 5 ? 'bad-arguments' : 'refused: scheme-refused')
  }
})

test('another page is never shown: neither by navigation nor in a new window', async ({
  openDesktop,
  userData,
}) => {
  const other = await listen()
  const desktop = await openDesktop({ userData, endpoint: office.endpoint.url })
  await isOpen(desktop.page)
  const before = desktop.page.url()
  await desktop.page.evaluate((address) => {
    location.href = address
  }, other.address)
  await isOpen(desktop.page)
  expect(desktop.page.url()).toBe(before)
  expect(other.asked()).toBe(0)

  await desktop.page.evaluate((address) => {
    window.open(address)
  }, other.address)
  // One that was opened would be there by now, or would be there and gone.
  await new Promise((resolve) => setTimeout(resolve, 500))
  await expect.poll(() => desktop.windows()).toBe(1)
  await isOpen(desktop.page)
  await other.close()
})

test('a foreign frame has no host, and its messages are refused', async ({ openDesktop, userData }) => {
  const { page, kind } = await openDesktop({ userData, endpoint: office.endpoint.url })
  await isOpen(page)
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    // An origin of its own, as any foreign page has.
    frame.sandbox.add('allow-scripts')
    frame.srcdoc = '<p>Foreign</p>'
    document.body.append(frame)
  })
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames()[1]!
  expect(await frame.evaluate(() => 'roadbookHost' in window)).toBe(false)
  expect(
    await frame.evaluate(() => Reflect.get(window.parent, 'roadbookHost') as unknown).catch(String),
  ).toContain('SecurityError')
  // Electron gives such a frame no way to send a message at all; the stand-in does, to see the check refuse it.
  if (kind === 'stand-in') {
    const answer = await frame.evaluate(() =>
      (window as unknown as { __standInSend: (...v: string[]) => Promise<string> }).__standInSend(
        'roadbook:app.info',
        '[]',
      ),
    )
    expect(answer).toContain('foreign-sender')
  }
})

test('an inline script and a foreign script do not run, and the policy says so', async ({
  openDesktop,
  userData,
}) => {
  const { page } = await openDesktop({ userData, endpoint: office.endpoint.url })
  await isOpen(page)
  const violated = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    )
    const inline = document.createElement('script')
    inline.textContent = 'window.ranInline = true'
    document.body.append(inline)
    const foreign = document.createElement('script')
    foreign.src = 'https://scripts.example/evil.js'
    document.body.append(foreign)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return { seen, ran: 'ranInline' in window }
  })
  expect(violated.ran).toBe(false)
  expect(violated.seen).toContain('script-src-elem inline')
  expect(violated.seen.join()).toContain('https://scripts.example/evil.js')
})

test('a route of the app can be reloaded, and a path out of its folder gives nothing', async ({
  openDesktop,
  userData,
}) => {
  const { page } = await openDesktop({ userData, endpoint: office.endpoint.url })
  await isOpen(page)
  const answers = await page.evaluate(async () => {
    const paths = ['/..%2f..%2fpackage.json', '/%2e%2e%2fmain%2fmain.js', '/assets/none.js', '/accounts']
    return Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(path)
        return [answer.status, (await answer.text()).includes('<div id="root">')]
      }),
    )
  })
  expect(answers).toEqual([
    [400, false],
    [400, false],
    [404, false],
    [200, true],
  ])
})

test('an address of the web is handed to the system', async ({ openDesktop, userData }) => {
  const desktop = await openDesktop({ userData, endpoint: office.endpoint.url })
  test.skip(desktop.kind === 'electron', 'it would open a browser on this machine')
  await isOpen(desktop.page)
  await desktop.page.evaluate(() =>
    (window as unknown as { roadbookHost: Host }).roadbookHost['link.open']('https://example.com/a b'),
  )
  await expect.poll(() => desktop.opened).toEqual(['https://example.com/a%20b'])
})

test('a page is printed to PDF with letters of every kind', async ({ openDesktop, userData }) => {
  const desktop = await openDesktop({ userData, endpoint: office.endpoint.url })
  test.skip(desktop.kind === 'stand-in', 'the stand-in has no hidden windows')
  await isOpen(desktop.page)
  const start = await desktop.page.evaluate(async () => {
    const host = (window as unknown as { roadbookHost: Host }).roadbookHost
    const pdf = await host['print.pdf']('<h1>Łódź, Grünthal, 東京</h1>')
    return new TextDecoder('latin1').decode(pdf?.subarray(0, 5))
  })
  expect(start).toBe('%PDF-')
})

/** All that the journals of a profile have on the disk. */
function journalIn(userData: string): string {
  const folder = join(userData, 'journal')
  return readdirSync(folder)
    .flatMap((name) => ['a', 'b'].map((slot) => join(folder, name, slot)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
}

async function listen() {
  let asked = 0
  const server: Server = createServer((_request, response) => {
    asked += 1
    response.end('<h1>Another page</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
