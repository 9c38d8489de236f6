import Type from 'typebox'
import { Day, Instant } from '../fields/dates.ts'
import { Id, IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, FileReference, RecordObject } from '../fields/record.ts'
import { Line, Markdown, Paragraph } from '../fields/text.ts'

export const captureKinds = ['need', 'objection', 'promise', 'decision'] as const

/**
 * Something said that matters, captured while typing. It stands in the note's text as the Markdown link
 * `[the words](need:<id>)`, so that it keeps its place through any edit and merge.
 */
export const Capture = Element({
  kind: OneOf(captureKinds),
  text: Paragraph,
  at: Instant,
  /** A need that was spoken; false for one that was felt. */
  explicit: Type.Optional(Type.Boolean()),
  /** When a promise is due, and whose it is (a person, or empty for the customer's). */
  due: Type.Optional(Day),
  byId: Type.Optional(IdOrNone),
  settled: Type.Optional(Type.Boolean()),
})
export type Capture = Type.Static<typeof Capture>

/** Who wrote when, and the slide that was on screen. */
export const Stamp = Element({
  at: Instant,
  personId: Id,
  deckId: Type.Optional(Id),
  slideId: Type.Optional(Id),
  slide: Type.Optional(Line),
})

/**
 * A note in Markdown: on a meeting, call, account or lead; or a coaching note about a person. Photos stand
 * in the text as `![name](asset:<sha-256>)` and in `attachments`.
 */
export const Note = RecordObject({
  kind: OneOf(['meeting', 'account', 'coaching']),
  authorId: Id,
  at: Instant,
  accountId: IdOrNone,
  leadId: IdOrNone,
  activityId: IdOrNone,
  aboutPersonId: IdOrNone,
  title: Line,
  body: Markdown,
  captures: Type.Array(Capture, { maxItems: 1000 }),
  attachments: Type.Array(FileReference, { maxItems: 200 }),
  stamps: Type.Array(Stamp, { maxItems: 2000 }),
})
export type Note = Type.Static<typeof Note>
