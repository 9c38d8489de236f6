// End-to-end specs; out/ has to be built before (npm test does). In a real Chromium against the built app, and
// for the desktop's own main process in Electron where its binary is here, and in a stand-in for it everywhere.

import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from './scripts/chromium.mjs'
import type { DesktopKind } from './test/e2e/support/electron-app.ts'

export default defineConfig<object, { desktopOf: DesktopKind }>({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Two cores: each spec already drives a browser and an endpoint.
  workers: process.env.CI ? 1 : 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // What cannot be clicked within this fails there, not at the end of the whole spec.
    actionTimeout: 30_000,
  },
  projects: [
    { name: 'browser', testDir: 'test/e2e' },
    { name: 'stand-in', testDir: 'test/electron', use: { desktopOf: 'stand-in' } },
    { name: 'electron', testDir: 'test/electron', use: { desktopOf: 'electron' } },
  ],
})
