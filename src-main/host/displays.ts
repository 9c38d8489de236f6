import type { Display, Screen } from 'electron'
import type { DisplayInfo } from '#shared/host/contract.ts'

export type Displays = Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'> & {
  on(event: 'display-added' | 'display-removed' | 'display-metrics-changed', listener: () => void): unknown
}

export function displayList(screen: Displays): DisplayInfo[] {
  const primary = screen.getPrimaryDisplay().id
  return screen
    .getAllDisplays()
    .map(({ id, label, size }: Pick<Display, 'id' | 'label' | 'size'>, index) => ({
      id: String(id),
      label: label || `Display ${index + 1}`,
      primary: id === primary,
      width: size.width,
      height: size.height,
    }))
}

/** A projector that is plugged in says so in several events at once: one of ours is enough. Milliseconds. */
const TOGETHER = 200

export function watchDisplays(screen: Displays, changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, TOGETHER)
  }
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
    screen.on(event, soon)
  }
}
