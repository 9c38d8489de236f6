/** How the host's calls and events are named between the renderer's preload and the main process. */
import type { HostCalls, HostEvents } from './contract.ts'

/** The scheme and the origin of the app's own pages in Electron. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://roadbook'

export const hostEventNames = [
  'close-asked',
  'displays-changed',
] as const satisfies readonly (keyof HostEvents)[]

/** The channel on which a call or an event travels. */
export const channelOf = (name: keyof HostCalls | keyof HostEvents): string => `roadbook:${name}`
