import Type from 'typebox'
import { Origin } from '../accounts/account.ts'
import { Birthday } from '../fields/dates.ts'
import { IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, FileReference, RecordObject } from '../fields/record.ts'
import { Line, Paragraph, Tags } from '../fields/text.ts'

export const decisionParts = [
  'decision-maker',
  'champion',
  'influencer',
  'user',
  'gatekeeper',
  'blocker',
  'unknown',
] as const
export const stances = ['for', 'leaning', 'neutral', 'sceptical', 'against', 'unknown'] as const

export const Phone = Element({ use: OneOf(['work', 'mobile', 'home', 'fax', 'other']), number: Line })

/** A person at an account. `name` is the whole name as it is written; its parts are kept where they are known. */
export const Contact = RecordObject({
  accountId: IdOrNone,
  name: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
  givenName: Type.Optional(Line),
  familyName: Type.Optional(Line),
  title: Type.Optional(Line),
  department: Type.Optional(Line),
  email: Type.Optional(Line),
  otherEmails: Type.Optional(Type.Array(Line, { maxItems: 20 })),
  phones: Type.Array(Phone, { maxItems: 20 }),
  preferredChannel: Type.Optional(OneOf(['phone', 'email', 'visit', 'message'])),
  part: OneOf(decisionParts),
  stance: OneOf(stances),
  /** What the person said about being contacted. */
  consent: OneOf(['given', 'refused', 'unknown']),
  birthday: Type.Optional(Birthday),
  language: Type.Optional(Line),
  about: Type.Optional(Paragraph),
  tags: Tags,
  card: Type.Optional(FileReference),
  origins: Type.Array(Origin, { maxItems: 50 }),
})
export type Contact = Type.Static<typeof Contact>
