/** `ipcMain`, over a function that Playwright exposes to every frame of every page. */
import type { BrowserContext, Frame } from 'playwright'
import { APP_ORIGIN } from '#shared/host/channels.ts'
import { SEND } from './preload.ts'
import { strict } from './strict.ts'

/** Where the pages of app://roadbook are in the stand-in: Chromium alone opens no scheme of one's own. */
export const PLACE = 'http://localhost'

export const toPlace = (address: string): string =>
  address.startsWith(APP_ORIGIN) ? PLACE + address.slice(APP_ORIGIN.length) : address

export const fromPlace = (address: string): string =>
  address === PLACE || address.startsWith(`${PLACE}/`) ? APP_ORIGIN + address.slice(PLACE.length) : address

type Handler = (event: object, ...values: unknown[]) => unknown
const handlers = new Map<string, Handler>()

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`A second handler for ${channel}`)
    handlers.set(channel, handler)
  },
})

export async function exposeMessages(context: BrowserContext): Promise<void> {
  await context.exposeBinding(SEND, async ({ frame }, channel: string, values: string) =>
    toText(await answer(frame, channel, values)),
  )
}

async function answer(frame: Frame, channel: string, values: string) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const senderFrame = await senderOf(frame)
    return { value: await handler(strict('IpcMainInvokeEvent', { senderFrame }), ...fromText(values)) }
  } catch (problem) {
    return { problem: String(problem) }
  }
}

async function senderOf(frame: Frame) {
  const origin = await frame.evaluate(() => self.origin)
  return strict('WebFrameMain', {
    origin: fromPlace(origin),
    parent: frame.parentFrame() === null ? null : strict('WebFrameMain', {}),
  })
}

function toText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one instanceof Uint8Array ? { $bytes: Buffer.from(one).toString('base64') } : one,
  )
}

function fromText(text: string): unknown[] {
  return JSON.parse(text, (_key, one: { $bytes?: string } | null) =>
    typeof one?.$bytes === 'string' ? new Uint8Array(Buffer.from(one.$bytes, 'base64')) : one,
  ) as unknown[]
}
