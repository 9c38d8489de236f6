/** What the window asks of the projection's worker, and what it answers. */
import type { Kind } from '#shared/kinds.ts'
import type { ListAnswer, ListQuery } from '../contract.ts'
import type { Written } from './contract.ts'
import type { ListKind } from './lists.ts'
import type { Found, SearchOptions } from './search.ts'
import type { Progress } from './store.ts'

export interface Calls {
  /** Opens or makes the file; `kept` says where it is, `made` that it is new and wants everything. */
  open: (name: string) => { kept: 'disk' | 'memory'; made: boolean }
  progress: () => Record<Progress, number>
  apply: (written: readonly Written[], reached: Partial<Record<Progress, number>>) => null
  search: (text: string, options: SearchOptions) => { found: Found[]; terms: string[] }
  list: (query: ListQuery) => ListAnswer
  facets: (kind: ListKind, column: string) => { value: string; count: number }[]
  count: (kind: Kind) => number
  /** Removes the file and begins a new one. */
  remake: () => null
  close: () => null
}

export type CallName = keyof Calls
export interface Request {
  number: number
  name: CallName
  values: unknown[]
}
/** `damaged`: the file is not to be trusted any more; `remake` and feed it anew. */
export type Response =
  | { number: number; value: unknown }
  | { number: number; problem: string; damaged: boolean }
