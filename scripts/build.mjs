// npm run build: builds the app, whether its sources have changed or not.

import { fail, underRightNode } from './set-up.mjs'

try {
  await underRightNode(import.meta.url)
  const { buildApp } = await import('./build/build-app.mjs')
  process.exitCode = (await buildApp({ always: true })) ? 0 : 1
} catch (error) {
  fail(error)
}
