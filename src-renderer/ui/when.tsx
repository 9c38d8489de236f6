import { useNow } from './use-now.ts'
import { dueDate, exactDate, nearDate } from './near-date.ts'
import styles from './when.module.css'

/**
 * A moment (ISO 8601) or a day (`YYYY-MM-DD`): near ones in words, the exact one in the title. With `due` it
 * says so when the day is over, by word and colour.
 */
export function When({ at, due = false, dayOnly = false }: { at: string; due?: boolean; dayOnly?: boolean }) {
  const now = useNow()
  const said = due ? dueDate(at, { now, dayOnly }) : { text: nearDate(at, { now, dayOnly }), overdue: false }
  return (
    <time
      className={styles.when}
      data-overdue={said.overdue || undefined}
      dateTime={at}
      title={exactDate(at)}
    >
      {said.text}
    </time>
  )
}
