import type { RefObject } from 'react'
import { useActions } from '../app/actions/use-actions.ts'

/** J, K and the arrows move the focus through the `[data-row]` elements of a page that has no long list. */
export function useRowKeys(container: RefObject<HTMLElement | null>): void {
  const move = (by: 1 | -1) => {
    const rows = [...(container.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))
    rows[next]?.focus()
    rows[next]?.scrollIntoView({ block: 'nearest' })
  }
  const group = 'In a list'
  useActions([
    { id: 'list.next', label: 'Next', keys: ['j', 'ArrowDown'], group, hidden: true, run: () => move(1) },
    {
      id: 'list.previous',
      label: 'Previous',
      keys: ['k', 'ArrowUp'],
      group,
      hidden: true,
      run: () => move(-1),
    },
  ])
}
