/** Stands where a slide would be that is not on this laptop, or cannot be read. It has been asked for already. */
import classes from './slides.module.css'

export function AssetMissing({ small, damaged = false }: { small: boolean; damaged?: boolean }) {
  const title = damaged ? 'This page cannot be drawn' : 'This page is not on this laptop yet'
  const next = damaged
    ? 'Its file is damaged. Import the deck again.'
    : 'It comes by itself as soon as the office can be reached.'
  return (
    <div className={classes.missing}>
      <strong>{small && !damaged ? 'Not here yet' : title}</strong>
      {!small && <span>{next}</span>}
    </div>
  )
}
