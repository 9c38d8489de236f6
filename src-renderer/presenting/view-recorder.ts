/**
 * Keeps what was shown while it is being shown: each view is written when it ends, and every few seconds before,
 * so that a crash loses little of it.
 */
import { v7 } from 'uuid'
import type { Deck } from '#shared/decks/deck.ts'
import {
  beat,
  countedView,
  type OpenView,
  openView,
  type Reaction,
  react,
  type ShownSlide,
  setBlank,
} from '#shared/decks/views.ts'

/** How often an open view is written again. Milliseconds. */
const WRITE_EVERY = 5000

export class ViewRecorder {
  readonly #deck: Pick<Deck, 'id' | 'version'>
  readonly #keep: (view: ShownSlide) => void
  readonly #clock: () => number
  #view: OpenView | null = null
  #writtenAt = 0
  #written = ''

  /**
   * @param keep writes a view, or the longer form of one written before (same id)
   * @param clock milliseconds since 1970
   */
  constructor(deck: Pick<Deck, 'id' | 'version'>, keep: (view: ShownSlide) => void, clock = Date.now) {
    this.#deck = deck
    this.#keep = keep
    this.#clock = clock
  }

  /** A slide comes on screen; the one before it ends. Null: nothing is on screen any more. */
  show(slideId: string | null): void {
    if (this.#view?.slideId === slideId) return
    const blank = this.#view?.blank ?? false
    this.#end()
    if (slideId === null) return
    const view = openView(v7(), slideId, this.#clock())
    this.#view = blank ? { ...view, blank } : view
    this.#writtenAt = this.#clock()
  }

  blank(blank: boolean): void {
    if (this.#view) this.#view = setBlank(this.#view, blank, this.#clock())
  }

  /** @returns the reaction that holds now */
  react(reaction: Reaction): Reaction | undefined {
    if (!this.#view) return undefined
    this.#view = react(beat(this.#view, this.#clock()), reaction)
    this.#write()
    return this.#view.reaction
  }

  /** To be called about once a second. */
  beat(): void {
    if (!this.#view) return
    this.#view = beat(this.#view, this.#clock())
    if (this.#clock() - this.#writtenAt >= WRITE_EVERY) this.#write()
  }

  #end(): void {
    if (!this.#view) return
    this.#view = beat(this.#view, this.#clock())
    this.#write()
    this.#view = null
  }

  #write(): void {
    this.#writtenAt = this.#clock()
    const view = this.#view && countedView(this.#view, this.#deck)
    const text = view ? JSON.stringify(view) : ''
    if (!view || text === this.#written) return
    this.#written = text
    this.#keep(view)
  }
}
