/**
 * What sync may say to the endpoint (SYNC.md in calls). Nothing else on the laptop fetches. Every failure is a
 * value: the office is away, it answered with a problem of the contract, or what answered is not Roadbook.
 */
import type { Result } from '#shared/fields/result.ts'
import type {
  AboutAnswer,
  ByIdAnswer,
  ByIdRequest,
  FirstLoadAnswer,
  FirstLoadRequest,
  LiveEvent,
  ProblemAnswer,
  PullAnswer,
  PullRequest,
  PushAnswer,
  PushRequest,
  SignInAnswer,
  SignInRequest,
} from '#shared/sync/contract.ts'

export type TransportProblem =
  | { kind: 'away'; why: 'network' | 'fault' | 'timeout' | 'stopped' }
  | { kind: 'not-roadbook' }
  | { kind: 'refused'; problem: ProblemAnswer }

export type Answer<Value> = Promise<Result<Value, TransportProblem>>

/** A part of an asset: its bytes from the asked offset on, and whether they end it. */
export interface AssetPart {
  bytes: Uint8Array
  done: boolean
}

export interface Transport {
  about(signal?: AbortSignal): Answer<AboutAnswer>
  signIn(request: SignInRequest, signal?: AbortSignal): Answer<SignInAnswer>
  signOut(signal?: AbortSignal): Answer<null>
  pull(request: PullRequest, signal?: AbortSignal): Answer<PullAnswer>
  firstLoad(request: FirstLoadRequest, signal?: AbortSignal): Answer<FirstLoadAnswer>
  byId(request: ByIdRequest, signal?: AbortSignal): Answer<ByIdAnswer>
  push(request: PushRequest, signal?: AbortSignal): Answer<PushAnswer>
  /** Tells every event until the stream ends; then why. A silent stream ends by itself. */
  live(onEvent: (event: LiveEvent) => void, signal?: AbortSignal): Promise<TransportProblem>
  /** How many bytes of an asset the endpoint has: all of them when `complete`. */
  assetState(id: string, signal?: AbortSignal): Answer<{ have: number; complete: boolean }>
  /** Sends the bytes of an asset from `offset` on, of `size` in all. */
  putAsset(
    id: string,
    part: { bytes: Blob; offset: number; size: number; type: string },
    signal?: AbortSignal,
  ): Answer<{ have: number; complete: boolean }>
  /** At most `length` bytes of an asset from `offset` on. */
  getAsset(id: string, offset: number, length: number, signal?: AbortSignal): Answer<AssetPart>
}

/** Where to, and as whom. */
export interface Address {
  endpoint: string
  token: string | null
}
export type MakeTransport = (address: Address) => Transport
