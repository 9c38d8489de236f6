/** A deck's state and whether it is here, each as icon, word and colour. */
import {
  IconArchive,
  IconCheck,
  IconCircleDashed,
  IconClockOff,
  IconCloudDownload,
  IconWorld,
} from '@tabler/icons-react'
import type { Deck } from '#shared/decks/deck.ts'
import { usability } from '#shared/decks/publishing.ts'
import { today } from '../../presenting/today.ts'
import { StateWord } from '../../ui/state-word.tsx'
import type { Readiness } from './use-readiness.ts'

const icon = { size: 14, stroke: 2, 'aria-hidden': true } as const

export function DeckStatus({ deck }: { deck: Deck }) {
  const usable = usability(deck, today())
  if (usable === 'expired') {
    return (
      <StateWord tone="attention" icon={<IconClockOff {...icon} />}>
        Expired
      </StateWord>
    )
  }
  if (usable === 'not-yet') {
    return (
      <StateWord tone="attention" icon={<IconClockOff {...icon} />}>
        From {deck.firstDay}
      </StateWord>
    )
  }
  if (deck.status === 'published') {
    return (
      <StateWord tone="plain" icon={<IconWorld {...icon} />}>
        Published
      </StateWord>
    )
  }
  if (deck.status === 'withdrawn') {
    return (
      <StateWord tone="plain" icon={<IconArchive {...icon} />}>
        Withdrawn
      </StateWord>
    )
  }
  return (
    <StateWord tone="attention" icon={<IconCircleDashed {...icon} />}>
      Draft
    </StateWord>
  )
}

export function DeckReadiness({ readiness }: { readiness: Readiness | undefined }) {
  if (!readiness) return null
  const { missing, total } = readiness
  if (missing.length === 0) {
    return (
      <StateWord tone="done" icon={<IconCheck {...icon} />}>
        On this laptop
      </StateWord>
    )
  }
  return (
    <StateWord tone="attention" icon={<IconCloudDownload {...icon} />}>
      {missing.length === total ? 'Not here yet' : `${total - missing.length} of ${total} files here`}
    </StateWord>
  )
}

export const slideCount = (deck: Deck) =>
  deck.slides.length === 1 ? '1 slide' : `${deck.slides.length} slides`
