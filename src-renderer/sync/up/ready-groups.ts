/** Which unsent groups may go now (P1): in order per record and parent, and waiting is transitive over both. */
import { type Kind, kindOf, type RecordOf } from '#shared/kinds.ts'
import type { State } from '#shared/sync/contract.ts'
import type { GroupRow, JournalGroup } from '../../database/office-door.ts'

export interface RecordName {
  kind: Kind
  id: string
}

export const nameOf = ({ kind, id }: RecordName): string => `${kind}/${id}`

/** The parents that a row names, before or after its change. */
export function parentsOf(row: GroupRow): RecordName[] {
  const states = [row.base.state, row.next].filter((state): state is State => state !== null)
  return states.flatMap((state) => kindOf(row.kind).parents(state as unknown as RecordOf<never>))
}

const namesIn = (group: JournalGroup) => group.rows.flatMap((row) => [row, ...parentsOf(row)].map(nameOf))

/** The groups that stand behind no held one, oldest first. */
export function readyGroups(
  unsent: readonly JournalGroup[],
  held: ReadonlySet<string>,
): readonly JournalGroup[] {
  if (held.size === 0) return unsent
  const blocked = new Set<string>()
  return unsent.filter((group) => {
    const names = namesIn(group)
    if (!held.has(group.id) && !names.some((name) => blocked.has(name))) return true
    for (const name of names) blocked.add(name)
    return false
  })
}

/** The first of these groups that fit into one request, at least one. `most` bytes are counted as characters. */
export function batchOf(
  ready: readonly JournalGroup[],
  most: { groups: number; bytes: number },
): readonly JournalGroup[] {
  let bytes = 0
  const fits = ready.slice(0, most.groups).findIndex((group, index) => {
    bytes += JSON.stringify(group.rows.map(({ next, lost }) => [next, lost])).length
    return index > 0 && bytes > most.bytes
  })
  return ready.slice(0, fits === -1 ? most.groups : fits)
}

/** Whether one of these rows hangs on a record that an earlier unsent group makes (P9). */
export function waitsForParent(group: JournalGroup, unsent: readonly JournalGroup[]): boolean {
  const made = new Set<string>()
  for (const other of unsent) {
    if (other.id === group.id) break
    for (const row of other.rows) if (row.base.state === null && row.next !== null) made.add(nameOf(row))
  }
  return group.rows.some((row) => parentsOf(row).some((parent) => made.has(nameOf(parent))))
}
