import { IconArrowLeft } from '@tabler/icons-react'
import { ActionIcon } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import type { Action } from '../app/actions/action.ts'
import { useActions } from '../app/actions/use-actions.ts'
import { ActionButton } from './action-button.tsx'
import styles from './page.module.css'

/**
 * A page of the app: its title, one primary action at the top right with its key, quiet actions beside it,
 * and what it holds. The actions are registered, so that their keys and the palette have them too.
 */
export function Page({
  title,
  above,
  back,
  primary,
  quiet = [],
  tools,
  banner,
  fill = false,
  children,
}: {
  title: string
  /** A line over the title: where this belongs. */
  above?: ReactNode
  /** Where Back leads, with its name: shown as an arrow before the title. */
  back?: { to: string; label: string }
  primary?: Action
  quiet?: readonly Action[]
  /** Under the title: search in the list, filters. */
  tools?: ReactNode
  /** What the person must know before all else. */
  banner?: ReactNode
  /** The content scrolls for itself (a list, an editor) and takes all the room. */
  fill?: boolean
  children: ReactNode
}) {
  useActions(primary ? [primary, ...quiet] : quiet)
  useEffect(() => {
    document.title = `${title} · Roadbook`
  }, [title])
  return (
    <section className={styles.page} data-fill={fill || undefined} aria-label={title}>
      <header className={styles.head}>
        {back && (
          <ActionIcon component={Link} to={back.to} aria-label={back.label} title={back.label} size="lg">
            <IconArrowLeft size={20} stroke={1.75} />
          </ActionIcon>
        )}
        <div className={styles.titles}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 className={styles.title}>{title}</h1>
        </div>
        <div className={styles.actions}>
          {quiet.map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
          {primary && <ActionButton action={primary} variant="filled" />}
        </div>
      </header>
      {tools && <div className={styles.tools}>{tools}</div>}
      {banner}
      <div className={styles.content}>{children}</div>
    </section>
  )
}
