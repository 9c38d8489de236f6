/** What pages may ask of the machine: the named permissions for our own pages, and nothing for any other. */
import type { Session } from 'electron'
import { isOwnAddress } from './origins.ts'

/**
 * `fullscreen` and `screen-wake-lock`: presenting. `clipboard-sanitized-write`: copying. `persistent-storage`:
 * the database is not to be thrown away. The three of the network: the endpoint may be on this machine or in the
 * company's own network, which Chromium asks about.
 */
export const ALLOWED: readonly string[] = [
  'fullscreen',
  'screen-wake-lock',
  'clipboard-sanitized-write',
  'persistent-storage',
  'local-network-access',
  'local-network',
  'loopback-network',
]

export type GuardedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
> & {
  protocol: Pick<Session['protocol'], 'handle'>
  on(event: 'will-download', listener: (event: { preventDefault(): void }) => void): unknown
}

/** For every `session-created`, the hidden printing window's included. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isAllowed(permission, details.requestingUrl ?? ''))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  // The app saves by a dialog of the main process; nothing is written to the disk past it.
  session.on('will-download', (event) => event.preventDefault())
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
}

export function isAllowed(permission: string, address: string): boolean {
  return ALLOWED.includes(permission) && isOwnAddress(address)
}
