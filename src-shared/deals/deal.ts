import Type from 'typebox'
import { Day, Instant } from '../fields/dates.ts'
import { Id } from '../fields/ids.ts'
import { Money } from '../fields/money.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph, Tags } from '../fields/text.ts'

export const dealKinds = ['new', 'expansion', 'renewal', 'partnership'] as const
export const dealStages = [
  'discovery',
  'qualified',
  'solution',
  'proposal',
  'negotiation',
  'won',
  'lost',
] as const
export const forecastCategories = ['pipeline', 'best-case', 'commit', 'closed', 'omitted'] as const

/** What the customer wants, spoken or not, with the sentence that shows it and where that stands. */
export const Need = Element({
  explicit: Type.Boolean(),
  statement: Paragraph,
  evidenceId: Type.Optional(Id),
  captureId: Type.Optional(Id),
  /** 1 nice to have … 5 decides. */
  weight: Type.Integer({ minimum: 1, maximum: 5 }),
  productId: Type.Optional(Id),
})

export const Stakeholder = Element({ contactId: Id, part: Line, stance: Line })
export const CompetitorInPlay = Element({
  competitor: Line,
  product: Type.Optional(Line),
  note: Type.Optional(Paragraph),
})
export const StageChange = Element({
  stage: OneOf(dealStages),
  at: Instant,
  by: Type.String({ maxLength: 36 }),
})

/** An opportunity at an account. */
export const Deal = RecordObject({
  accountId: Id,
  name: NamedLine,
  ownerId: Id,
  kind: OneOf(dealKinds),
  stage: OneOf(dealStages),
  amount: Money,
  closeDay: Day,
  forecast: OneOf(forecastCategories),
  needs: Type.Array(Need, { maxItems: 200 }),
  stakeholders: Type.Array(Stakeholder, { maxItems: 100 }),
  competitors: Type.Array(CompetitorInPlay, { maxItems: 50 }),
  productIds: Type.Array(Id, { maxItems: 100 }),
  decisionProcess: Type.Optional(Paragraph),
  nextStep: Type.Optional(Line),
  nextStepDay: Type.Optional(Day),
  reason: Type.Optional(Line),
  strategyId: Type.Optional(Id),
  closedAt: Type.Optional(Instant),
  stages: Type.Array(StageChange, { maxItems: 500 }),
  tags: Tags,
})
export type Deal = Type.Static<typeof Deal>
