import Type from 'typebox'
import { Day } from '../fields/dates.ts'
import { Id, IdOrNone } from '../fields/ids.ts'
import { Money } from '../fields/money.ts'
import { OneOf } from '../fields/one-of.ts'
import { FileReference, RecordObject } from '../fields/record.ts'
import { Line, NamedLine, Paragraph, Tags } from '../fields/text.ts'

/** Something seen in the market: a competitor's product, price, promotion or move, a trend, why a deal went. */
export const Intel = RecordObject({
  kind: OneOf(['competitor', 'product', 'price', 'promotion', 'trend', 'win-loss']),
  title: NamedLine,
  body: Type.Optional(Paragraph),
  competitor: Type.Optional(Line),
  product: Type.Optional(Line),
  ourProductId: Type.Optional(Id),
  price: Type.Optional(Money),
  seenDay: Day,
  seenBy: Id,
  where: Type.Optional(Line),
  accountId: IdOrNone,
  sureness: OneOf(['rumour', 'likely', 'certain']),
  checkedBy: Type.Optional(Id),
  files: Type.Array(FileReference, { maxItems: 50 }),
  tags: Tags,
})
export type Intel = Type.Static<typeof Intel>
