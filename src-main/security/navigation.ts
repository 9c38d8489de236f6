/** Every window and frame stays on the app's own pages; none is opened beside those that the main process opens. */
import type { WebContents } from 'electron'
import { isOwnAddress } from './origins.ts'

/** What of a `webContents` is guarded. */
export interface Guarded {
  on(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    listener: (details: { url: string; preventDefault(): void }) => void,
  ): unknown
  on(event: 'will-attach-webview', listener: (event: { preventDefault(): void }) => void): unknown
  setWindowOpenHandler(handler: () => { action: 'deny' }): void
}

export const asGuarded = (contents: WebContents): Guarded => contents as unknown as Guarded

/** For every `web-contents-created`. Links outside go through `link.open`, which has its own list. */
export function guardNavigation(contents: Guarded): void {
  const stay = (details: { url: string; preventDefault(): void }) => {
    if (!isOwnAddress(details.url)) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
