import type { ReactNode } from 'react'
import type { Action } from '../app/actions/action.ts'
import { ActionButton } from './action-button.tsx'
import styles from './state.module.css'

/** Says what belongs here and offers to make the first. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon?: ReactNode
  title: string
  children?: ReactNode
  action?: Action
}) {
  return (
    <div className={styles.state}>
      {icon && <div className={styles.icon}>{icon}</div>}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {action && <ActionButton action={action} variant="filled" />}
    </div>
  )
}
