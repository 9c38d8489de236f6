import { Initials } from '../../ui/initials.tsx'
import type { DemoPerson } from './demo-people.ts'
import styles from './sign-in-page.module.css'

/** The demo company's people: one click signs in as one of them. */
export function DemoPeople({
  people,
  busy,
  onPick,
}: {
  people: readonly DemoPerson[]
  busy: boolean
  onPick: (person: DemoPerson) => void
}) {
  return (
    <section className={styles.demo} aria-label="People of the demo company">
      <p>This is the demo company. Be anyone:</p>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              disabled={busy}
              title={`${person.email}, password ${person.password}`}
              onClick={() => onPick(person)}
            >
              <Initials name={person.name} seed={person.email} size={24} />
              <span className={styles.who}>
                <span>{person.name}</span>
                <span className={styles.what}>{person.title}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
