import Type from 'typebox'
import { Day } from '../fields/dates.ts'
import { Id } from '../fields/ids.ts'
import { Money } from '../fields/money.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph, Tags } from '../fields/text.ts'

export const accountKinds = ['prospect', 'customer', 'partner'] as const
export const tiers = ['A', 'B', 'C', 'D'] as const
export const severities = ['low', 'medium', 'high', 'critical'] as const

/** A postal address; merges as one unit. `country` is an ISO 3166-1 alpha-2 code where it is known. */
export const Address = Element({
  use: OneOf(['main', 'billing', 'delivery', 'site']),
  street: Type.Optional(Line),
  city: Type.Optional(Line),
  region: Type.Optional(Line),
  postalCode: Type.Optional(Line),
  country: Type.Optional(Line),
})
export type Address = Type.Static<typeof Address>

/** A satisfaction reading, 0 to 10. */
export const Satisfaction = Element({
  score: Type.Integer({ minimum: 0, maximum: 10 }),
  day: Day,
  by: Type.String({ maxLength: 36 }),
  comment: Type.Optional(Paragraph),
})

export const OpenIssue = Element({
  title: NamedLine,
  severity: OneOf(severities),
  opened: Day,
  resolved: Type.Optional(Day),
  ownerId: Type.Optional(Id),
  due: Type.Optional(Day),
  note: Type.Optional(Paragraph),
})

/** Where the record came from in another system, so that importing again changes nothing. */
export const Origin = Element({ system: Line, key: Line })

/** An organisation: one that may buy, that buys, or that sells with us. */
export const Account = RecordObject({
  name: NamedLine,
  kind: OneOf(accountKinds),
  ownerId: Id,
  tier: OneOf(tiers),
  sharedWith: Type.Array(Id, { maxItems: 200, uniqueItems: true }),
  tags: Tags,
  addresses: Type.Array(Address, { maxItems: 50 }),
  industry: Type.Optional(Line),
  /** Number of employees. */
  employees: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000_000 })),
  revenue: Type.Optional(Money),
  website: Type.Optional(Line),
  phone: Type.Optional(Line),
  email: Type.Optional(Line),
  parentId: Type.Optional(Id),
  referredById: Type.Optional(Id),
  /** Days within which a two-way contact is due. */
  cadenceDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650 })),
  satisfaction: Type.Array(Satisfaction, { maxItems: 1000 }),
  issues: Type.Array(OpenIssue, { maxItems: 1000 }),
  about: Type.Optional(Paragraph),
  origins: Type.Array(Origin, { maxItems: 50 }),
})
export type Account = Type.Static<typeof Account>
