import { IconBulb, IconChecks, IconHandStop, IconHeartHandshake, type TablerIcon } from '@tabler/icons-react'
import type { CaptureKind } from '#shared/notes/captures.ts'

export interface CaptureWords {
  label: string
  icon: TablerIcon
  /** The letter that with Alt captures, and with a colon begins a line. */
  letter: string
}

export const captureWords: Record<CaptureKind, CaptureWords> = {
  need: { label: 'Need', icon: IconBulb, letter: 'n' },
  objection: { label: 'Objection', icon: IconHandStop, letter: 'o' },
  promise: { label: 'Promise', icon: IconHeartHandshake, letter: 'p' },
  decision: { label: 'Decision', icon: IconChecks, letter: 'd' },
}
