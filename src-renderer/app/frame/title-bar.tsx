import { IconSearch } from '@tabler/icons-react'
import { KeyHint } from '../../ui/key-hint.tsx'
import { usePalette } from '../palette/palette-state.ts'
import { SyncLight } from './sync-light.tsx'
import styles from './title-bar.module.css'

/**
 * The title bar, part of the design: the name, search in the middle, the sync light at the right. Where the
 * system draws window controls over the page, it leaves them their room.
 */
export function TitleBar() {
  const open = usePalette((state) => state.open)
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M4 20C4 12 9 12 12 12s8 0 8-8"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
          />
          <circle cx="4" cy="20" r="2.5" fill="currentColor" />
          <circle cx="20" cy="4" r="2.5" fill="currentColor" />
        </svg>
        <span>Roadbook</span>
      </div>
      <button
        type="button"
        className={styles.search}
        onClick={() => open()}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <span>Search or do anything</span>
        <KeyHint keys="mod+k" />
      </button>
      <div className={styles.light}>
        <SyncLight />
      </div>
    </header>
  )
}
