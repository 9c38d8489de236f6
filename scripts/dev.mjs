// npm run dev: the app from source, changed parts shown at once, against an endpoint with the demo company.
// In Electron where its binary is there; else in any browser, at the address that is printed.

import { join } from 'node:path'
import { ROOT } from './node-version.mjs'
import { run, stop, toolEnvironment } from './processes.mjs'
import { toolFile } from './run.mjs'
import { fail, isStarted, underRightNode } from './set-up.mjs'
import { DEFAULT_PORT } from './start/arguments.mjs'

/** Serves the renderer alone, from source. */
async function serveRenderer() {
  const { createServer } = await import('vite')
  const { default: config } = /** @type {any} */ (await import(join(ROOT, 'electron.vite.config.ts')))
  const server = await createServer({ ...config.renderer, configFile: false })
  await server.listen()
  server.printUrls()
  return server
}

if (isStarted(import.meta.url)) {
  try {
    await underRightNode(import.meta.url)
    const { askAbout, startEndpoint } = await import('./start/endpoint.mjs')
    const { electronBinary } = await import('./start/window.mjs')
    const address = process.env.ROADBOOK_ENDPOINT ?? `http://127.0.0.1:${DEFAULT_PORT}`
    const own =
      process.env.ROADBOOK_ENDPOINT === undefined && (await askAbout(address)).who === 'nobody'
        ? startEndpoint({ data: join(ROOT, '.roadbook'), port: DEFAULT_PORT, say: console.log })
        : undefined
    const end = async () => {
      if (own !== undefined) await stop(own.child)
      process.exit(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end())
    await own?.ready
    console.log(`Endpoint: ${address}`)
    if (electronBinary() === undefined) {
      await serveRenderer()
    } else {
      await run(process.execPath, [toolFile('electron-vite'), 'dev', '--watch'], {
        env: toolEnvironment(process.execPath),
      })
      await end()
    }
  } catch (error) {
    fail(error)
  }
}
