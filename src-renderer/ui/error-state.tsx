import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './state.module.css'

/** Says what happened, what is safe, and what to do. */
export function ErrorState({
  title,
  safe,
  children,
  onAgain,
  againLabel = 'Try again',
}: {
  /** What happened, in a sentence. */
  title: string
  /** What is safe: the first thing that one wants to know. */
  safe?: ReactNode
  children?: ReactNode
  onAgain?: () => void
  againLabel?: string
}) {
  return (
    <div className={styles.state} role="alert">
      <div className={styles.icon} data-wrong>
        <IconAlertTriangle size={28} stroke={1.5} />
      </div>
      <h2 className={styles.title}>{title}</h2>
      {safe && <div className={styles.words}>{safe}</div>}
      {children && <div className={styles.words}>{children}</div>}
      {onAgain && <Button onClick={onAgain}>{againLabel}</Button>}
    </div>
  )
}
