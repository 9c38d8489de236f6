import { NavLink } from 'react-router'
import { spoken } from '../actions/keys.ts'
import { type Place, places } from '../routes.tsx'
import styles from './rail.module.css'

/** The left rail: every place that is built, in icons and words; icons alone under 1100 px. */
export function Rail() {
  return (
    <nav className={styles.rail} aria-label="Places">
      <ul>
        {places
          .filter((place) => place.rail === 'main')
          .map((place) => (
            <RailLink key={place.name} place={place} />
          ))}
      </ul>
      <ul>
        {places
          .filter((place) => place.rail === 'foot')
          .map((place) => (
            <RailLink key={place.name} place={place} />
          ))}
      </ul>
    </nav>
  )
}

function RailLink({ place }: { place: Place }) {
  const Icon = place.icon
  return (
    <li>
      <NavLink
        to={place.path}
        end={place.path === '/'}
        className={styles.link ?? ''}
        title={place.keys ? `${place.label} (${spoken(place.keys)})` : place.label}
      >
        <Icon size={20} stroke={1.75} aria-hidden="true" />
        <span className={styles.word}>{place.label}</span>
      </NavLink>
    </li>
  )
}
