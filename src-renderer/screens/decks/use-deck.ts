/** One deck and what may be done with it: every change goes through the rules and then through the door. */
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import type { Deck } from '#shared/decks/deck.ts'
import {
  mayEdit,
  mayPublish,
  newVersion,
  publishDeck,
  type PublishingProblem,
  withdrawDeck,
} from '#shared/decks/publishing.ts'
import {
  editSlide,
  moveSlide,
  oneLine,
  removeSlide,
  type SlideEdit,
  type SlideProblem,
} from '#shared/decks/slides.ts'
import { instantOf } from '#shared/fields/dates.ts'
import type { Result } from '#shared/fields/result.ts'
import { pathTo } from '../../app/paths.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecord } from '../../app/use-records.ts'
import { changeTo, deletionOf } from '../../database/changes.ts'
import { type Command } from '../../database/contract.ts'
import { readById } from '../../database/read.ts'
import { toast } from '../../ui/toast.ts'

const sentences: Record<(SlideProblem | PublishingProblem)['kind'], string> = {
  'no-such-slide': 'This slide is no longer in the deck.',
  'last-slide': 'A deck keeps at least one slide. Delete the deck instead.',
  'not-allowed': 'Only managers and the director publish and withdraw decks.',
  'already-published': 'This deck is published already.',
  'not-published': 'This deck is not published.',
  'no-slides': 'A deck without slides cannot be published.',
}

/**
 * The last change of each deck. Each reads the record that it changes, so they go one after another: a slide moved
 * while its notes are being saved keeps them.
 */
const turns = new Map<string, Promise<unknown>>()

export interface DeckCommands {
  rename: (title: string) => void
  setSummary: (summary: string) => void
  editSlide: (slideId: string, edit: SlideEdit) => void
  moveSlide: (slideId: string, to: number) => void
  deleteSlide: (slideId: string) => void
  publish: () => void
  withdraw: () => void
  newVersion: () => void
  deleteDeck: () => void
}

export interface DeckState {
  /** Undefined while it is read, null where it is not on this laptop. */
  deck: Deck | null | undefined
  canEdit: boolean
  canPublish: boolean
  commands: DeckCommands
}

export function useDeck(id: string): DeckState {
  const { database, me } = useRoadbook()
  const navigate = useNavigate()
  const deck = useRecord('decks', id)
  const person = useRecord('people', me.personId)
  // One editing session folds into one group while it is unsent.
  const [session] = useState(() => `deck:${id}:${v7()}`)

  const commands = useMemo((): DeckCommands => {
    const now = () => instantOf(Date.now())
    const write = async (command: Command, said?: string) => {
      const written = await database.door.write(command)
      if (!written.ok) return void toast.problem(say(written.problem))
      const { group } = written.value
      if (said) toast.undoable(said, async () => void (await database.door.undoGroup(group)))
    }
    /** Applies a rule to the deck as it is now, not as it was drawn. */
    const change = async (
      label: string,
      rule: (deck: Deck) => Result<Deck, SlideProblem | PublishingProblem>,
      how: { folds?: boolean; said?: string; also?: (deck: Deck) => Promise<Command['changes']> } = {},
    ) => {
      const current = await readById(database, 'decks', id)
      if (!current) return
      const changed = rule(current)
      if (!changed.ok) return void toast.problem(sentences[changed.problem.kind])
      const next = { ...changed.value, updatedBy: me.personId }
      const also = (await how.also?.(next)) ?? []
      const command: Command = { label, changes: [changeTo('decks', next), ...also] }
      await write(how.folds ? { ...command, session } : command, how.said)
    }
    const inTurn = (work: () => Promise<unknown>) => {
      const after = (turns.get(id) ?? Promise.resolve()).then(work)
      const settled = after.catch((error: unknown) => {
        console.error('A deck could not be changed.', error)
        toast.problem('This could not be saved. What was saved before is safe. Try again in a moment.')
      })
      turns.set(id, settled)
    }
    const asking = person && { id: person.id, role: person.role }
    const publishing = async (rule: typeof publishDeck, label: string, said: string) => {
      if (!asking) return
      await change(label, (current) => rule(current, asking, now()), {
        said,
        // What it replaces is no longer offered beside it.
        also: async (next) => {
          if (next.status !== 'published' || !next.replacesId) return []
          const old = await readById(database, 'decks', next.replacesId)
          const withdrawn = old && withdrawDeck(old, asking, now())
          return withdrawn?.ok ? [changeTo('decks', { ...withdrawn.value, updatedBy: me.personId })] : []
        },
      })
    }
    return {
      rename: (title) =>
        inTurn(() =>
          change(
            'Rename deck',
            (current) => ({
              ok: true,
              value: { ...current, title: oneLine(title) || current.title, updatedAt: now() },
            }),
            { folds: true },
          ),
        ),
      setSummary: (summary) =>
        inTurn(() =>
          change(
            'Edit deck',
            (current) => {
              const { summary: _before, ...rest } = current
              const said = summary.trim().slice(0, 20_000)
              return { ok: true, value: { ...rest, ...(said ? { summary: said } : {}), updatedAt: now() } }
            },
            { folds: true },
          ),
        ),
      editSlide: (slideId, edit) =>
        inTurn(() =>
          change('Edit slide', (current) => editSlide(current, slideId, edit, now()), { folds: true }),
        ),
      moveSlide: (slideId, to) =>
        inTurn(() => change('Move slide', (current) => moveSlide(current, slideId, to, now()))),
      deleteSlide: (slideId) =>
        inTurn(() =>
          change('Delete slide', (current) => removeSlide(current, slideId, now()), {
            said: 'Slide deleted.',
          }),
        ),
      publish: () =>
        inTurn(() =>
          publishing(publishDeck, 'Publish deck', 'Published: everyone has it with the next sync.'),
        ),
      withdraw: () =>
        inTurn(() => publishing(withdrawDeck, 'Withdraw deck', 'Withdrawn: it is no longer offered.')),
      newVersion: () =>
        inTurn(async () => {
          const current = await readById(database, 'decks', id)
          if (!current || !asking) return
          const next = newVersion(current, asking, v7(), now())
          await write({ label: 'Make a new version', changes: [changeTo('decks', next)] })
          void navigate(pathTo.deck(next.id))
        }),
      deleteDeck: () =>
        inTurn(async () => {
          void navigate('/decks')
          await write({ label: 'Delete deck', changes: [deletionOf('decks', id)] }, 'Deck deleted.')
        }),
    }
  }, [database, id, me.personId, person, session, navigate])

  return {
    deck,
    canEdit: Boolean(deck && person && mayEdit(deck, person)),
    canPublish: Boolean(person && mayPublish(person)),
    commands,
  }
}
