/**
 * What is being typed goes out when the typing pauses (J4): an editor writes every second, and each sending would
 * end the folding and make a state of its own in the history. Never longer than a few seconds, and not read from
 * the laptop's clock, which may be moved (C4).
 */
import type { GroupRow, JournalGroup } from '../../database/office-door.ts'

/** Milliseconds without a further change after which a session's group goes. */
const pause = 2000
/** Milliseconds after which it goes though the typing goes on. */
const longest = 15_000

interface Seen {
  rows: readonly GroupRow[]
  first: number
  last: number
}

export class Pacing {
  private readonly seen = new Map<string, Seen>()
  private readonly now: () => number

  /** `now` in milliseconds, from a clock that only goes forward. */
  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** The groups that are still being typed, and how long until the first of them may go. */
  stillTyped(unsent: readonly JournalGroup[]): { groups: string[]; wait: number } {
    const now = this.now()
    const typed = unsent.filter(({ session, attempt }) => session !== undefined && attempt === 0)
    const known = new Set(typed.map(({ id }) => id))
    for (const id of this.seen.keys()) if (!known.has(id)) this.seen.delete(id)
    const groups: string[] = []
    let wait = longest
    for (const { id, rows } of typed) {
      const before = this.seen.get(id)
      const seen = { rows, first: before?.first ?? now, last: before?.rows === rows ? before.last : now }
      this.seen.set(id, seen)
      const left = Math.min(seen.last + pause, seen.first + longest) - now
      if (left <= 0) continue
      groups.push(id)
      wait = Math.min(wait, left)
    }
    return { groups, wait }
  }
}
