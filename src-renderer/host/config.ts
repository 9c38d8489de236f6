/** What the server of the app's files says: which endpoint to offer, whose profile this is. */

export interface AppConfig {
  endpoint: string
  profile: string
  demo: boolean
}

/** What holds where the server says nothing: the endpoint that serves the page, or the one of `npm start`. */
export const defaultConfig: AppConfig = { endpoint: 'http://127.0.0.1:4170', profile: 'default', demo: false }

const path = '/roadbook-config.json'
const key = 'roadbook-config'

/** Without a network the last answer holds: the app opens offline. */
export async function readConfig(
  get: typeof fetch = fetch,
  kept: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): Promise<AppConfig> {
  try {
    const response = await get(path, { cache: 'no-store' })
    if (!response.ok) throw new Error(String(response.status))
    const config = configIn(await response.json())
    kept.setItem(key, JSON.stringify(config))
    return config
  } catch {
    try {
      return configIn(JSON.parse(kept.getItem(key) ?? '{}'))
    } catch {
      return defaultConfig
    }
  }
}

function configIn(answer: unknown): AppConfig {
  const { endpoint, profile, demo } = (answer ?? {}) as Partial<Record<keyof AppConfig, unknown>>
  return {
    endpoint: typeof endpoint === 'string' && endpoint !== '' ? endpoint : defaultConfig.endpoint,
    profile: typeof profile === 'string' && profile !== '' ? profile : defaultConfig.profile,
    demo: demo === true,
  }
}
