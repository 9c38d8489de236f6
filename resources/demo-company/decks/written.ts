/** What is written on and beside the slides of each deck. */
import type { DeckIds } from '../make/attachments.ts'

export interface WrittenSlide {
  title: string
  /** What can be read on the slide. */
  text: string
  notes: string
  keyMessage: string
  mandatory?: boolean
  /** One Marp slide, where the deck is no PDF. */
  markdown?: string
}

export interface WrittenDeck {
  key: keyof DeckIds
  title: string
  summary: string
  /** The person's key. */
  owner: string
  version: number
  madeDaysAgo: number
  /** The PDF's name, or empty for a deck in Markdown. */
  file: string
  /** Pictures that the Markdown names. */
  pictures: readonly string[]
  theme?: string
  products: readonly string[]
  tags: readonly string[]
  slides: readonly WrittenSlide[]
}

export const decks: readonly WrittenDeck[] = []
