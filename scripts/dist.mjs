// npm run dist: makes installers, of this system unless told otherwise:
//
//   npm run dist -- --linux --mac --win     for all three (what a system cannot make, electron-builder says)
//   npm run dist -- --dir                   the unpacked app only

import { join } from 'node:path'
import { ROOT } from './node-version.mjs'
import { run, toolEnvironment } from './processes.mjs'
import { toolFile } from './run.mjs'
import { fail, isStarted, underRightNode } from './set-up.mjs'

if (isStarted(import.meta.url)) {
  try {
    await underRightNode(import.meta.url)
    const { buildApp } = await import('./build/build-app.mjs')
    if (!(await buildApp({ say: console.log }))) throw new Error('The app could not be built.')
    const config = ['--config', join(ROOT, 'electron-builder.config.mjs'), '--publish', 'never']
    process.exitCode = await run(
      process.execPath,
      [toolFile('electron-builder'), ...config, ...process.argv.slice(2)],
      { env: toolEnvironment(process.execPath) },
    )
  } catch (error) {
    fail(error)
  }
}
