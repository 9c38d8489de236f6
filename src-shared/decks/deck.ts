import Type from 'typebox'
import { Day } from '../fields/dates.ts'
import { Id, IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { Element, FileReference, RecordObject } from '../fields/record.ts'
import { Line, Markdown, NamedLine, Paragraph, Tags } from '../fields/text.ts'

/**
 * A slide: a page of a PDF (`file`, `page` from 1), a picture or video (`file`), or Markdown (`markdown`,
 * one Marp slide; the deck's `theme` holds the Marp front matter and styles). `text` is what can be read on
 * it, for search and screen readers.
 */
export const Slide = Element({
  kind: OneOf(['pdf-page', 'picture', 'video', 'markdown', 'html', 'live']),
  title: Line,
  text: Paragraph,
  notes: Type.Optional(Paragraph),
  keyMessage: Type.Optional(Line),
  file: Type.Optional(FileReference),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  markdown: Type.Optional(Markdown),
  /** Width ÷ height in thousandths (16:9 is 1778), so that a place can be kept before it is drawn. */
  ratio: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  mandatory: Type.Optional(Type.Boolean()),
})
export type Slide = Type.Static<typeof Slide>

/** A presentation. A draft is its owner's; a published one is the whole company's. */
export const Deck = RecordObject({
  title: NamedLine,
  summary: Type.Optional(Paragraph),
  ownerId: Id,
  status: OneOf(['draft', 'published', 'withdrawn']),
  version: Type.Integer({ minimum: 1, maximum: 100_000 }),
  slides: Type.Array(Slide, { maxItems: 2000 }),
  theme: Type.Optional(Markdown),
  productIds: Type.Array(Id, { maxItems: 100 }),
  tags: Tags,
  firstDay: Type.Optional(Day),
  lastDay: Type.Optional(Day),
  /** Pictures that Markdown slides name as `asset:<sha-256>`. */
  files: Type.Array(FileReference, { maxItems: 2000 }),
  replacesId: IdOrNone,
})
export type Deck = Type.Static<typeof Deck>
