/** The host as a browser can be one: what it cannot do, it says (`print.pdf` gives null, secrets are not protected). */
import type { Host, HostEvents, HostInfo } from '#shared/host/contract.ts'
import { openFiles, saveFile } from './browser-files.ts'
import { browserSecrets } from './browser-secrets.ts'
import type { AppConfig } from './config.ts'
import { browserJournal } from './journal/client.ts'
import { printHtml } from './print.ts'
import { keeperOfWake } from './wake-lock.ts'
import { version } from './version.ts'
import { wipeProfile } from './wipe.ts'

/** Schemes that a link may have: those that open a page, a letter or a call. */
const linkSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

export function browserHost(config: AppConfig): Host {
  const secrets = browserSecrets(config.profile)
  const keepAwake = keeperOfWake()
  const journal = browserJournal()
  return {
    ...journal.calls,
    'app.info': async () => infoOf(config),
    'app.relaunch': async () => location.reload(),
    'secret.read': (name) => secrets.read(name),
    'secret.keep': (name, value) => secrets.keep(name, value),
    'secret.forget': (name) => secrets.forget(name),
    'file.save': async (name, type, bytes) => saveFile(name, type, bytes),
    'file.open': (accept, many) => openFiles(accept, many),
    async 'print.pdf'(html) {
      await printHtml(html)
      return null
    },
    async 'display.list'() {
      const { width, height } = screen
      return [{ id: 'this', label: 'This display', primary: true, width, height }]
    },
    async 'window.fullScreen'(on) {
      if (on === (document.fullscreenElement !== null)) return
      await (on
        ? document.documentElement.requestFullscreen({ navigationUI: 'hide' })
        : document.exitFullscreen())
    },
    'power.keepAwake': keepAwake,
    async 'notification.show'(title, body) {
      if (!('Notification' in globalThis)) return
      const allowed =
        Notification.permission === 'default'
          ? await Notification.requestPermission()
          : Notification.permission
      if (allowed === 'granted') new Notification(title, { body })
    },
    async 'link.open'(address) {
      const parsed = URL.parse(address)
      if (!parsed || !linkSchemes.has(parsed.protocol)) throw new Error('This address is not opened')
      window.open(parsed.href, '_blank', 'noopener,noreferrer')
    },
    async 'profile.wipe'() {
      journal.end()
      await wipeProfile(config.profile)
    },
    // A browser does not hold a window: only what is acknowledged is called saved.
    'window.mayClose': async () => undefined,
    on: listen,
  }
}

/** Displays may change; that a window is about to close is not for a page to hold up. */
function listen<Name extends keyof HostEvents>(name: Name, listener: HostEvents[Name]): () => void {
  if (name !== 'displays-changed') return () => undefined
  const display = screen as unknown as EventTarget
  display.addEventListener('change', listener)
  return () => display.removeEventListener('change', listener)
}

export function infoOf({ endpoint, profile, demo }: AppConfig): HostInfo {
  return {
    kind: 'browser',
    appVersion: version,
    platform: platformOf(navigator.userAgent),
    profile,
    endpoint,
    demo,
    secretsProtected: false,
  }
}

export function platformOf(agent: string): HostInfo['platform'] {
  if (/Windows/.test(agent)) return 'windows'
  if (/Mac OS X|Macintosh/.test(agent)) return 'macos'
  return /Linux|X11|CrOS/.test(agent) ? 'linux' : 'other'
}
