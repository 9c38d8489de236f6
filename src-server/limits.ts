/** What the endpoint takes at once, from whom, how often and for how long. Each has its test. */
import { type TryLimits, usualTryLimits } from './auth/tries.ts'

export interface Limits {
  /** Bytes of a request's body, assets excepted. */
  body: number
  /** Bytes of one asset. */
  asset: number
  /** Requests a minute of one device, or of one address that is not signed in. */
  requestsPerMinute: number
  /** Milliseconds that an answer may take. */
  answer: number
  /** Milliseconds in which a request must have arrived, an asset's part included. */
  request: number
  /** Milliseconds between two heartbeats of the live stream. */
  heartbeat: number
  /** Scopes gained at once that are better served by a first load. */
  mostGained: number
  tries: TryLimits
}

export const usualLimits: Limits = {
  body: 16 * 1024 * 1024,
  asset: 4 * 1024 * 1024 * 1024,
  requestsPerMinute: 1200,
  answer: 60_000,
  request: 600_000,
  heartbeat: 25_000,
  mostGained: 2000,
  tries: usualTryLimits,
}
