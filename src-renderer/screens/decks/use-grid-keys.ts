/** Arrows, J and K move through a grid of links; Enter opens, as everywhere. */
import { type RefObject, useEffect } from 'react'

export function useGridKeys(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const place = grid.current
      if (!place || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const cells = [...place.children].filter((child) => child instanceof HTMLElement)
      const at = cells.indexOf(document.activeElement as HTMLElement)
      const inGrid = at >= 0
      // Elsewhere the arrows scroll and J types.
      if (!inGrid && (document.activeElement !== document.body || !['j', 'k'].includes(event.key))) return
      const columns = getComputedStyle(place).gridTemplateColumns.split(' ').length
      const steps: Record<string, number> = {
        j: 1,
        k: -1,
        ArrowRight: 1,
        ArrowLeft: -1,
        ArrowDown: columns,
        ArrowUp: -columns,
      }
      const step = steps[event.key]
      if (step === undefined) return
      event.preventDefault()
      const to = inGrid ? Math.max(0, Math.min(cells.length - 1, at + step)) : 0
      cells[to]?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [grid])
}
