// Two projects: what runs in Node, and what needs a real Chromium (IndexedDB, OPFS, workers, layout).

import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './scripts/chromium.mjs'
import { packagesImportedBy } from './scripts/build/package-imports.mjs'
import { pdfjsFiles } from './scripts/build/pdfjs-files.mjs'

export default defineConfig({
  test: {
    // Two cores in CI: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // A real PostgreSQL for the server's tests, once a run.
          globalSetup: ['./test/server/support/postgres.global.ts'],
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/e2e/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react(), pdfjsFiles()],
        optimizeDeps: {
          exclude: ['@sqlite.org/sqlite-wasm'],
          // A package that vite meets only in the middle of a run makes it reload the page under the tests.
          include: packagesImportedBy(['src-shared', 'src-renderer', 'test/browser', 'test/builders']),
        },
        worker: { format: 'es' },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/browser/**/*.test.tsx'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
