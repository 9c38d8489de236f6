import { type ReactNode, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import styles from './side-panel.module.css'

const wide = typeof matchMedia === 'undefined' ? null : matchMedia('(min-width: 1440px)')
let slot: HTMLElement | null = null
const listeners = new Set<() => void>()

function setSlot(element: HTMLElement | null) {
  slot = element
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  wide?.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    wide?.removeEventListener('change', listener)
  }
}

/** The frame's place for a side panel; takes no room while nothing is in it. */
export function SidePanelSlot() {
  return <div ref={setSlot} className={styles.slot} />
}

/** Puts its children into the frame's side panel from 1440 px; below that, where it stands on the page. */
export function SidePanel({ label, children }: { label: string; children: ReactNode }) {
  const target = useSyncExternalStore(subscribe, () => (wide?.matches ? slot : null))
  if (!target) return <section aria-label={label}>{children}</section>
  return createPortal(
    <aside className={styles.panel} aria-label={label}>
      {children}
    </aside>,
    target,
  )
}
