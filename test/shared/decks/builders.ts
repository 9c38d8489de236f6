import type { Deck, Slide } from '#shared/decks/deck.ts'

/** A well-formed id that says which one it is. */
export const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

let made = 0

export function aSlide(fields: Partial<Slide> = {}): Slide {
  made += 1
  return { id: uuid(10_000 + made), kind: 'markdown', title: `Slide ${made}`, text: '', ...fields }
}

export function aDeck(fields: Partial<Deck> = {}): Deck {
  return {
    id: uuid(1),
    createdAt: '2026-11-01T08:00:00.000Z',
    createdBy: uuid(2),
    updatedAt: '2026-11-01T08:00:00.000Z',
    updatedBy: uuid(2),
    title: 'Pumps that pay for themselves',
    ownerId: uuid(2),
    status: 'draft',
    version: 1,
    slides: [aSlide()],
    productIds: [],
    tags: [],
    files: [],
    replacesId: '',
    ...fields,
  }
}
