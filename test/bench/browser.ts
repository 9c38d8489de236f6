/** The bench's page, built once, and browsers with an empty profile each to open it in. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { serveApp } from '../../scripts/serve-app.mjs'

const folder = import.meta.dirname

/** Builds and serves the page. */
export async function servePage(): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = join(await mkdtemp(join(tmpdir(), 'roadbook-bench-')), 'page')
  await build({
    root: join(folder, 'page'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, target: 'chrome128', assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  })
  const config = { endpoint: 'http://127.0.0.1:9', profile: 'bench', demo: false }
  const served = await serveApp({ config, port: 0, root: outDir })
  return {
    address: served.address,
    close: async () => {
      await served.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

export interface Profile {
  /** A fresh page of this profile, as after a restart of the app. */
  page(): Promise<Page>
  /** Ends the browser; its data stay until `remove`. */
  restart(): Promise<void>
  remove(): Promise<void>
}

/** A browser with a profile of its own on the disk. */
export async function newProfile(address: string): Promise<Profile> {
  const userData = await mkdtemp(join(tmpdir(), 'roadbook-bench-profile-'))
  let context: BrowserContext | null = null
  const open = async () => {
    context ??= await chromium.launchPersistentContext(userData, {
      ...chromiumLaunchOptions(),
      headless: true,
    })
    return context
  }
  return {
    async page() {
      const page = await (await open()).newPage()
      await page.goto(address)
      await page.waitForFunction(() => 'bench' in window)
      return page
    },
    async restart() {
      await context?.close()
      context = null
    },
    async remove() {
      await context?.close()
      await rm(userData, { recursive: true, force: true })
    },
  }
}

/** Bytes of JavaScript that the page holds after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
