/**
 * What was captured in a note: needs, objections, promises, decisions. The text is the truth of what is captured
 * and in which words; `note.captures` adds what the text cannot say (when, due, settled).
 */
import type { Day, Instant } from '../fields/dates.ts'
import { dueIn } from './due.ts'
import type { Capture, captureKinds } from './note.ts'
import { plainInline } from './plain-text.ts'

export type CaptureKind = (typeof captureKinds)[number]

export interface FoundCapture {
  id: string
  kind: CaptureKind
  /** The words as one reads them, without Markdown. */
  text: string
}

const link = /\[((?:\\.|[^\\\]])*)\]\((need|objection|promise|decision):([0-9a-f-]{36})\)/g
/** The most that a capture's words may be, in characters (`Paragraph`). */
const longest = 20_000

/** The captures of a text in the order in which they stand. One in several pieces is one, its words in a row. */
export function capturesIn(markdown: string): FoundCapture[] {
  const found = new Map<string, FoundCapture>()
  for (const [, words = '', kind, id = ''] of markdown.matchAll(link)) {
    const text = plainInline(words).trim()
    const before = found.get(id)
    if (before) before.text = `${before.text} ${text}`.trim().slice(0, longest)
    else found.set(id, { id, kind: kind as CaptureKind, text: text.slice(0, longest) })
  }
  return [...found.values()]
}

/**
 * The note's captures as its text now has them. What was known of one stays; one that left the text leaves the
 * list; a promise's date follows its words until somebody sets another. `earlier` holds those that were once in
 * this text, so that one that comes back (undo) is as it was.
 */
export function capturesOf(
  found: readonly FoundCapture[],
  earlier: ReadonlyMap<string, Capture>,
  now: { at: Instant; today: Day },
): Capture[] {
  return found.map(({ id, kind, text }) => {
    const before = earlier.get(id)
    if (!before) {
      const due = kind === 'promise' ? dueIn(text, now.today) : undefined
      return { id, kind, text, at: now.at, ...(due ? { due } : {}) }
    }
    if (before.text === text && before.kind === kind) return before
    const { due, ...rest } = before
    const madeOn = before.at.slice(0, 10)
    const followed = due === dueIn(before.text, madeOn) || due === dueIn(before.text, now.today)
    const followedDue = followed && kind === 'promise' ? dueIn(text, now.today) : due
    return { ...rest, kind, text, ...(followedDue ? { due: followedDue } : {}) }
  })
}

/** Those that still want something: needs without an answer, objections standing, promises not kept. */
export function openCaptures<Note extends { captures: readonly Capture[] }>(
  notes: readonly Note[],
): { note: Note; capture: Capture }[] {
  return notes.flatMap((note) =>
    note.captures
      .filter((capture) => capture.kind !== 'decision' && !capture.settled)
      .map((capture) => ({ note, capture })),
  )
}
