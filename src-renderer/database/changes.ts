import type { Kind, Records } from '#shared/kinds.ts'
import type { Change } from './contract.ts'

/** A record's new state, as a command's change. */
export function changeTo<K extends Kind>(kind: K, next: Records[K]): Change {
  return { kind, id: next.id, next } as Change
}

/** A deletion, as a command's change. */
export function deletionOf(kind: Kind, id: string): Change {
  return { kind, id, next: null } as Change
}
