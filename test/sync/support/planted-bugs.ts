/** Bugs that a field day must find: planted around the real door, in tests alone. */
import type { OfficeDoor } from '../../../src-renderer/database/office-door.ts'

/**
 * row-not-stored: now and then the last row of a page is not stored, and the checkpoint moves past it (against L2).
 * conflict-dropped: a conflict is settled by taking the office's version, without a word (against P6).
 */
export type PlantedBug = 'row-not-stored' | 'conflict-dropped'

export function withBug(office: OfficeDoor, bug: PlantedBug, random: () => number): OfficeDoor {
  const wrong: Partial<OfficeDoor> =
    bug === 'row-not-stored'
      ? { take: (rows, then) => office.take(random() < 0.3 ? rows.slice(0, -1) : rows, then) }
      : {
          rebase: (groups) =>
            office.rebase(
              groups.map(({ id }) => ({ id, rows: [] })),
              [],
            ),
        }
  return new Proxy(office, {
    get: (door, name) => {
      const own = wrong[name as keyof OfficeDoor]
      if (own) return own
      const value = door[name as keyof OfficeDoor] as unknown
      return typeof value === 'function' ? value.bind(door) : value
    },
  })
}
