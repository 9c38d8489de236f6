/** What the screens may know of sync, and ask of it. */
import type { Instant } from '#shared/fields/dates.ts'
import type { Result } from '#shared/fields/result.ts'
import type { Kind } from '#shared/kinds.ts'
import type { RefusalCode } from '#shared/sync/contract.ts'

export type SyncStatus = {
  /** What the light says; `needsYou` is shown beside it whenever it is not 0. */
  light:
    | 'offline'
    | 'waiting'
    | 'sending'
    | 'getting'
    | 'in-step'
    | 'revoked'
    | 'update-needed'
    | 'signed-out'
  /** Records with changes that the office has not taken yet. */
  waiting: number
  needsYou: number
  progress?: { done: number; total: number; kind?: Kind | 'assets' }
  inStepAt?: Instant
  /** When the next try begins, while the office cannot be reached. */
  nextTryAt?: Instant
}

/** A group that the office refused, or that a merge could not settle (J5, P8). */
export interface NeedsYou {
  group: string
  label: string
  at: Instant
  /** In words, where no record has a code. */
  why?: string
  records: {
    kind: Kind
    id: string
    title: string
    code?: RefusalCode
    field?: string
    mine: unknown
    office: unknown
  }[]
}

/** A value that a merge did not choose (P6), one click away on the record. */
export interface MergeNotice {
  id: string
  kind: Kind
  recordId: string
  at: Instant
  fields: { field: string; mine: unknown; office: unknown }[]
}

export type SignInProblem =
  | { kind: 'wrong-password' }
  | { kind: 'unknown-person' }
  | { kind: 'person-inactive' }
  | { kind: 'endpoint-away' }
  | { kind: 'not-roadbook' }
  | { kind: 'not-https' }
  | { kind: 'device-revoked' }
  | { kind: 'too-many-tries'; seconds: number }
  | { kind: 'update-needed' }
  | { kind: 'other-person'; waiting: number }

export interface SignedIn {
  personId: string
  companyId: string
  companyName: string
  endpoint: string
}

export interface Session {
  /** Null when nobody is signed in on this profile. Known without a network. */
  current(): SignedIn | null
  signIn(endpoint: string, email: string, password: string): Promise<Result<SignedIn, SignInProblem>>
  /** Fails with the number of waiting records while work is unsent, unless `evenIfUnsent`. */
  signOut(evenIfUnsent?: boolean): Promise<Result<null, { kind: 'work-waiting'; waiting: number }>>
  onChange(listener: (signedIn: SignedIn | null) => void): () => void
}

export interface Sync {
  status(): SyncStatus
  onStatus(listener: (status: SyncStatus) => void): () => void
  /** Tries at once. */
  now(): void
  needsYou(): NeedsYou[]
  onNeedsYou(listener: () => void): () => void
  /** Again with the record as it is now, or drop this person's version. */
  settle(group: string, how: 'send-again' | 'drop'): Promise<void>
  notices(kind: Kind, recordId: string): MergeNotice[]
  onNotices(listener: () => void): () => void
  dismissNotice(id: string): Promise<void>
  stop(): Promise<void>
}
