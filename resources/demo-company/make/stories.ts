/** One situation at one customer: its meetings with their notes, and the deal that it is about. */
import type { Activity } from '#shared/activities/activity.ts'
import type { Deck } from '#shared/decks/deck.ts'
import type { Deal } from '#shared/deals/deal.ts'
import type { Note } from '#shared/notes/note.ts'
import { type Meeting, type Thread } from '../threads/thread.ts'
import { threads } from '../threads/all.ts'
import type { Customer } from './accounts.ts'
import { attach, type DeckIds } from './attachments.ts'
import { showingOf, stampSlides } from './showing.ts'
import { dealOf, type Outcome } from './deals.ts'
import { common, idAt } from './ids.ts'
import { type Random, randomFrom } from './random.ts'
import { type Gaps, fill, withCaptures } from './words.ts'
import type { World } from './world.ts'

export interface Story {
  deal: Deal
  thread: Thread
  activities: Activity[]
  notes: Note[]
  open: boolean
}

/** Those who begin each note with place and names. */
const careful = new Set(['zofia', 'kenji', 'ingrid', 'matthias'])

const languagesOf: Record<string, string> = {
  de: 'de',
  pl: 'pl',
  fr: 'fr',
  es: 'es',
  it: 'it',
  sv: 'sv',
}

/** How often each situation was told so far, by its key: with it, the same words come as late again as they can. */
export type Told = Map<string, number>

/**
 * The situation that was told least of those that can happen at this customer; its own industry's count half, so that
 * they are told more often than those that happen anywhere.
 */
function leastTold(customer: Customer, told: Told, random: Random): Thread {
  const spoken = languagesOf[customer.country.language] ?? 'en'
  const fits = threads.filter(
    (thread) =>
      (thread.languages.length === 0 || thread.languages.includes(spoken)) &&
      (thread.industries.length === 0 || thread.industries.includes(customer.industry)),
  )
  const weary = (thread: Thread) => (told.get(thread.key) ?? 0) * (thread.industries.length > 0 ? 0.5 : 1)
  const least = Math.min(...fits.map(weary))
  const thread = random.pick(fits.filter((each) => weary(each) === least))
  told.set(thread.key, (told.get(thread.key) ?? 0) + 1)
  return thread
}

/** Offsets of the story's meetings from today, the coming one among them, in order; `done` of them are over. */
function timetable(
  world: World,
  random: Random,
  count: number,
  opened: number,
): { days: number[]; done: number; open: boolean } {
  const open = random.chance(0.42)
  const done = open ? random.int(1, count - 1) : count
  const days: number[] = []
  let day = open ? -random.int(1, 24) : -Math.round(8 + 430 * random.next() ** 1.5)
  for (let step = 0; step < done; step++) {
    days.unshift(world.calendar.working(Math.min(-1, day)))
    day -= random.int(16, 38)
  }
  const first = days[0] ?? 0
  // A customer known only since yesterday has no year-long story.
  const late = first < opened ? Math.min(opened - first + 3, -1 - (days.at(-1) ?? 0)) : 0
  const moved = days.map((each) => world.calendar.working(Math.min(-1, each + Math.max(0, late))))
  if (open) moved.push(world.calendar.working(random.int(1, 14)))
  return { days: moved, done, open }
}

/** @param today gives a slot today (hour and minute) for the coming meeting, or null where the day is full */
export function makeStory(
  world: World,
  customer: Customer,
  turn: number,
  told: Told,
  decks: DeckIds,
  shelf: readonly Deck[],
  today: () => [number, number] | null,
): Story {
  const random = randomFrom(world.seed, 'story', customer.index, turn)
  const thread = leastTold(customer, told, random)
  const { days, done, open } = timetable(world, random, thread.meetings.length + 1, customer.opened)
  const outcome: Outcome = open ? 'open' : random.chance(0.6) ? 'won' : 'lost'
  const steps: Meeting[] = [...thread.meetings, outcome === 'lost' ? thread.lost : thread.won]
  const people = customer.contacts.slice(0, 2)
  const ownerId = customer.account.ownerId
  const gaps = gapsOf(world, customer, thread)
  const deal = dealOf(world, customer, { thread, outcome, days, done, random })
  const activities: Activity[] = []
  const notes: Note[] = []
  days.forEach((offset, step) => {
    const what = steps[step]
    if (!what) return
    const planned = step >= done
    const slot = planned ? today() : null
    const day = slot ? 0 : offset
    const [hour, minute] = slot ?? [random.pick([7, 8, 9, 10, 12, 13, 14]), random.pick([0, 15, 30, 45])]
    const at = world.calendar.at(day, hour, minute)
    const made = world.calendar.at(Math.min(day, 0) - random.int(3, 12), 9, step)
    const length = what.kind === 'call' ? 25 : random.pick([60, 60, 90])
    const title = fill(what.title, gaps, random)
    const activity: Activity = {
      ...common(random, made, ownerId),
      kind: what.kind,
      status: planned ? 'planned' : 'done',
      subject: title,
      at,
      endsAt: world.calendar.at(day, hour, minute + length),
      allDay: false,
      ownerId,
      accountId: customer.account.id,
      leadId: '',
      dealId: deal.id,
      contactIds: people.map((each) => each.id),
      // Managers come along on other days: today they have a day of their own.
      colleagueIds: planned && !slot && step % 2 === 1 ? [managerOf(world, ownerId)] : [],
      twoWay: true,
      deckIds: what.kind === 'call' || decks[thread.deck] === '' ? [] : [decks[thread.deck]],
      shown: [],
      agenda: agendaOf(thread, customer, step),
    }
    const place = customer.account.addresses[0]
    if (what.kind !== 'call') activity.place = [place?.street, place?.city].filter(Boolean).join(', ')
    const before = activities.at(-1)
    if (before) activity.sourceId = before.id
    activities.push(activity)
    if (planned) return
    activity.doneAt = world.calendar.at(day, hour, minute + length)
    activity.updatedAt = activity.doneAt
    // Who sat there: the careful ones always write it, the others where they write little else.
    const names =
      careful.has(customer.ownerKey) || what.body.length < 420 ? '**{co}**, {town}: {c1}, {c2}\n\n' : ''
    const filled = fill(names + what.body, gaps, random)
    const said = withCaptures(
      filled.trim(),
      {
        at,
        authorId: ownerId,
        due: (days) => world.calendar.day(world.calendar.working(day + days)),
        settled: (due) => due < world.calendar.day(-12) && random.chance(0.9),
      },
      random,
    )
    activity.outcome = said.captures.find((each) => each.kind === 'decision')?.text ?? `${title}.`
    const note: Note = {
      ...common(random, at, ownerId),
      updatedAt: activity.doneAt,
      kind: 'meeting',
      authorId: ownerId,
      at,
      accountId: customer.account.id,
      leadId: '',
      activityId: activity.id,
      aboutPersonId: '',
      title,
      ...said,
      attachments: [],
      stamps: [{ id: idAt(random, at), at, personId: ownerId }],
    }
    const deck = shelf.find((each) => activity.deckIds.includes(each.id))
    if (deck && random.chance(0.7)) {
      activity.shown = showingOf(deck, at, random)
      stampSlides(note, activity.shown, deck, ownerId, random)
    }
    if (what.kind !== 'call') attach(note, thread, step, random)
    notes.push(note)
  })
  linkNeeds(deal, notes)
  return { deal, thread, activities, notes, open }
}

/** The needs heard in the notes become the deal's, with where they stand. */
function linkNeeds(deal: Deal, notes: readonly Note[]): void {
  const heard = notes.flatMap((note) =>
    note.captures.filter((each) => each.kind === 'need').map((each) => ({ note, capture: each })),
  )
  deal.needs.forEach((need, place) => {
    const found = heard[place]
    if (!found) return
    need.evidenceId = found.note.id
    need.captureId = found.capture.id
  })
}

function managerOf(world: World, personId: string): string {
  return world.people.find((each) => each.id === personId)?.managerId || (world.people[0]?.id ?? personId)
}

function gapsOf(world: World, customer: Customer, thread: Thread): Gaps {
  const [one, two = one] = customer.contacts
  return new Map([
    ['c1', one?.name ?? ''],
    ['c2', two?.name ?? ''],
    ['g1', one?.givenName ?? one?.name ?? ''],
    ['g2', two?.givenName ?? two?.name ?? ''],
    ['t1', (one?.title ?? '').toLowerCase()],
    ['t2', (two?.title ?? '').toLowerCase()],
    ['co', customer.account.name],
    ['me', world.people.find((each) => each.id === customer.account.ownerId)?.name ?? ''],
    ['comp', thread.competitor],
    ['town', customer.account.addresses[0]?.city ?? ''],
  ])
}

function agendaOf(thread: Thread, customer: Customer, step: number): string {
  const last = thread.meetings[step - 1]?.title
  const open = thread.needs.map(([statement]) => `- ${statement}`).join('\n')
  const first = last
    ? `1. What has happened since “${last.replace(/\{[^}]*\}/g, '…')}”`
    : `1. Who does what at ${customer.account.name}`
  return `${first}\n2. Open needs:\n${open}\n3. Next step, with a name and a date`
}
