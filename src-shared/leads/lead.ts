import Type from 'typebox'
import { Day } from '../fields/dates.ts'
import { Id, IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, FileReference, RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph, Tags } from '../fields/text.ts'

export const leadSources = ['campaign', 'event', 'web', 'referral', 'cold', 'partner'] as const
export const leadStatuses = ['new', 'working', 'nurture', 'qualified', 'disqualified', 'converted'] as const
export const qualificationTopics = ['need', 'budget', 'timeline', 'process', 'fit'] as const

/** An answer to one of the qualifying questions, with the note or activity that proves it. */
export const QualificationAnswer = Element({
  topic: OneOf(qualificationTopics),
  answer: Paragraph,
  /** 0 nothing known, 1 weak, 2 good, 3 certain. */
  strength: Type.Integer({ minimum: 0, maximum: 3 }),
  day: Day,
  evidenceId: Type.Optional(Id),
})

/** Someone who may become a customer, before there is an account. `ownerId` empty means the open pool. */
export const Lead = RecordObject({
  company: NamedLine,
  personName: Type.Optional(Line),
  title: Type.Optional(Line),
  email: Type.Optional(Line),
  phone: Type.Optional(Line),
  city: Type.Optional(Line),
  country: Type.Optional(Line),
  industry: Type.Optional(Line),
  employees: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
  website: Type.Optional(Line),
  source: OneOf(leadSources),
  campaign: Type.Optional(Line),
  strategyId: Type.Optional(Id),
  referredById: Type.Optional(Id),
  ownerId: IdOrNone,
  status: OneOf(leadStatuses),
  answers: Type.Array(QualificationAnswer, { maxItems: 200 }),
  nurtureUntil: Type.Optional(Day),
  reason: Type.Optional(Line),
  wants: Type.Optional(Paragraph),
  convertedToId: Type.Optional(Id),
  card: Type.Optional(FileReference),
  tags: Tags,
})
export type Lead = Type.Static<typeof Lead>
