/** Who may do what with a deck, and when a deck may be shown. The endpoint enforces the same; these rules let screens follow it. */
import type { Day, Instant } from '../fields/dates.ts'
import { failed, ok, type Result } from '../fields/result.ts'
import type { Person } from '../people/person.ts'
import type { Deck } from './deck.ts'

export type PublishingProblem =
  | { kind: 'not-allowed' }
  | { kind: 'already-published' }
  | { kind: 'not-published' }
  | { kind: 'no-slides' }

type Asking = Pick<Person, 'id' | 'role'>

/** Managers and the director publish and withdraw. */
export function mayPublish(person: Pick<Person, 'role'>): boolean {
  return person.role === 'sales-manager' || person.role === 'sales-director'
}

/** A draft is its owner's to edit; a published deck changes only through those who publish. */
export function mayEdit(deck: Deck, person: Asking): boolean {
  if (deck.status === 'draft') return deck.ownerId === person.id || mayPublish(person)
  return mayPublish(person)
}

/** The deck for everyone; publishing a withdrawn one again raises its version. */
export function publishDeck(deck: Deck, person: Asking, at: Instant): Result<Deck, PublishingProblem> {
  if (!mayPublish(person)) return failed({ kind: 'not-allowed' })
  if (deck.status === 'published') return failed({ kind: 'already-published' })
  if (deck.slides.length === 0) return failed({ kind: 'no-slides' })
  const version = deck.status === 'withdrawn' ? deck.version + 1 : deck.version
  return ok({ ...deck, status: 'published', version, updatedAt: at })
}

/** The deck no longer offered; what was shown of it stays readable. */
export function withdrawDeck(deck: Deck, person: Asking, at: Instant): Result<Deck, PublishingProblem> {
  if (!mayPublish(person)) return failed({ kind: 'not-allowed' })
  if (deck.status !== 'published') return failed({ kind: 'not-published' })
  return ok({ ...deck, status: 'withdrawn', updatedAt: at })
}

/**
 * A draft that takes the place of a deck when it is published: the same slides, the next version. Slides keep their
 * ids, so that figures about a slide go on over versions.
 */
export function newVersion(deck: Deck, person: Asking, id: string, at: Instant): Deck {
  return {
    ...deck,
    id,
    ownerId: person.id,
    status: 'draft',
    version: deck.version + 1,
    replacesId: deck.id,
    createdAt: at,
    createdBy: person.id,
    updatedAt: at,
    updatedBy: person.id,
  }
}

export type Usability = 'usable' | 'not-yet' | 'expired' | 'withdrawn'

/**
 * Whether a deck may be shown on a day; first and last day are inclusive.
 * @param today the day where the laptop is
 */
export function usability(deck: Pick<Deck, 'status' | 'firstDay' | 'lastDay'>, today: Day): Usability {
  if (deck.status === 'withdrawn') return 'withdrawn'
  if (deck.firstDay !== undefined && today < deck.firstDay) return 'not-yet'
  if (deck.lastDay !== undefined && today > deck.lastDay) return 'expired'
  return 'usable'
}
