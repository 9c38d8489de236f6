/** An endpoint on a test's database, without listening. */
import { openEndpoint, type Endpoint, type EndpointOptions } from '../../../src-server/open-endpoint.ts'
import type { Ground } from './databases.ts'

export async function anEndpoint(ground: Ground, options: Partial<EndpointOptions> = {}): Promise<Endpoint> {
  return await openEndpoint({
    dataFolder: ground.folder,
    database: ground.database,
    firstStart: 'none',
    logLevel: 'silent',
    ...options,
  })
}
