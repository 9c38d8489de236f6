import Type from 'typebox'
import { Day, Instant } from '../fields/dates.ts'
import { Id } from '../fields/ids.ts'
import { Currency, MinorUnits } from '../fields/money.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, FileReference, RecordObject } from '../fields/record.ts'
import { Line, Paragraph } from '../fields/text.ts'

/** Basis points: 1,250 is 12.5 %. */
const BasisPoints = Type.Integer({ minimum: 0, maximum: 10_000 })

export const QuoteLine = Element({
  productId: Id,
  title: Line,
  quantity: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  unitPrice: MinorUnits,
  discount: BasisPoints,
})

/** What was given and what was got for it. */
export const Concession = Element({
  given: Line,
  got: Type.Optional(Line),
  at: Instant,
  by: Type.String({ maxLength: 36 }),
})
export const CounterOffer = Element({ at: Instant, said: Paragraph, amount: Type.Optional(MinorUnits) })
export const Approval = Element({
  askedBy: Id,
  askedAt: Instant,
  discount: BasisPoints,
  answer: OneOf(['open', 'approved', 'refused']),
  answeredBy: Type.Optional(Id),
  answeredAt: Type.Optional(Instant),
  comment: Type.Optional(Paragraph),
})
export const Signature = Type.Object(
  { name: Line, at: Instant, image: FileReference },
  { additionalProperties: false },
)

/** One version of an offer for a deal; an accepted quote is an order. */
export const Quote = RecordObject({
  dealId: Id,
  accountId: Id,
  number: Type.String({ maxLength: 60 }),
  version: Type.Integer({ minimum: 1, maximum: 1000 }),
  status: OneOf(['draft', 'sent', 'accepted', 'declined', 'replaced', 'expired']),
  currency: Currency,
  lines: Type.Array(QuoteLine, { maxItems: 500 }),
  discount: BasisPoints,
  paymentTerms: Type.Optional(Line),
  delivery: Type.Optional(Paragraph),
  validUntil: Type.Optional(Day),
  counterOffers: Type.Array(CounterOffer, { maxItems: 100 }),
  concessions: Type.Array(Concession, { maxItems: 100 }),
  approvals: Type.Array(Approval, { maxItems: 100 }),
  signature: Type.Optional(Signature),
})
export type Quote = Type.Static<typeof Quote>
