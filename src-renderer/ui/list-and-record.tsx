import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useActions } from '../app/actions/use-actions.ts'
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
  useActions([
    {
      id: 'list.back',
      label: 'Back to the list',
      keys: 'Escape',
      group: 'Moving about',
      hidden: true,
      isEnabled: () => open,
      run: () => void navigate(listPath),
    },
  ])
  return (
    <div className={styles.both} data-open={open || undefined}>
      <div className={styles.list}>{list}</div>
      <div className={styles.record}>{record ?? empty}</div>
    </div>
  )
}
