/**
 * What must still hold when a change is made again on the office's newer state (P7). Where it does not, the
 * merge would be valid and yet nonsense, so the group goes to *Needs you* instead.
 */
import type { Kind } from '../../kinds.ts'
import type { State } from '../contract.ts'
import { same } from './values.ts'

type Precondition = (base: State, master: State, fork: State) => string | null

const changed = (field: string, base: State, fork: State) => !same(base[field], fork[field])

const preconditions: Partial<Record<Kind, Precondition>> = {
  leads: (base, master, fork) =>
    master.status === 'converted' &&
    base.status !== 'converted' &&
    (fork.status === 'converted' || changed('ownerId', base, fork))
      ? 'Someone else has already converted this lead.'
      : null,
  quotes: (base, master, fork) =>
    base.status === 'draft' &&
    master.status !== 'draft' &&
    ['lines', 'discount', 'currency', 'status'].some((field) => changed(field, base, fork))
      ? 'This quote has gone out in the meantime.'
      : null,
  deals: (base, master, fork) =>
    !isClosed(base) && isClosed(master) && changed('stage', base, fork) && fork.stage !== master.stage
      ? 'Someone else has closed this deal in the meantime.'
      : null,
}

const isClosed = (deal: State) => deal.stage === 'won' || deal.stage === 'lost'

/** Why a change can no longer be made on the office's state, in words; null where it can. */
export function noLongerHolds(
  kind: Kind,
  base: State | null,
  master: State | null,
  fork: State | null,
): string | null {
  if (!base || !master || !fork) return null
  return preconditions[kind]?.(base, master, fork) ?? null
}
