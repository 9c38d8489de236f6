/** The Chromium in which the stand-in's windows are, and the server behind the address that its pages have. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { APP_ORIGIN } from '#shared/host/channels.ts'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { exposeMessages } from './messages.ts'

export type Answer = (request: Request) => Response | Promise<Response>

export interface Running {
  context: BrowserContext
  /** Where another program reaches it through the developer tools' protocol. */
  debugging: string
  newPage(): Promise<Page>
  close(): Promise<void>
}

/**
 * @param userData the profile's folder: databases outlive a restart there
 * @param answer what the main process answers for app://roadbook
 */
export async function runChromium(userData: string, answer: Answer): Promise<Running> {
  const server = createServer((request, response) => {
    serve(answer, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const options = chromiumLaunchOptions()
  const folder = join(userData, 'stand-in-chromium')
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    args: [
      ...options.args,
      // The same address at every start, or the databases would be others.
      `--host-resolver-rules=MAP localhost:80 127.0.0.1:${port}`,
      '--remote-debugging-port=0',
    ],
    headless: true,
    viewport: { width: 1280, height: 800 },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  await exposeMessages(context)
  let first = context.pages()[0]
  return {
    context,
    debugging: `http://127.0.0.1:${readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`,
    async newPage() {
      const page = first ?? (await context.newPage())
      first = undefined
      return page
    },
    async close() {
      await context.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

async function serve(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answered = await answer(
    new Request(`${APP_ORIGIN}${request.url ?? '/'}`, { method: request.method ?? 'GET' }),
  )
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(new Uint8Array(await answered.arrayBuffer()))
}
