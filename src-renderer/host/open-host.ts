import type { Host, HostInfo } from '#shared/host/contract.ts'
import { browserHost } from './browser-host.ts'
import { readConfig } from './config.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload, and by nothing else. */
    roadbookHost?: Host
  }
}

/** The desktop where the app runs in Electron, else what the browser can do. */
export async function openHost(): Promise<{ host: Host; info: HostInfo }> {
  const host = window.roadbookHost ?? browserHost(await readConfig())
  return { host, info: await host['app.info']() }
}
