/** The slides of a deck as a grid: picked by click or arrows, put in another order by dragging or Alt and an arrow. */
import { StyleInjector } from '@dnd-kit/dom'
import { DragDropProvider } from '@dnd-kit/react'
import { isSortable, useSortable } from '@dnd-kit/react/sortable'
import { IconGripVertical, IconNote } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Deck, Slide } from '#shared/decks/deck.ts'
import { styleNonce } from '../../app/theme/nonce.ts'
import { LazySlideView } from '../../presenting/slides/lazy-slide-view.tsx'
import classes from './decks.module.css'

interface SlideGridProps {
  deck: Deck
  pickedId: string
  canEdit: boolean
  onPick: (slideId: string) => void
  onOpen: (slideId: string) => void
  onMove: (slideId: string, to: number) => void
  onDelete: (slideId: string) => void
}

export function SlideGrid(props: SlideGridProps) {
  const { deck, pickedId, canEdit, onPick, onOpen, onMove, onDelete } = props
  const grid = useRef<HTMLDivElement>(null)
  useFocusOnPicked(grid, pickedId)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = deck.slides.findIndex((slide) => slide.id === pickedId)
    if (at < 0 || !(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return
    const step = stepOf(event.key, grid.current)
    if (step !== 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      const to = Math.max(0, Math.min(deck.slides.length - 1, at + step))
      if (event.altKey && canEdit) onMove(pickedId, to)
      else if (!event.altKey) onPick(deck.slides[to]?.id ?? pickedId)
    } else if (event.key === 'Delete' && canEdit) {
      event.preventDefault()
      onPick(deck.slides[at + 1]?.id ?? deck.slides[at - 1]?.id ?? pickedId)
      onDelete(pickedId)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onOpen(pickedId)
    }
  }

  return (
    <DragDropProvider
      plugins={(usual) => [...usual, StyleInjector.configure({ nonce: styleNonce() })]}
      onDragEnd={({ canceled, operation: { source } }) => {
        if (canceled || !isSortable(source)) return
        if (source.index !== source.initialIndex) onMove(String(source.id), source.index)
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the slides in it */}
      <div
        ref={grid}
        className={classes.slides}
        role="list"
        aria-label="Slides"
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        {deck.slides.map((slide, index) => {
          const cell = { slide, index, deck, picked: slide.id === pickedId, onPick, onOpen }
          return canEdit ? <SortableCell key={slide.id} {...cell} /> : <Cell key={slide.id} {...cell} />
        })}
      </div>
    </DragDropProvider>
  )
}

interface CellProps extends Pick<SlideGridProps, 'onPick' | 'onOpen'> {
  slide: Slide
  index: number
  deck: Deck
  picked: boolean
}

/** A slide that may be dragged. One that may not is plain: dnd-kit would call it disabled to screen readers. */
function SortableCell(props: CellProps) {
  const { slide, index } = props
  const { ref, handleRef, isDragging } = useSortable({ id: slide.id, index })
  const grip = (
    <button ref={handleRef} type="button" className={classes.grip} aria-label={`Move slide ${index + 1}`}>
      <IconGripVertical size={16} stroke={1.75} aria-hidden />
    </button>
  )
  return <Cell {...props} place={ref} grip={grip} isDragging={isDragging} />
}

function Cell({
  slide,
  index,
  deck,
  picked,
  onPick,
  onOpen,
  place,
  grip,
  isDragging = false,
}: CellProps & { place?: (element: Element | null) => void; grip?: ReactNode; isDragging?: boolean }) {
  return (
    <div
      ref={place}
      role="listitem"
      className={classes.slide}
      data-picked={picked || undefined}
      data-dragging={isDragging || undefined}
    >
      <div
        className={classes.face}
        data-cell={slide.id}
        role="button"
        aria-pressed={picked}
        aria-label={`${index + 1}. ${slide.title || 'Untitled slide'}`}
        tabIndex={picked ? 0 : -1}
        style={{ aspectRatio: (slide.ratio ?? 1778) / 1000 }}
        onClick={() => onPick(slide.id)}
        onKeyDown={() => {}}
        onDoubleClick={() => onOpen(slide.id)}
      >
        <LazySlideView slide={slide} theme={deck.theme} index={index} total={deck.slides.length} />
      </div>
      <div className={classes.under}>
        <span className={classes.at}>{index + 1}</span>
        <span className={classes.label} title={slide.title}>
          {slide.title || 'Untitled slide'}
        </span>
        {slide.notes && <IconNote size={14} stroke={1.75} aria-label="Has notes" />}
        {grip}
      </div>
    </div>
  )
}

function stepOf(key: string, grid: HTMLElement | null): number {
  const columns = grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    j: 1,
    k: -1,
    Home: -100_000,
    End: 100_000,
  }
  return steps[key] ?? 0
}

/** Moving by keys takes the focus along; picking by a click in the grid has it already. */
function useFocusOnPicked(grid: { current: HTMLElement | null }, pickedId: string): void {
  useEffect(() => {
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${pickedId}"]`)
    if (!cell) return
    if (grid.current?.contains(document.activeElement)) cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest' })
  }, [grid, pickedId])
}
