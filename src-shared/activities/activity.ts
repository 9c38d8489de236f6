import Type from 'typebox'
import { Instant } from '../fields/dates.ts'
import { Id, IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph } from '../fields/text.ts'

export const activityKinds = ['call', 'email', 'visit', 'meeting', 'task', 'training'] as const
export const activityStatuses = ['planned', 'done', 'cancelled'] as const
export const reactions = ['liked', 'doubtful', 'objection', 'question'] as const

/** One view of one slide: when, for how many seconds, and how the customer reacted. */
export const SlideView = Element({
  deckId: Id,
  deckVersion: Type.Integer({ minimum: 1, maximum: 100_000 }),
  slideId: Id,
  at: Instant,
  seconds: Type.Integer({ minimum: 0, maximum: 86_400 }),
  reaction: Type.Optional(OneOf(reactions)),
  words: Type.Optional(Line),
})

/**
 * A call, e-mail, visit, meeting, task or training: planned or done. `at` is when it starts or was; for a
 * task it is the moment by which it is due. `accountId` and `leadId` are empty where there is none.
 */
export const Activity = RecordObject({
  kind: OneOf(activityKinds),
  status: OneOf(activityStatuses),
  subject: NamedLine,
  at: Instant,
  endsAt: Type.Optional(Instant),
  allDay: Type.Boolean(),
  ownerId: Id,
  accountId: IdOrNone,
  leadId: IdOrNone,
  dealId: Type.Optional(Id),
  /** The meeting or note that this activity follows from. */
  sourceId: Type.Optional(Id),
  contactIds: Type.Array(Id, { maxItems: 200, uniqueItems: true }),
  colleagueIds: Type.Array(Id, { maxItems: 200, uniqueItems: true }),
  place: Type.Optional(Line),
  agenda: Type.Optional(Paragraph),
  outcome: Type.Optional(Paragraph),
  nextStep: Type.Optional(Line),
  /** Whether the customer took part, so that cadence counts only real contacts. */
  twoWay: Type.Boolean(),
  deckIds: Type.Array(Id, { maxItems: 50 }),
  shown: Type.Array(SlideView, { maxItems: 10_000 }),
  doneAt: Type.Optional(Instant),
})
export type Activity = Type.Static<typeof Activity>
