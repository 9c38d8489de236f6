import { ActionIcon, Button, Select } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import { pathTo } from '../../app/paths.ts'
import { useDecksToShow } from '../../app/use-decks-to-show.ts'
import { useRecordsById } from '../../app/use-records.ts'
import { Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { toast } from '../../ui/toast.ts'
import classes from './meetings.module.css'
import { useDeckReadiness } from './use-deck-readiness.ts'
import type { MeetingState } from './use-meeting.ts'

/** The decks to show, each with whether it is wholly on this laptop. */
export function Present({ meeting, held }: { meeting: Activity; held: MeetingState }) {
  const navigate = useNavigate()
  const known = useRecordsById('decks', meeting.deckIds)
  const decks = useMemo(() => meeting.deckIds.flatMap((id) => known.get(id) ?? []), [meeting.deckIds, known])
  const missing = useDeckReadiness(decks)
  const showable = useDecksToShow()
  const set = async (deckIds: string[]) => {
    const wrong = await held.edit((record) => ({ ...record, deckIds }))
    if (wrong) toast.problem(wrong)
  }
  const others = showable.filter(({ id }) => !meeting.deckIds.includes(id))
  return (
    <div id="step-present" className={classes.step}>
      <Section title="Present">
        <ul className={classes.decks}>
          {meeting.deckIds.map((id) => {
            const deck = known.get(id)
            return (
              <li key={id}>
                <span className={classes.deckText}>
                  <bdi>{deck?.title ?? 'A deck that is not on this laptop yet'}</bdi>
                  <span className={classes.under}>
                    {deck && `${deck.slides.length} ${deck.slides.length === 1 ? 'slide' : 'slides'}`}
                  </span>
                </span>
                {deck && missing.has(id) && <Ready missing={missing.get(id) ?? 0} />}
                <Button
                  leftSection={<IconPlayerPlay size={16} />}
                  disabled={!deck}
                  onClick={() => void navigate(pathTo.present(id, { meetingId: meeting.id }))}
                >
                  Present
                </Button>
                <ActionIcon
                  aria-label={`Not this deck: ${deck?.title ?? ''}`}
                  onClick={() => void set(meeting.deckIds.filter((each) => each !== id))}
                >
                  <IconX size={16} />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
        <Select
          className={classes.addDeck}
          aria-label="Add a deck"
          placeholder={meeting.deckIds.length === 0 ? 'Choose a deck to show' : 'Add another deck'}
          data={others.map(({ id, title }) => ({ value: id, label: title }))}
          value={null}
          searchable
          nothingFoundMessage="No deck has this name"
          onChange={(id) => id && void set([...meeting.deckIds, id])}
        />
      </Section>
    </div>
  )
}

function Ready({ missing }: { missing: number }) {
  if (missing === 0) {
    return (
      <StateWord tone="done" icon={<IconCircleCheck size={14} aria-hidden="true" />}>
        On this laptop
      </StateWord>
    )
  }
  return (
    <StateWord tone="attention" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
      {missing} {missing === 1 ? 'file' : 'files'} still to come
    </StateWord>
  )
}
