/** What is written on and beside the slides of each deck. */
import { hygienic } from './hygienic-text.ts'
import { lifecycle } from './lifecycle-text.ts'
import { waterworks } from './waterworks-text.ts'
import { service } from './service-deck.ts'
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

const pdf = (
  key: keyof DeckIds,
  title: string,
  summary: string,
  madeDaysAgo: number,
  version: number,
  products: string,
  tags: string,
  slides: readonly WrittenSlide[],
): WrittenDeck => ({
  key,
  title,
  summary,
  owner: 'annelie',
  version,
  madeDaysAgo,
  file: `${key}.pdf`,
  pictures: [],
  products: products.split(' '),
  tags: tags.split(' '),
  slides,
})

export const decks: readonly WrittenDeck[] = [
  pdf(
    'hygienic',
    'Hygienic pumping for breweries and dairies',
    'For head brewers and production managers: cleaning time, NPSH and the seal, with a cutaway and a trial plan.',
    140,
    3,
    'h40 tw65',
    'hygienic brewery dairy',
    hygienic,
  ),
  pdf(
    'waterworks',
    'Waterworks without surprises: UV and membrane',
    'For foremen, chemists and council committees: two barriers, power, failure of power.',
    95,
    2,
    'uf500 uv400',
    'drinking-water council',
    waterworks,
  ),
  pdf(
    'lifecycle',
    'Total cost of a pump over ten years',
    'For plant engineers and purchasing together: energy, wear, standstill, and a loan for four weeks.',
    60,
    5,
    'q1 v12 s150',
    'energy cost',
    lifecycle,
  ),
  service,
]
