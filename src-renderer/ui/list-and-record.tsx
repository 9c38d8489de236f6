import { type ReactNode, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useActions } from '../app/actions/use-actions.ts'
import { recall, remember } from './memory.ts'
import styles from './list-and-record.module.css'

/**
 * A list and its record: side by side from 1280 px; below, the record opens over the list, which stays where
 * it was underneath, and Escape goes back. Pass the nested route's `<Outlet />` as `record`, null while none
 * is open, and `empty` for the place beside the list until then.
 */
export function ListAndRecord({
  list,
  record,
  listPath,
  empty,
}: {
  list: ReactNode
  record: ReactNode | null
  /** The list's own address, where Escape leads. */
  listPath: string
  empty?: ReactNode
}) {
  const navigate = useNavigate()
  const open = record !== null
  const { pathname } = useLocation()
  const memory = `open:${listPath}`
  // The list comes back with what was open beside it, until one has gone back to the list itself.
  const [opened] = useState({ open, last: recall(memory, '') })
  useEffect(() => {
    const beside = matchMedia('(min-width: 1280px)').matches
    if (beside && !opened.open && opened.last !== '') void navigate(opened.last, { replace: true })
  }, [opened, navigate])
  useEffect(() => {
    if (open) remember(memory, pathname)
  }, [open, pathname, memory])
  useActions([
    {
      id: 'list.back',
      label: 'Back to the list',
      keys: 'Escape',
      group: 'Moving about',
      hidden: true,
      isEnabled: () => open,
      run: () => {
        remember(memory, '')
        void navigate(listPath)
      },
    },
  ])
  return (
    <div className={styles.both} data-open={open || undefined}>
      <div className={styles.list}>{list}</div>
      <div className={styles.record}>{record ?? empty}</div>
    </div>
  )
}
