/** What the audience sees: slides, and nothing but slides. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Deck } from '#shared/decks/deck.ts'
import { pathTo } from '../app/paths.ts'
import { useRoadbook } from '../app/roadbook.tsx'
import type { PresentingCommand } from './keys.ts'
import { Overview } from './overview.tsx'
import { LaserPointer } from './pointer.tsx'
import classes from './presenting.module.css'
import { Stage } from './stage.tsx'
import { useCursor, useFullScreen } from './use-full-screen.ts'
import { useHands } from './use-hands.ts'
import { usePresentingKeys } from './use-presenting-keys.ts'
import { useRecording } from './use-recording.ts'
import type { Showing } from './use-showing.ts'

/** How long the question before leaving stands. Milliseconds. */
const ASKED_FOR = 4000

export function Room({
  deck,
  showing,
  meetingId,
}: {
  deck: Deck
  showing: Showing
  meetingId: string | null
}) {
  const { host } = useRoadbook()
  const room = useRef<HTMLDivElement>(null)
  const [overview, setOverview] = useState(false)
  const [pointer, setPointer] = useState(false)
  const [asked, setAsked] = useForAWhile(ASKED_FOR)
  const [marked, setMarked] = useForAWhile(700)
  const recorder = useRecording(deck, meetingId, showing.slide.id, showing.blank !== null || overview)
  const leave = useLeave(deck, showing, meetingId)

  const run = (command: PresentingCommand) => {
    if (command.do !== 'escape') setAsked(false)
    switch (command.do) {
      case 'next':
        return showing.move(1)
      case 'previous':
        return showing.move(-1)
      case 'first':
        return showing.first()
      case 'last':
        return showing.last()
      case 'back':
        return showing.back()
      case 'blank':
        return showing.setBlank(showing.blank === command.colour ? null : command.colour)
      case 'overview':
        return setOverview(true)
      case 'pointer':
        return setPointer((on) => !on)
      case 'react':
        recorder.react(command.reaction)
        return setMarked(true)
      case 'escape':
        return asked ? leave() : setAsked(true)
      case 'number':
      case 'nothing':
        return
    }
  }
  const digits = usePresentingKeys(!overview, run, showing.jumpToNumber)
  const hands = useHands(showing.move)
  useFullScreen(host, () => setAsked(true))
  useCursor(room)
  useEffect(() => room.current?.focus(), [])
  useEffect(() => {
    const title = document.title
    document.title = 'Presenting'
    return () => {
      document.title = title
    }
  }, [])

  const { jump } = showing
  const close = useCallback(() => setOverview(false), [])
  const pick = useCallback(
    (slideId: string) => {
      jump(slideId)
      setOverview(false)
    },
    [jump],
  )

  return (
    <div
      ref={room}
      className={classes.room}
      tabIndex={-1}
      data-presenting={deck.id}
      {...(overview ? {} : hands)}
    >
      <Stage
        deck={deck}
        slideId={showing.slide.id}
        wanted={showing.wanted}
        playing={!showing.blank && !overview}
      />
      {showing.blank && <div className={classes.blank} data-colour={showing.blank} />}
      {pointer && !overview && <LaserPointer />}
      {overview && <Overview deck={deck} index={showing.index} onPick={pick} onClose={close} />}
      {digits !== null && <div className={classes.hint}>{digits || '…'}</div>}
      {marked && <div className={classes.mark} />}
      {asked && (
        <div className={classes.hint} role="status">
          Press Escape again to leave
        </div>
      )}
    </div>
  )
}

/** Back to where one came from, at the same place there. */
function useLeave(deck: Deck, showing: Showing, meetingId: string | null): () => void {
  const navigate = useNavigate()
  return () => {
    showing.end()
    const state = window.history.state as { idx?: number } | null
    if (meetingId && (state?.idx ?? 0) > 0) return void navigate(-1)
    void navigate(meetingId ? pathTo.meeting(meetingId) : pathTo.deck(deck.id, showing.slide.id), {
      replace: true,
    })
  }
}

/** A state that ends by itself. @param duration milliseconds */
function useForAWhile(duration: number): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(0)
  useEffect(() => {
    if (on === 0) return
    const timer = window.setTimeout(() => setOn(0), duration)
    return () => window.clearTimeout(timer)
  }, [on, duration])
  return [on > 0, useCallback((next: boolean) => setOn((before) => (next ? before + 1 : 0)), [])]
}
