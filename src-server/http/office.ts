/** What the routes work with: one of each, made by `openEndpoint`. */
import type { Database } from '../database/open-database.ts'
import type { Limits } from '../limits.ts'
import type { LiveStreams } from '../sync/live.ts'
import type { PushQueue } from '../sync/push-queue.ts'

export interface Office {
  database: Database
  queue: PushQueue
  live: LiveStreams
  limits: Limits
  dataFolder: string
  version: string
}
