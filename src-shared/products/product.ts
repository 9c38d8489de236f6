import Type from 'typebox'
import { Day } from '../fields/dates.ts'
import { Id, IdOrNone } from '../fields/ids.ts'
import { Money } from '../fields/money.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, FileReference, RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph, Tags } from '../fields/text.ts'

/** What a product has, what that does better, and what the customer gets of it, with proof. */
export const Feature = Element({
  feature: Line,
  advantage: Line,
  benefit: Line,
  proof: Type.Optional(Line),
})

/** How a competing product compares; the market file (`intel`) has the sightings. */
export const Comparison = Element({
  competitor: Line,
  product: Line,
  better: Type.Optional(Paragraph),
  worse: Type.Optional(Paragraph),
  price: Type.Optional(Money),
  asOf: Type.Optional(Day),
})

export const Price = Element({ money: Money, from: Type.Optional(Day), note: Type.Optional(Line) })

/**
 * What is sold. Cost and floor price, which fewer people may read, are a product record of their own
 * (`aspect: 'cost'`, `costOf` names the offer): a record has exactly one scope.
 */
export const Product = RecordObject({
  aspect: OneOf(['offer', 'cost']),
  costOf: IdOrNone,
  name: NamedLine,
  code: Type.String({ maxLength: 60 }),
  family: Type.String({ maxLength: 120 }),
  summary: Type.Optional(Paragraph),
  features: Type.Array(Feature, { maxItems: 100 }),
  prices: Type.Array(Price, { maxItems: 100 }),
  comparisons: Type.Array(Comparison, { maxItems: 100 }),
  leadTimeDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 3650 })),
  pictures: Type.Array(FileReference, { maxItems: 50 }),
  /** Only on the cost record. */
  cost: Type.Optional(Money),
  floorPrice: Type.Optional(Money),
  retired: Type.Boolean(),
  tags: Tags,
  relatedIds: Type.Array(Id, { maxItems: 100 }),
})
export type Product = Type.Static<typeof Product>
