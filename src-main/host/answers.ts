/** What the main process answers to each call of the host contract, put together from its parts. */
import type { Host, HostInfo } from '#shared/host/contract.ts'
import type { openableAddress } from '../security/links.ts'
import { type HostAnswers, HostRefusal } from './handle.ts'
import type { JournalCalls } from './journal.ts'
import type { SecretCalls } from './secrets.ts'

export interface AnswerParts extends Pick<Host, 'file.save' | 'file.open'> {
  info(): Promise<HostInfo>
  relaunch(): void
  journal: JournalCalls
  secrets: SecretCalls
  print(html: string): Promise<Uint8Array>
  displays: HostAnswers['display.list']
  fullScreen(on: boolean): void
  keepAwake(on: boolean): void
  notify(title: string, body: string): void
  openExternal(address: string): Promise<void>
  openableAddress: typeof openableAddress
  /** Ends what writes, removes what can be removed now, and marks the rest. */
  wipe(): Promise<void>
  mayClose(): void
}

export function hostAnswers(parts: AnswerParts): HostAnswers {
  return {
    'app.info': () => parts.info(),
    'app.relaunch': () => parts.relaunch(),
    ...parts.journal,
    ...parts.secrets,
    'file.save': parts['file.save'],
    'file.open': parts['file.open'],
    'print.pdf': (html) => parts.print(html),
    'display.list': () => parts.displays(),
    'window.fullScreen': (on) => parts.fullScreen(on),
    'power.keepAwake': (on) => parts.keepAwake(on),
    'notification.show': (title, body) => parts.notify(title, body),
    async 'link.open'(address) {
      const openable = parts.openableAddress(address)
      if (!openable.ok) throw new HostRefusal('refused', openable.problem.kind)
      await parts.openExternal(openable.value)
    },
    'profile.wipe': () => parts.wipe(),
    'window.mayClose': () => parts.mayClose(),
  }
}
