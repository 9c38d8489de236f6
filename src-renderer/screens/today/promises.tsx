import { Link } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { Tick } from './tasks.tsx'
import styles from './today-page.module.css'
import type { Today } from './use-today.ts'

/** What was promised in a meeting and is due: ours to keep, or the customer's to be reminded of. */
export function Promises({ today }: { today: Today }) {
  const promises = today.promises ?? []
  if (promises.length === 0) return null
  return (
    <Section title="Promises" count={promises.length}>
      <ul className={styles.rows}>
        {promises.map((promise) => {
          const { note, capture, due } = promise
          const account = today.accounts.get(note.accountId)?.name
          return (
            <li key={capture.id} className={styles.row}>
              <Tick label={`Mark kept: ${capture.text}`} onDone={() => void today.keepPromise(promise)} />
              <Link to={pathTo.note(note.id)} className={styles.main} data-row>
                <span className={styles.title}>{capture.text}</span>
                <span className={styles.soft}>
                  {[capture.byId ? undefined : 'Promised by the customer', account]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </Link>
              <span className={styles.aside}>
                <When at={due} due />
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
