/** A deck's page: its slides, what belongs to each, and the button that presents it. */
import { TextInput } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Deck } from '#shared/decks/deck.ts'
import { usability } from '#shared/decks/publishing.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { pathTo } from '../../app/paths.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { today } from '../../presenting/today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { When } from '../../ui/when.tsx'
import { DeckReadiness, DeckStatus, slideCount } from './deck-state.tsx'
import classes from './decks.module.css'
import { SlideEditor } from './slide-editor.tsx'
import { SlideGrid } from './slide-grid.tsx'
import { type DeckState, useDeck } from './use-deck.ts'
import { useReadiness } from './use-readiness.ts'
import { useTypedText } from './use-typed-text.ts'

const BACK = { to: '/decks', label: 'All decks' }

export function DeckView({ id }: { id: string }) {
  const state = useDeck(id)
  const navigate = useNavigate()
  useActions([
    {
      id: 'decks.back',
      label: 'Back to the library',
      keys: 'Escape',
      group: 'Decks',
      hidden: true,
      run: () => void navigate('/decks'),
    },
  ])
  if (state.deck === undefined) return <PageLoading words="Opening the deck" />
  if (state.deck === null) {
    const action: Action = { id: 'decks.all', label: 'All decks', run: ({ go }) => go('/decks') }
    return (
      <EmptyState title="This deck is not on this laptop" action={action}>
        It may have been deleted, or it comes with the next sync.
      </EmptyState>
    )
  }
  return <Open deck={state.deck} state={state} />
}

function Open({ deck, state }: { deck: Deck; state: DeckState }) {
  const { canEdit, commands } = state
  const navigate = useNavigate()
  const [query, setQuery] = useSearchParams()
  const picked = deck.slides.find((slide) => slide.id === query.get('slide')) ?? deck.slides[0]
  const index = picked ? deck.slides.indexOf(picked) : -1
  const readiness = useReadiness(useMemo(() => [deck], [deck])).get(deck.id)
  useWanted(readiness?.missing)
  const pick = (slideId: string) => setQuery({ slide: slideId }, { replace: true })
  const present = (slideId?: string) => void navigate(pathTo.present(deck.id, slideId ? { slideId } : {}))
  const primary: Action = {
    id: 'decks.present',
    label: 'Present',
    keys: 'mod+shift+p',
    group: 'Decks',
    also: 'show full screen slides',
    inFields: true,
    isEnabled: () => deck.slides.length > 0 && usability(deck, today()) === 'usable',
    run: () => present(index > 0 ? picked?.id : undefined),
  }
  return (
    <Page
      title={deck.title}
      back={BACK}
      primary={primary}
      quiet={quietActions(deck, state)}
      above={<About deck={deck} readiness={<DeckReadiness readiness={readiness} />} />}
    >
      <div className={classes.open}>
        <div className={classes.left}>
          {canEdit && <DeckFacts deck={deck} state={state} />}
          {picked ? (
            <SlideGrid
              deck={deck}
              pickedId={picked.id}
              canEdit={canEdit}
              onPick={pick}
              onOpen={present}
              onMove={commands.moveSlide}
              onDelete={commands.deleteSlide}
            />
          ) : (
            <EmptyState title="This deck has no slides" />
          )}
        </div>
        {picked && (
          <SlideEditor
            key={picked.id}
            deck={deck}
            slide={picked}
            index={index}
            canEdit={canEdit}
            commands={commands}
          />
        )}
      </div>
    </Page>
  )
}

function quietActions(deck: Deck, { canEdit, canPublish, commands }: DeckState): Action[] {
  const actions: Action[] = []
  if (deck.status !== 'draft') {
    actions.push({ id: 'decks.version', label: 'New version', group: 'Decks', run: commands.newVersion })
  }
  if (canPublish && deck.status === 'published') {
    actions.push({ id: 'decks.withdraw', label: 'Withdraw', group: 'Decks', run: commands.withdraw })
  }
  if (canPublish && deck.status !== 'published') {
    actions.push({ id: 'decks.publish', label: 'Publish', group: 'Decks', run: commands.publish })
  }
  if (canEdit && deck.status === 'draft') {
    actions.push({ id: 'decks.delete', label: 'Delete deck', group: 'Decks', run: commands.deleteDeck })
  }
  return actions
}

function About({ deck, readiness }: { deck: Deck; readiness: React.ReactNode }) {
  return (
    <div className={classes.facts}>
      <span>{slideCount(deck)}</span>
      <span>Version {deck.version}</span>
      <DeckStatus deck={deck} />
      {readiness}
      <span>
        Changed <When at={deck.updatedAt} />
      </span>
    </div>
  )
}

function DeckFacts({ deck, state }: { deck: Deck; state: DeckState }) {
  const title = useTypedText(deck.title, state.commands.rename)
  const summary = useTypedText(deck.summary ?? '', state.commands.setSummary)
  return (
    <div className={classes.deckFacts}>
      <TextInput label="Deck title" maxLength={300} {...title} />
      <TextInput label="What it is for" placeholder="Whom to show it, and when" {...summary} />
    </div>
  )
}

/** What is missing of an open deck is fetched before all else. */
function useWanted(missing: readonly string[] | undefined): void {
  const { database } = useRoadbook()
  const key = missing?.join(' ') ?? ''
  useEffect(() => {
    if (key) database.assets.want(key.split(' '))
  }, [database, key])
}
