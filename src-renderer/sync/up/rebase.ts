/**
 * What a conflict becomes (P6): this group's rows merged with the office's states, and every later unsent
 * group on the same records put on top of the result, each keeping only what it changed itself. Pure.
 */
import Value from 'typebox/value'
import { kindOf } from '#shared/kinds.ts'
import type { Clock, MasterRow, PushResult, State } from '#shared/sync/contract.ts'
import { type FieldNotice, mergeRecords } from '#shared/sync/merge/merge.ts'
import { noLongerHolds } from '#shared/sync/merge/preconditions.ts'
import type { GroupRow, JournalGroup } from '../../database/office-door.ts'
import type { MergeNotice } from '../contract.ts'
import { nameOf } from './ready-groups.ts'

export interface Rebased {
  groups: { id: string; rows: GroupRow[] }[]
  notices: Omit<MergeNotice, 'id' | 'at'>[]
}

/** `aside`: the group cannot be made on the office's state any more, and why in words (P7, M4). */
export type Rebase = { kind: 'rebased'; rebased: Rebased } | { kind: 'aside'; why: string }

/** What each record is now on its way to the office: its new state and the group that makes it. */
type Tip = { state: State | null; group: string }

export function rebaseOn(
  group: JournalGroup,
  answer: PushResult['rows'],
  unsent: readonly JournalGroup[],
  newest: (row: GroupRow) => MasterRow | null = () => null,
): Rebase {
  const notices: Rebased['notices'] = []
  const tips = new Map<string, Tip>()
  const rows: GroupRow[] = []
  for (const row of group.rows) {
    const said = answer.find(({ kind, id }) => kind === row.kind && id === row.id) ?? null
    const master = later(said, newest(row))
    if (!master || standsOn(row, master)) {
      rows.push(row)
      continue
    }
    if (master.removed === 'revoked') return { kind: 'aside', why: 'You can no longer see this record.' }
    const why = noLongerHolds(row.kind, row.base.state, master.state, row.next)
    if (why) return { kind: 'aside', why }
    const merged = merge(row, master.state, notices)
    if (!merged) return { kind: 'aside', why: 'The two versions do not fit together.' }
    const clock = { epoch: master.epoch, sequence: master.sequence }
    rows.push({ ...merged, base: { state: master.state, clock } })
    tips.set(nameOf(row), { state: merged.next, group: group.id })
  }
  const groups = [{ id: group.id, rows }]
  for (const next of unsent.slice(unsent.findIndex(({ id }) => id === group.id) + 1)) {
    const moved = onTips(next, tips, notices)
    if (moved) groups.push({ id: next.id, rows: moved })
  }
  return { kind: 'rebased', rebased: { groups, notices } }
}

/** A later group on top of what its records have become; null where it stands on none of them. */
function onTips(group: JournalGroup, tips: Map<string, Tip>, notices: Rebased['notices']): GroupRow[] | null {
  let touched = false
  const rows = group.rows.map((row) => {
    const tip = tips.get(nameOf(row))
    if (!tip) return row
    touched = true
    const base = { state: tip.state, clock: null, group: tip.group }
    // What does not fit together is left as it was: its own answer from the office will say so.
    const merged = merge(row, tip.state, notices) ?? row
    tips.set(nameOf(row), { state: merged.next, group: group.id })
    return { ...merged, base }
  })
  return touched ? rows : null
}

/** The row on another state; null where what comes out is not valid (M4). */
function merge(row: GroupRow, master: State | null, notices: Rebased['notices']): GroupRow | null {
  const merged = mergeRecords(row.kind, row.base.state, master, row.next)
  if (merged.state && !Value.Check(kindOf(row.kind).schema, merged.state)) return null
  if (merged.notices.length > 0) notices.push(noticeOf(row, merged.notices))
  const lost = merged.lost || row.lost ? { lost: { ...row.lost, ...merged.lost } } : {}
  return { ...row, next: merged.state, ...lost }
}

const noticeOf = (row: GroupRow, fields: FieldNotice[]) => ({ kind: row.kind, recordId: row.id, fields })

/** Whether the row was made on this very state, or makes a record that the office has never had. */
function standsOn(row: GroupRow, master: MasterRow): boolean {
  const { clock, state, group } = row.base
  if (clock) return sameClock(clock, master)
  return state === null && group === undefined && master.removed === 'revoked'
}

const sameClock = (one: Clock, other: Clock) => one.epoch === other.epoch && one.sequence === other.sequence

/** The later of two readings (L3). */
function later(one: MasterRow | null, other: MasterRow | null): MasterRow | null {
  if (!one || !other) return one ?? other
  const otherIsLater = other.epoch === one.epoch ? other.readAt > one.readAt : other.epoch > one.epoch
  return otherIsLater ? other : one
}
