/** A laptop's database in a real Chromium: IndexedDB, the private file system, Web Locks and workers are its own. */
import type { Host, HostInfo } from '#shared/host/contract.ts'
import { openDatabase, type OpenedDatabase } from '../../src-renderer/database/open-database.ts'
import { browserHost } from '../../src-renderer/host/browser-host.ts'
import { noProjection } from './laptop.ts'
import { builtBy } from './records.ts'

export interface Window {
  host: Host
  info: HostInfo
  personId: string
}

/** What a window has of its own; two of one person are two windows on one profile. */
export function aWindow(personId: string, profile = 'test'): Window {
  const config = { profile, endpoint: 'http://127.0.0.1:1', demo: false }
  const info: HostInfo = {
    ...config,
    kind: 'browser',
    appVersion: '0.0.0',
    platform: 'linux',
    secretsProtected: false,
  }
  return { host: browserHost(config), info, personId }
}

export function tryToOpen({ host, info, personId }: Window) {
  const projection = async () => noProjection
  return openDatabase({ host, info, personId, companyId: builtBy }, { projection })
}

export async function openIn(window: Window): Promise<OpenedDatabase> {
  const opened = await tryToOpen(window)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return opened.value
}
