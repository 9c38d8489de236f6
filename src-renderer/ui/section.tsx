import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

/** A part of a page under a heading, with something quiet at its right. */
export function Section({
  title,
  count,
  aside,
  children,
}: {
  title: string
  count?: number
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>
          {title}
          {count !== undefined && <span className={styles.count}>{count.toLocaleString()}</span>}
        </h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}

/** A bordered ground for rows or facts that belong together. */
export function Card({ children, padded = false }: { children: ReactNode; padded?: boolean }) {
  return (
    <div className={styles.card} data-padded={padded || undefined}>
      {children}
    </div>
  )
}
