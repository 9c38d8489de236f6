/**
 * From what an importer found in files to a deck: a draft of the person's own. Importers read files; here is what
 * they may hand over, and how it becomes a record.
 */
import type { Instant } from '../fields/dates.ts'
import type { FileReference } from '../fields/record.ts'
import type { Deck, Slide } from './deck.ts'
import { oneLine } from './slides.ts'

/** A slide as found. `file` is the key of a found file; Markdown names files as `found:<key>`. */
export interface FoundSlide {
  kind: 'pdf-page' | 'picture' | 'video' | 'markdown'
  title: string
  text: string
  notes?: string
  file?: string
  page?: number
  markdown?: string
  /** Width ÷ height. */
  ratio: number
}

export interface FoundDeck {
  title: string
  slides: FoundSlide[]
  /** Marp front matter and styles; may name files as `found:<key>`. */
  theme?: string
}

/** What a deck may hold at most (the record's own bound). */
export const MOST_SLIDES = 2000

/**
 * The new deck.
 * @param files for each key of a found file, the reference under which it is now kept; every key must be there
 * @param newId gives a fresh id each time
 */
export function deckFrom(
  found: FoundDeck,
  files: ReadonlyMap<string, FileReference>,
  by: { personId: string; newId: () => string; at: Instant },
): Deck {
  const named = new Set<string>()
  const kept = (text: string) =>
    text.replace(/found:(f\d+)/g, (all, key: string) => {
      const file = files.get(key)
      if (!file) return all
      named.add(key)
      return `asset:${file.assetId}`
    })
  const slides = found.slides.slice(0, MOST_SLIDES).map((slide) => slideFrom(slide, files, kept, by.newId))
  const theme = found.theme === undefined ? undefined : kept(found.theme)
  return {
    id: by.newId(),
    createdAt: by.at,
    createdBy: by.personId,
    updatedAt: by.at,
    updatedBy: by.personId,
    title: oneLine(found.title) || 'Untitled deck',
    ownerId: by.personId,
    status: 'draft',
    version: 1,
    slides,
    ...(theme ? { theme } : {}),
    productIds: [],
    tags: [],
    files: [...named].flatMap((key) => files.get(key) ?? []),
    replacesId: '',
  }
}

function slideFrom(
  slide: FoundSlide,
  files: ReadonlyMap<string, FileReference>,
  kept: (text: string) => string,
  newId: () => string,
): Slide {
  const file = slide.file === undefined ? undefined : files.get(slide.file)
  if (slide.file !== undefined && !file) throw new Error(`The found file ${slide.file} was not kept.`)
  return {
    id: newId(),
    kind: slide.kind,
    title: oneLine(slide.title),
    text: slide.text.slice(0, 20_000),
    ...(slide.notes?.trim() ? { notes: slide.notes.trim().slice(0, 20_000) } : {}),
    ...(file ? { file } : {}),
    ...(slide.page === undefined ? {} : { page: slide.page }),
    ...(slide.markdown === undefined ? {} : { markdown: kept(slide.markdown) }),
    ratio: ratioInThousandths(slide.ratio),
  }
}

/** Width ÷ height as records keep it: in thousandths, within the bounds of the schema; 16:9 where it is unknown. */
export function ratioInThousandths(ratio: number): number {
  if (!Number.isFinite(ratio) || ratio <= 0) return 1778
  return Math.max(1, Math.min(1_000_000, Math.round(ratio * 1000)))
}

/** A title from a file's name: without its ending, its dashes and underscores read as spaces. */
export function titleFromName(name: string): string {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  return oneLine(base.replace(/[_]+/g, ' ').replace(/-+(?=\D)|(?<=\D)-+/g, ' ')) || name
}
