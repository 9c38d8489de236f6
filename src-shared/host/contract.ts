/**
 * What the renderer may ask of the desktop. Electron implements it in `src-main` behind a context bridge, a
 * browser does what it can; both are mapped types of this declaration, so that forgetting a call does not
 * compile. Bytes travel as Uint8Array.
 */

export interface HostInfo {
  kind: 'electron' | 'browser' | 'stand-in'
  appVersion: string
  platform: 'linux' | 'macos' | 'windows' | 'other'
  /** Name of the profile whose database this is; each person has one of their own. */
  profile: string
  /** The endpoint that the person is first offered. */
  endpoint: string
  demo: boolean
  /** Whether secrets are in the system's keychain, or only in a file or the browser's store. */
  secretsProtected: boolean
}

export interface OpenedFile {
  name: string
  type: string
  bytes: Uint8Array
}

export interface DisplayInfo {
  id: string
  label: string
  primary: boolean
  width: number
  height: number
}

/** The journal is two files made once and never renamed; a compaction writes the one not in use (SYNC.md, J). */
export type JournalSlot = 0 | 1

export interface HostCalls {
  'app.info': () => HostInfo
  'app.relaunch': () => void
  /** `name` is the person whose journal it is: letters, digits and dashes. A slot never written reads as empty. */
  'journal.read': (name: string, slot: JournalSlot) => Uint8Array
  /** Resolves only when the bytes are flushed to the disk. Rejects with `disk-full` in its message when it is. */
  'journal.append': (name: string, slot: JournalSlot, bytes: Uint8Array) => void
  /** Empties the slot, writes the bytes and flushes. */
  'journal.rewrite': (name: string, slot: JournalSlot, bytes: Uint8Array) => void
  'secret.read': (name: string) => string | null
  'secret.keep': (name: string, value: string) => void
  'secret.forget': (name: string) => void
  'file.save': (name: string, type: string, bytes: Uint8Array) => { saved: boolean; path?: string }
  'file.open': (accept: string[], many: boolean) => OpenedFile[]
  'print.pdf': (html: string) => Uint8Array | null
  'display.list': () => DisplayInfo[]
  'window.fullScreen': (on: boolean) => void
  'power.keepAwake': (on: boolean) => void
  'notification.show': (title: string, body: string) => void
  'link.open': (address: string) => void
  /** Removes everything that this profile keeps on the laptop, once no window uses it (a revoked device). */
  'profile.wipe': () => void
  /** The renderer's answer to `close-asked`: all is on the disk. */
  'window.mayClose': () => void
}

export interface HostEvents {
  'close-asked': () => void
  'displays-changed': () => void
}

export type Host = {
  [Name in keyof HostCalls]: (...values: Parameters<HostCalls[Name]>) => Promise<ReturnType<HostCalls[Name]>>
} & {
  on<Name extends keyof HostEvents>(name: Name, listener: HostEvents[Name]): () => void
}

export const hostCallNames = [
  'app.info',
  'app.relaunch',
  'journal.read',
  'journal.append',
  'journal.rewrite',
  'secret.read',
  'secret.keep',
  'secret.forget',
  'file.save',
  'file.open',
  'print.pdf',
  'display.list',
  'window.fullScreen',
  'power.keepAwake',
  'notification.show',
  'link.open',
  'profile.wipe',
  'window.mayClose',
] as const satisfies readonly (keyof HostCalls)[]
