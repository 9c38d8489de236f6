// The local database in a real Chromium that is killed with SIGKILL while it writes, as a flat battery would:
// what was acknowledged is there afterwards, in the database and on its way to the office. It runs under the
// app's own content security policy.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { build } from 'vite'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { serveApp } from '../../scripts/serve-app.mjs'
import { killBrowser } from './support/kill-browser.ts'

const personId = '01930000-0000-7000-8000-0000000000aa'
const kills = 5

test.describe('the local database, killed while it writes', () => {
  test.skip(process.platform !== 'linux', 'Processes are found in /proc, which only Linux has')

  let folder: string
  let served: Awaited<ReturnType<typeof serveApp>>

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roadbook-kill-'))
    await build({
      configFile: false,
      root: join(import.meta.dirname, 'support', 'door-page'),
      base: '/',
      logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir: join(folder, 'page'), target: 'chrome128', emptyOutDir: true, assetsInlineLimit: 0 },
    })
    const config = { endpoint: 'http://127.0.0.1:1', profile: 'kill', demo: false }
    served = await serveApp({ config, root: join(folder, 'page') })
  })
  test.afterAll(async () => {
    await served?.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('[J1] [J2] what was acknowledged is all there after each of five kills', async () => {
    const userData = join(folder, 'user-data')
    /** The last acknowledged length of each note that was ever typed. */
    const acknowledged = new Map<string, number>()
    let total = 0
    for (let kill = 0; kill <= kills; kill++) {
      const context = await chromium.launchPersistentContext(userData, {
        ...chromiumLaunchOptions(),
        headless: true,
      })
      const page = context.pages()[0] ?? (await context.newPage())
      const failures: string[] = []
      page.on('pageerror', (error) => failures.push(error.message))
      await page.exposeFunction('acknowledged', (title: string, count: number) => {
        acknowledged.set(title, count)
        total += 1
      })
      await page.goto(served.address)
      await page.waitForFunction(() => 'door' in window)
      const report = await page.evaluate((id) => window.door.open(id), personId)
      expect(report).toMatchObject({ lost: 0, rebuilt: false })
      const [inDatabase, unsent] = await page.evaluate(async () => [
        await window.door.read(),
        window.door.unsent(),
      ])
      for (const [title, count] of acknowledged) {
        // What was written and not yet acknowledged may be there as well.
        expect(inDatabase![title], title).toBeGreaterThanOrEqual(count)
        expect(unsent![title], title).toBe(inDatabase![title])
      }
      if (kill === kills) {
        await context.close()
        break
      }
      const before = total
      await page.evaluate(() => window.door.type(3))
      // A different moment each time.
      await expect.poll(() => total - before, { timeout: 20_000 }).toBeGreaterThan(20 + kill * 17)
      await killBrowser(userData)
      await context.close().catch(() => undefined)
      expect(failures).toEqual([])
    }
    expect(acknowledged.size).toBe(kills * 3)
    console.log(`${total} acknowledged writes, ${kills} kills, none lost`)
  })
})
