/** What the app is started with: `--profile=NAME --endpoint=URL --user-data-dir=DIR --demo`, each may be missing. */
import { isAbsolute, join } from 'node:path'
import { failed, ok, type Result } from '#shared/fields/result.ts'

export interface StartArguments {
  /** A laptop of its own: it names a folder. */
  profile: string
  /** The endpoint that is offered for signing in; empty where nothing names one, and the person types it. */
  endpoint: string
  demo: boolean
  /** Absolute. */
  userData: string
}

export type ArgumentProblem =
  | { kind: 'bad-profile'; value: string }
  | { kind: 'bad-endpoint'; value: string }
  | { kind: 'bad-folder'; value: string }

/**
 * Reads the command line, of which Chromium's own switches are left alone.
 * @param appData where the system keeps programs' data; the profile gets a folder in it unless one is named
 */
export function startArguments(
  line: readonly string[],
  appData: string,
): Result<StartArguments, ArgumentProblem> {
  const valueOf = (name: string) =>
    line.find((part) => part.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''
  const profile = valueOf('profile') || 'default'
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(profile)) return failed({ kind: 'bad-profile', value: profile })
  const named = valueOf('endpoint')
  const endpoint = named === '' ? '' : endpointIn(named)
  if (endpoint === undefined) return failed({ kind: 'bad-endpoint', value: named })
  const folder = valueOf('user-data-dir')
  if (folder !== '' && !isAbsolute(folder)) return failed({ kind: 'bad-folder', value: folder })
  const userData = folder || join(appData, 'Roadbook', profile)
  return ok({ profile, endpoint, demo: line.includes('--demo'), userData })
}

/** Without a slash at its end; plain HTTP only to this machine. */
function endpointIn(text: string): string | undefined {
  const url = URL.parse(text)
  if (!url || url.username !== '' || url.password !== '') return undefined
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) return undefined
  return url.href.replace(/\/+$/, '')
}

export const sayArgumentProblem: Record<ArgumentProblem['kind'], (value: string) => string> = {
  'bad-profile': (value) => `“${value}” cannot be a profile: small letters, digits and dashes only.`,
  'bad-endpoint': (value) =>
    `“${value}” cannot be an endpoint: it begins with https://, or is on this machine.`,
  'bad-folder': (value) => `“${value}” cannot hold the data: name the whole path of a folder.`,
}
