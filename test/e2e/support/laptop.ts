/** A laptop: a browser with a profile of its own on the disk, the app served to it, and a cable to the office. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { serveApp } from '../../../scripts/serve-app.mjs'
import { type Cable, layCable } from './cable.ts'
import { killBrowser } from './kill-browser.ts'

export interface Laptop {
  cable: Cable
  /** The app's window; another object after a restart. */
  page(): Page
  /** Opens the app, where it was left or at an address of it. */
  open(path?: string): Promise<Page>
  /** Ends the browser as a flat battery does: SIGKILL, no farewell. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** @param officeUrl the endpoint's own address; the laptop is told of its end of the cable */
export async function aLaptop(officeUrl: string, { demo = true }: { demo?: boolean } = {}): Promise<Laptop> {
  const cable = await layCable(officeUrl)
  const served = await serveApp({ config: { endpoint: cable.url, profile: 'default', demo } })
  const userData = await mkdtemp(join(tmpdir(), 'roadbook-laptop-'))
  let context: BrowserContext | null = null
  let page: Page | null = null
  const start = async (): Promise<BrowserContext> => {
    context ??= await chromium.launchPersistentContext(userData, {
      ...chromiumLaunchOptions(),
      headless: true,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    })
    return context
  }
  return {
    cable,
    page() {
      if (!page) throw new Error('The laptop is not open')
      return page
    },
    async open(path = '/') {
      const browser = await start()
      page = browser.pages()[0] ?? (await browser.newPage())
      await page.goto(new URL(path, served.address).href)
      return page
    },
    async kill() {
      if (!context) return
      await killBrowser(userData)
      await context.close().catch(() => undefined)
      context = page = null
    },
    async close() {
      await context?.close().catch(() => undefined)
      await served.close()
      await cable.close()
      await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
