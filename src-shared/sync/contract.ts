/**
 * What laptop and endpoint say to each other: requests, answers, errors, version. SYNC.md's rules in types.
 * Everything is JSON over HTTPS with `Authorization: Bearer <device token>`; assets are bytes. Errors are
 * RFC 9457 problems whose `kind` is one of `ProblemKind`.
 */
import Type from 'typebox'
import { AssetId, Id } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { allKinds, type Kind } from '../kinds.ts'

/** Raised with every change of this file that an older app could not follow; a test pins it. */
export const contractVersion = 1

/** Every request carries it: `Roadbook-Contract: 1`. */
export const contractHeader = 'roadbook-contract'

export const paths = {
  about: '/v1/about',
  signIn: '/v1/sign-in',
  signOut: '/v1/sign-out',
  me: '/v1/me',
  pull: '/v1/pull',
  firstLoad: '/v1/first-load',
  byId: '/v1/records',
  push: '/v1/push',
  live: '/v1/live',
  asset: (id: string) => `/v1/assets/${id}`,
} as const

/*
 * Assets (`GET`, `HEAD`, `PUT` at `paths.asset(id)`), both ways resumable; bodies are bytes of any type.
 * Down: `Range: bytes=<from>-` answers 206 with `Content-Range`; 200 is the whole. ETag is the id.
 * Up: `PUT` of the whole, or of parts in order with `Content-Range: bytes <from>-<to>/<total>`.
 *   201 whole and checked · 200 it was there already · 202 part taken, `Upload-Offset: <bytes there>` ·
 *   416 range-wrong, `Upload-Offset` says from where to go on · 422 asset-mismatch, begin at 0 again.
 * `HEAD`: 200 with `Content-Length` when it may be had; else 404 asset-missing, whose `Upload-Offset` says how
 *   much of this person's own upload is there (0 for none). A broken connection keeps what had arrived.
 * An asset is served to who uploaded it and to who sees a record that names it; push order does not matter.
 */

const Sequence = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
export const KindName = Type.Unsafe<Kind>({ type: 'string', enum: [...allKinds], maxLength: 20 })

/** A reading of the company's clock. Compared epoch first (E1). */
export const Clock = Type.Object({ epoch: Sequence, sequence: Sequence }, { additionalProperties: false })
export type Clock = Type.Static<typeof Clock>

/** How far a laptop has pulled (C3); compared whole. An empty id is "before the first row of this sequence". */
export const Checkpoint = Type.Object(
  {
    epoch: Sequence,
    sequence: Sequence,
    kind: Type.String({ maxLength: 20 }),
    id: Type.String({ maxLength: 36 }),
  },
  { additionalProperties: false },
)
export type Checkpoint = Type.Static<typeof Checkpoint>

/** As a checkpoint's kind: all rows of its sequence are there. Sorts after every kind. */
export const endOfSequence = '~'

/** A record's state as JSON. Its schema is the kind's (`kinds.ts`). */
export const State = Type.Record(Type.String(), Type.Unknown())
export type State = Type.Static<typeof State>

/**
 * The endpoint's present word on one record (P5, L1): its state, or that it is deleted, or that this person
 * may not (or no longer) see it (`revoked`; also for an unknown id, P9). `sequence` is the record's own,
 * the base of a later push; `readAt` is the clock at which it was read, by which the later reading wins (L3).
 */
export const MasterRow = Type.Object(
  {
    kind: KindName,
    id: Id,
    state: Type.Union([State, Type.Null()]),
    removed: Type.Optional(OneOf(['deleted', 'revoked'])),
    epoch: Sequence,
    sequence: Sequence,
    seal: Type.String({ maxLength: 100 }),
    readAt: Sequence,
  },
  { additionalProperties: false },
)
export type MasterRow = Type.Static<typeof MasterRow>

export const PullRequest = Type.Object(
  { checkpoint: Checkpoint, limit: Type.Integer({ minimum: 1, maximum: 1000 }) },
  { additionalProperties: false },
)
export type PullRequest = Type.Static<typeof PullRequest>

/** `more` says that another page waits. `start-over` (L4): the checkpoint is too old or of another epoch. */
export interface PullAnswer {
  rows: MasterRow[]
  checkpoint: Checkpoint
  clock: Clock
  more: boolean
  startOver?: boolean
}

/**
 * One page of the first load (L4), one kind at a time, newest first. `at` is the snapshot's clock: null in the
 * first request of all, afterwards the one that was answered; an answer whose `at` has another epoch means that
 * the first load begins anew. `after` is the cursor that the last page gave: its number means nothing to a laptop.
 */
export const FirstLoadRequest = Type.Object(
  {
    at: Type.Union([Clock, Type.Null()]),
    kind: KindName,
    after: Type.Union([Type.Object({ sequence: Sequence, id: Type.String({ maxLength: 36 }) }), Type.Null()]),
    limit: Type.Integer({ minimum: 1, maximum: 1000 }),
  },
  { additionalProperties: false },
)
export type FirstLoadRequest = Type.Static<typeof FirstLoadRequest>
export interface FirstLoadAnswer {
  at: Clock
  rows: MasterRow[]
  /** Null when the kind is done. */
  after: { sequence: number; id: string } | null
  /** How many records of each kind this person will get; only in the answer to a request without `at`. */
  totals?: Partial<Record<Kind, number>>
}

/** Present states by id, for damaged entries and looked-up parents. At most 200. */
export const ByIdRequest = Type.Object(
  { records: Type.Array(Type.Object({ kind: KindName, id: Id }), { maxItems: 200 }) },
  { additionalProperties: false },
)
export type ByIdRequest = Type.Static<typeof ByIdRequest>
export interface ByIdAnswer {
  rows: MasterRow[]
  clock: Clock
}

/**
 * One row of a group (P3): the new state (null deletes) and the base on which it was made, the master's
 * (epoch, sequence), or `null` for a record that this laptop makes, or the id of this device's earlier group.
 * `lost` (P6) is what this group itself changed where a merge chose otherwise: kept in the history.
 */
export const PushRow = Type.Object(
  {
    kind: KindName,
    id: Id,
    state: Type.Union([State, Type.Null()]),
    base: Type.Union([Clock, Type.Object({ group: Id }), Type.Null()]),
    schemaVersion: Type.Integer({ minimum: 0, maximum: 10_000 }),
    lost: Type.Optional(State),
  },
  { additionalProperties: false },
)
export type PushRow = Type.Static<typeof PushRow>

export const PushGroup = Type.Object(
  {
    id: Id,
    attempt: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    /** What the person did, in words, for the history. */
    label: Type.String({ maxLength: 300 }),
    /** The clock known when the group was made (P10). */
    knownClock: Clock,
    rows: Type.Array(PushRow, { minItems: 1, maxItems: 500 }),
  },
  { additionalProperties: false },
)
export type PushGroup = Type.Static<typeof PushGroup>

export const PushRequest = Type.Object(
  { groups: Type.Array(PushGroup, { minItems: 1, maxItems: 100 }) },
  { additionalProperties: false },
)
export type PushRequest = Type.Static<typeof PushRequest>

export const refusalCodes = [
  'not-allowed',
  'not-valid',
  'parent-missing',
  'account-lost',
  'too-large',
  'newer-version',
  'id-taken',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/**
 * Accepted and refused are for good, whatever the attempt: to send a refused change again, make a new group.
 * accepted: written whole. conflict: a base is not the master, nothing was written; merge and push again with
 * a higher attempt. refused: not allowed or not valid, nothing was written and nothing will be (P8). later: a
 * parent is not there (P9). superseded: a higher attempt was seen (P2).
 */
export interface PushResult {
  group: string
  status: 'accepted' | 'conflict' | 'refused' | 'later' | 'superseded'
  rows: (MasterRow & { code?: RefusalCode; field?: string })[]
}
export interface PushAnswer {
  results: PushResult[]
  clock: Clock
}

export const SignInRequest = Type.Object(
  {
    email: Type.String({ minLength: 1, maxLength: 320 }),
    password: Type.String({ minLength: 1, maxLength: 1000 }),
    device: Type.Object({ id: Id, name: Type.String({ maxLength: 200 }) }, { additionalProperties: false }),
  },
  { additionalProperties: false },
)
export type SignInRequest = Type.Static<typeof SignInRequest>
export interface SignInAnswer {
  token: string
  personId: string
  companyId: string
  companyName: string
  clock: Clock
}

export interface AboutAnswer {
  product: 'roadbook'
  contract: number
  version: string
  /** True where the demo company is served, whose passwords are known. */
  demo: boolean
}

/** What the live stream says (L5): `data: {"epoch":1,"sequence":123}` as event `clock`; `revoked` ends it. */
export type LiveEvent = { type: 'clock'; clock: Clock } | { type: 'revoked' }

export const problemKinds = {
  'wrong-password': 401,
  'unknown-person': 401,
  'not-signed-in': 401,
  'device-revoked': 403,
  'person-inactive': 403,
  'too-many-tries': 429,
  'too-many-requests': 429,
  'too-large': 413,
  'not-valid': 400,
  'not-found': 404,
  'update-needed': 426,
  'asset-mismatch': 422,
  'asset-missing': 404,
  'range-wrong': 416,
  'method-not-allowed': 405,
  'unsupported-type': 415,
  'timed-out': 408,
  unavailable: 503,
  internal: 500,
} as const
export type ProblemKind = keyof typeof problemKinds

/** RFC 9457. `type` is `urn:roadbook:problem:<kind>`. */
export interface ProblemAnswer {
  type: string
  kind: ProblemKind
  title: string
  status: number
  detail?: string
  /** Where in the request the trouble is, as a JSON pointer. */
  at?: string
  /** Seconds to wait, where that helps. */
  retryAfter?: number
}

export { AssetId }
