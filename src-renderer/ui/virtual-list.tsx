import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useActions } from '../app/actions/use-actions.ts'
import { recall, remember } from './memory.ts'
import { rowHeight, useDensity } from './density.ts'
import styles from './virtual-list.module.css'

/**
 * A list of any length, of which only what can be seen is drawn. J, K and the arrows move the mark, Enter and
 * a click open. Its place is remembered under `name`, over restarts too. Rows may be unknown for a moment
 * (`row` gives undefined): they keep their height, so nothing jumps when they come.
 */
export function VirtualList<Row>({
  name,
  label,
  count,
  row,
  keyOf,
  draw,
  openKey,
  onOpen,
  onMark,
  onWindow,
  arrived = 0,
  onLetIn,
  height,
}: {
  /** Under which its place is remembered: one a list and filter. */
  name: string
  label: string
  count: number
  row: (index: number) => Row | undefined
  keyOf: (row: Row) => string
  draw: (row: Row, state: { marked: boolean; open: boolean }) => ReactNode
  /** The record that is open beside the list. */
  openKey?: string
  onOpen: (row: Row, index: number) => void
  onMark?: (row: Row, index: number) => void
  /** Which rows can be seen now, for whoever loads them. */
  onWindow?: (first: number, last: number) => void
  /** How many new ones wait to be let in. */
  arrived?: number
  onLetIn?: () => void
  /** In pixels; by default that of the density: 44 or 32. */
  height?: number
}) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const density = useDensity()
  const size = height ?? rowHeight[density]
  const memory = `list:${name}`
  const [marked, setMarked] = useState(() => recall(memory, { top: 0, marked: -1 }).marked)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 8,
    initialOffset: () => recall(memory, { top: 0, marked: -1 }).top,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, size])

  const keep = useRef({ memory, marked })
  useEffect(() => {
    keep.current = { memory, marked }
  })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => remember(keep.current.memory, { top: element.scrollTop, marked: keep.current.marked })
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(save, 200)
    }
    element.addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      element.removeEventListener('scroll', later)
    }
  }, [])

  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const told = useRef(onWindow)
  useEffect(() => {
    told.current = onWindow
  })
  useEffect(() => told.current?.(first, last), [first, last])

  const openIndex = openKey === undefined ? -1 : items.findIndex((item) => rowKey(item.index) === openKey)
  function rowKey(index: number): string | undefined {
    const found = row(index)
    return found === undefined ? undefined : keyOf(found)
  }

  function move(to: number, andOpen = false) {
    if (count === 0) return
    const index = Math.max(0, Math.min(count - 1, to))
    setMarked(index)
    remember(memory, { top: scroller.current?.scrollTop ?? 0, marked: index })
    virtualizer.scrollToIndex(index)
    const found = row(index)
    if (found === undefined) return
    if (andOpen) onOpen(found, index)
    else onMark?.(found, index)
  }
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? size) / size) - 1)
  const from = () => (marked >= 0 ? marked : openIndex >= 0 ? (items[openIndex]?.index ?? -1) : -1)
  const group = 'In a list'
  useActions([
    {
      id: 'list.next',
      label: 'Next',
      keys: ['j', 'ArrowDown'],
      group,
      hidden: true,
      run: () => move(from() + 1),
    },
    {
      id: 'list.previous',
      label: 'Previous',
      keys: ['k', 'ArrowUp'],
      group,
      hidden: true,
      run: () => move(from() < 0 ? 0 : from() - 1),
    },
    {
      id: 'list.open',
      label: 'Open',
      keys: 'Enter',
      group,
      hidden: true,
      // A button or link that has the focus keeps its own Enter.
      isEnabled: () => marked >= 0 && !isPressable(document.activeElement),
      run: () => move(marked, true),
    },
    {
      id: 'list.page-down',
      label: 'A page on',
      keys: 'PageDown',
      group,
      hidden: true,
      run: () => move(from() + page()),
    },
    {
      id: 'list.page-up',
      label: 'A page back',
      keys: 'PageUp',
      group,
      hidden: true,
      run: () => move(from() - page()),
    },
    { id: 'list.first', label: 'First', keys: 'Home', group, hidden: true, run: () => move(0) },
    { id: 'list.last', label: 'Last', keys: 'End', group, hidden: true, run: () => move(count - 1) },
    {
      id: 'record.previous',
      label: 'Previous record',
      keys: '[',
      group,
      hidden: true,
      isEnabled: () => openKey !== undefined,
      run: () => move(from() - 1, true),
    },
    {
      id: 'record.next',
      label: 'Next record',
      keys: ']',
      group,
      hidden: true,
      isEnabled: () => openKey !== undefined,
      run: () => move(from() + 1, true),
    },
  ])

  return (
    <div className={styles.around}>
      {arrived > 0 && (
        <button type="button" className={styles.arrived} onClick={onLetIn}>
          {arrived.toLocaleString()} new
        </button>
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        aria-label={label}
        aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
        tabIndex={0}
      >
        <div className={styles.tall} style={{ height: virtualizer.getTotalSize() }} role="presentation">
          {items.map((item) => {
            const found = row(item.index)
            const isMarked = item.index === marked
            const isOpen = found !== undefined && keyOf(found) === openKey
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter opens the marked row, by `useActions`
              <div
                key={item.key}
                id={`${id}-${item.index}`}
                role="option"
                aria-selected={isOpen}
                aria-setsize={count}
                aria-posinset={item.index + 1}
                data-marked={isMarked || undefined}
                data-open={isOpen || undefined}
                tabIndex={-1}
                className={styles.row}
                style={{ height: size, transform: `translateY(${item.start}px)` }}
                onClick={() => {
                  setMarked(item.index)
                  remember(memory, { top: scroller.current?.scrollTop ?? 0, marked: item.index })
                  if (found !== undefined) onOpen(found, item.index)
                }}
              >
                {found === undefined ? (
                  <span className={styles.unknown} />
                ) : (
                  draw(found, { marked: isMarked, open: isOpen })
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function isPressable(element: Element | null): boolean {
  return element !== null && element.matches('button, a[href], summary, [role="button"], [role="menuitem"]')
}
