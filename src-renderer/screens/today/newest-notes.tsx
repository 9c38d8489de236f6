import { Link } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import styles from './today-page.module.css'
import type { Today } from './use-today.ts'

/** The notes that were written last, one's own and those of colleagues that one may read. */
export function NewestNotes({ today }: { today: Today }) {
  const notes = today.notes ?? []
  if (notes.length === 0) return null
  return (
    <Section title="Newest notes">
      <ul className={styles.rows}>
        {notes.map((note) => (
          <li key={note.id}>
            <Link to={pathTo.note(note.id)} className={styles.row} data-row>
              <span className={styles.main}>
                <span className={styles.title}>{note.title || 'Untitled note'}</span>
                <span className={styles.soft}>{today.accounts.get(note.accountId)?.name}</span>
              </span>
              <span className={styles.aside}>
                <When at={note.at} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
