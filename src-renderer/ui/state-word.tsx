import type { ReactNode } from 'react'
import styles from './state-word.module.css'

/** A state as icon, word and colour, never colour alone. */
export function StateWord({
  tone,
  icon,
  children,
}: {
  tone: 'plain' | 'accent' | 'attention' | 'lost' | 'done'
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={styles.word} data-tone={tone}>
      {icon}
      {children}
    </span>
  )
}
