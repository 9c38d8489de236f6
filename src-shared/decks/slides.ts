/** What may be done to a deck's slides: put in another order, changed, taken out. The rules never change a deck in place. */
import type { Instant } from '../fields/dates.ts'
import { failed, ok, type Result } from '../fields/result.ts'
import type { Deck, Slide } from './deck.ts'

export type SlideProblem = { kind: 'no-such-slide' } | { kind: 'last-slide' }

/** What a person edits of a slide; an empty text takes the optional field away. */
export interface SlideEdit {
  title?: string
  notes?: string
  keyMessage?: string
  mandatory?: boolean
}

/**
 * The deck with one slide moved.
 * @param to the place that it has afterwards, from 0; a place past the end is the end
 */
export function moveSlide(deck: Deck, slideId: string, to: number, at: Instant): Result<Deck, SlideProblem> {
  const from = deck.slides.findIndex((slide) => slide.id === slideId)
  const moved = deck.slides[from]
  if (!moved) return failed({ kind: 'no-such-slide' })
  const slides = deck.slides.toSpliced(from, 1)
  slides.splice(Math.max(0, Math.min(to, slides.length)), 0, moved)
  return ok({ ...deck, slides, updatedAt: at })
}

/** The deck with one slide changed. */
export function editSlide(
  deck: Deck,
  slideId: string,
  edit: SlideEdit,
  at: Instant,
): Result<Deck, SlideProblem> {
  if (!deck.slides.some((slide) => slide.id === slideId)) return failed({ kind: 'no-such-slide' })
  const slides = deck.slides.map((slide) => (slide.id === slideId ? edited(slide, edit) : slide))
  return ok({ ...deck, slides, updatedAt: at })
}

function edited(slide: Slide, edit: SlideEdit): Slide {
  const next: Slide = { ...slide }
  if (edit.title !== undefined) next.title = oneLine(edit.title)
  if (edit.notes !== undefined) {
    if (edit.notes.trim() === '') delete next.notes
    else next.notes = edit.notes.slice(0, 20_000)
  }
  if (edit.keyMessage !== undefined) {
    if (edit.keyMessage.trim() === '') delete next.keyMessage
    else next.keyMessage = oneLine(edit.keyMessage)
  }
  if (edit.mandatory !== undefined) {
    if (edit.mandatory) next.mandatory = true
    else delete next.mandatory
  }
  return next
}

/** The deck without one slide. A deck keeps at least one: one with none cannot be shown. */
export function removeSlide(deck: Deck, slideId: string, at: Instant): Result<Deck, SlideProblem> {
  if (!deck.slides.some((slide) => slide.id === slideId)) return failed({ kind: 'no-such-slide' })
  if (deck.slides.length === 1) return failed({ kind: 'last-slide' })
  return ok({ ...deck, slides: deck.slides.filter((slide) => slide.id !== slideId), updatedAt: at })
}

/** A text as a line of at most 300 characters: line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** The assets without which this slide cannot be drawn. */
export function assetsOfSlide(slide: Slide): string[] {
  const named = slide.markdown ? assetsInMarkdown(slide.markdown) : []
  return slide.file ? [slide.file.assetId, ...named] : named
}

/** The assets without which this deck cannot be shown, each once, in the order in which they are needed. */
export function assetsOfDeck(deck: Deck): string[] {
  const inTheme = deck.theme ? assetsInMarkdown(deck.theme) : []
  return [...new Set([...inTheme, ...deck.slides.flatMap(assetsOfSlide)])]
}

/** Markdown slides and their styles name pictures as `asset:<sha-256>`. */
export function assetsInMarkdown(markdown: string): string[] {
  return [...markdown.matchAll(/\basset:([0-9a-f]{64})/g)].map((match) => match[1] ?? '')
}
