import Type from 'typebox'
import { Day } from '../fields/dates.ts'
import { IdOrNone } from '../fields/ids.ts'
import { Currency } from '../fields/money.ts'
import { OneOf } from '../fields/one-of.ts'
import { RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph } from '../fields/text.ts'

export const metrics = [
  'revenue-won',
  'margin',
  'deals-won',
  'new-accounts',
  'visits',
  'calls',
  'showings',
  'renewals',
] as const

/**
 * A target (a person, a team or the company × period × metric × goal) or a strategy (what we try, for whom,
 * from when to when, how we shall know). For a person's target `personId`, for a team's `teamOfId` (its
 * manager); both empty is the company's. A goal in money is in minor units of `currency`.
 */
export const Plan = RecordObject({
  kind: OneOf(['target', 'strategy']),
  title: NamedLine,
  personId: IdOrNone,
  teamOfId: IdOrNone,
  firstDay: Day,
  lastDay: Day,
  metric: Type.Optional(OneOf(metrics)),
  goal: Type.Optional(Type.Integer({ minimum: 0, maximum: 1e15 })),
  currency: Type.Optional(Currency),
  what: Type.Optional(Paragraph),
  forWhom: Type.Optional(Paragraph),
  measure: Type.Optional(Paragraph),
  region: Type.Optional(Line),
})
export type Plan = Type.Static<typeof Plan>
