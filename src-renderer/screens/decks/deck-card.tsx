/** A deck in the library: its first slide, what it is called, and whether it can be shown. */
import { Link } from 'react-router'
import type { Deck } from '#shared/decks/deck.ts'
import { pathTo } from '../../app/paths.ts'
import { LazySlideView } from '../../presenting/slides/lazy-slide-view.tsx'
import { DeckReadiness, DeckStatus, slideCount } from './deck-state.tsx'
import classes from './decks.module.css'
import type { Readiness } from './use-readiness.ts'

export function DeckCard({
  deck,
  readiness,
  productNames,
}: {
  deck: Deck
  readiness: Readiness | undefined
  productNames: ReadonlyMap<string, string>
}) {
  const [first] = deck.slides
  const words = [...deck.productIds.flatMap((id) => productNames.get(id) ?? []), ...deck.tags]
  return (
    <Link to={pathTo.deck(deck.id)} className={classes.card} data-deck={deck.id}>
      <div className={classes.cover} aria-hidden>
        {first ? (
          <LazySlideView slide={first} theme={deck.theme} index={0} total={deck.slides.length} />
        ) : (
          <span className={classes.none}>No slides</span>
        )}
      </div>
      <div className={classes.about}>
        <h2 className={classes.name}>{deck.title}</h2>
        <div className={classes.facts}>
          <span>{slideCount(deck)}</span>
          <DeckStatus deck={deck} />
          <DeckReadiness readiness={readiness} />
        </div>
        {words.length > 0 && <div className={classes.tags}>{words.slice(0, 4).join(' · ')}</div>}
      </div>
    </Link>
  )
}
