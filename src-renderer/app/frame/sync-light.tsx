import { Popover } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowDown,
  IconArrowUp,
  IconCheck,
  IconClock,
  IconCloudOff,
  IconHandStop,
  type TablerIcon,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useNow } from '../../ui/use-now.ts'
import { type LightWords, lightWords } from './light-words.ts'
import styles from './sync-light.module.css'
import { SyncDetail } from './sync-detail.tsx'
import { useSyncStatus } from '../../sync/hooks.ts'

const icons: Record<LightWords['icon'], TablerIcon> = {
  offline: IconCloudOff,
  waiting: IconClock,
  sending: IconArrowUp,
  getting: IconArrowDown,
  'in-step': IconCheck,
  stop: IconHandStop,
}

/** The light that always tells the truth: icon, word and colour; its detail opens below. */
export function SyncLight() {
  const status = useSyncStatus()
  const said = lightWords(status, useNow())
  const [opened, setOpened] = useState(false)
  const Icon = icons[said.icon]
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={360}
      position="bottom-end"
      trapFocus
      withinPortal
      offset={6}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.light}
          onClick={() => setOpened(!opened)}
          aria-label={`Sync: ${said.word}${status.needsYou > 0 ? `, Needs you (${status.needsYou})` : ''}`}
        >
          {status.needsYou > 0 && (
            <span className={styles.part} data-tone="attention">
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
              <span className={styles.word}>Needs you ({status.needsYou})</span>
            </span>
          )}
          <span className={styles.part} data-tone={said.tone}>
            <Icon size={16} stroke={2} aria-hidden="true" />
            <span className={styles.word}>{said.word}</span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && <SyncDetail status={status} said={said} onClose={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  )
}
