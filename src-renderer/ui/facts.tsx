import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** Facts about a thing, name and value, as a description list. */
export function Facts({ children, columns = 1 }: { children: ReactNode; columns?: 1 | 2 }) {
  return (
    <dl className={styles.facts} data-columns={columns}>
      {children}
    </dl>
  )
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
