/**
 * /present/:deckId?meeting=…&slide=… — outside the frame. The deck is taken as it is when the showing begins: what
 * a colleague changes meanwhile does not move a slide under the customer's eyes.
 */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Deck } from '#shared/decks/deck.ts'
import { usability } from '#shared/decks/publishing.ts'
import { pathTo } from '../app/paths.ts'
import { useRoadbook } from '../app/roadbook.tsx'
import classes from './presenting.module.css'
import { Room } from './room.tsx'
import { SlideFilesProvider } from './slides/slide-files.ts'
import { today } from './today.ts'
import { useDeckAtStart } from './use-deck-at-start.ts'
import { useShowing } from './use-showing.ts'

export default function PresentPage() {
  const { deckId = '' } = useParams()
  const [query] = useSearchParams()
  const { database } = useRoadbook()
  const state = useDeckAtStart(database, deckId)
  const meetingId = query.get('meeting')
  if (state.kind === 'reading') return <div className={classes.room} />
  if (state.kind === 'missing') {
    return (
      <Sorry deckId={null} meetingId={meetingId}>
        This deck is not on this laptop. It comes with the next sync, if you may see it.
      </Sorry>
    )
  }
  const why = sorry[usability(state.deck, today())]
  if (why) {
    return (
      <Sorry deckId={deckId} meetingId={meetingId}>
        {why}
      </Sorry>
    )
  }
  return (
    <SlideFilesProvider value={database.assets}>
      <Presenting key={deckId} deck={state.deck} meetingId={meetingId} startId={query.get('slide')} />
    </SlideFilesProvider>
  )
}

function Presenting({
  deck,
  meetingId,
  startId,
}: {
  deck: Deck
  meetingId: string | null
  startId: string | null
}) {
  const [start] = useState(startId)
  const showing = useShowing(deck, start, meetingId)
  if (!showing) {
    return (
      <Sorry deckId={deck.id} meetingId={meetingId}>
        This deck has no slides yet.
      </Sorry>
    )
  }
  return <Room deck={deck} showing={showing} meetingId={meetingId} />
}

const sorry: Record<ReturnType<typeof usability>, string> = {
  usable: '',
  'not-yet': 'This deck may not be shown yet: its first day is still to come.',
  expired: 'This deck may no longer be shown: its last day is over.',
  withdrawn: 'This deck was withdrawn and may no longer be shown.',
}

function Sorry({
  deckId,
  meetingId,
  children,
}: {
  deckId: string | null
  meetingId: string | null
  children: string
}) {
  const navigate = useNavigate()
  const to = meetingId ? pathTo.meeting(meetingId) : deckId ? pathTo.deck(deckId) : '/decks'
  return (
    <div className={classes.room}>
      <div className={classes.words} role="alert">
        <p>{children}</p>
        <Button onClick={() => void navigate(to, { replace: true })} data-autofocus>
          Back
        </Button>
      </div>
    </div>
  )
}
