/** All records of the demo company, one after the other, parents before what hangs on them; nothing is held but counters. */
import type { KindedRecord } from '#shared/kinds.ts'
import { type Customer, makeCustomer } from './accounts.ts'
import { houseMeetings, plainActivities, visitToday } from './activities.ts'
import { coachingNotes } from './coaching.ts'
import { settingsOf } from './company.ts'
import { plainDeal, quotesOf } from './deals.ts'
import { makeDecks } from './decks.ts'
import { leadMeetings, leadsOf } from './leads.ts'
import { intelOf } from './market.ts'
import { plansOf } from './plans.ts'
import { randomFrom } from './random.ts'
import { makeStory } from './stories.ts'
import { type World, worldOf } from './world.ts'

export interface DemoOptions {
  /** The same seed and day give the same bytes. */
  seed?: number
  /** `2026-11-24`: all dates are counted from it. */
  today: string
  accounts?: number
  /** About how many meeting notes; never fewer. */
  notes?: number
  /** At most this many calls, e-mails and visits without a story an account; default 16. */
  activitiesPerAccount?: number
}

/** Times of day, UTC, at which people meet customers today. */
const slots: [number, number][] = [
  [7, 30],
  [9, 15],
  [11, 30],
  [13, 45],
]

export function* demoRecords({
  seed = 1,
  today,
  accounts = 320,
  notes = 540,
  activitiesPerAccount = 16,
}: DemoOptions): Generator<KindedRecord> {
  const world = worldOf(seed, today)
  for (const record of world.people) yield { kind: 'people', record }
  for (const record of settingsOf(world)) yield { kind: 'settings', record }
  for (const record of [...world.products, ...world.costs]) yield { kind: 'products', record }
  const { decks, ids } = makeDecks(world)
  for (const record of decks) yield { kind: 'decks', record }
  const plans = plansOf(world)
  for (const record of plans) yield { kind: 'plans', record }
  const leads = leadsOf(world, plans, accounts)
  for (const record of leads) yield { kind: 'leads', record }
  for (const record of leadMeetings(world, leads, ids.lifecycle)) yield { kind: 'activities', record }
  for (const record of houseMeetings(world)) yield { kind: 'activities', record }
  for (const record of coachingNotes(world)) yield { kind: 'notes', record }

  const busy = new Map<string, number>()
  const told = new Map<string, number>()
  let written = 0
  const seen: string[] = []
  for (let index = 0; index < accounts; index++) {
    const customer = makeCustomer(world, index)
    if (seen.length < 60) seen.push(customer.account.id)
    const slot = () => nextSlot(busy, customer.ownerKey)
    yield { kind: 'accounts', record: customer.account }
    for (const record of customer.contacts) yield { kind: 'contacts', record }
    let running = false
    for (let turn = 0; written < Math.ceil(((index + 1) * notes) / accounts); turn++) {
      const story = makeStory(world, customer, turn, told, ids, decks, slot)
      running ||= story.open
      written += story.notes.length
      yield { kind: 'deals', record: story.deal }
      for (const record of quotesOf(world, customer, story.deal, randomFrom(seed, 'quote', index, turn)))
        yield { kind: 'quotes', record }
      for (const record of story.activities) yield { kind: 'activities', record }
      for (const record of story.notes) yield { kind: 'notes', record }
    }
    yield* withoutStory(world, customer, activitiesPerAccount)
    if (!running && customer.opened < -30 && index % 3 === 2) {
      const free = slot()
      if (free) yield { kind: 'activities', record: visitToday(world, customer, free, ids.lifecycle) }
    }
  }
  for (const record of intelOf(world, seen)) yield { kind: 'intel', record }
}

function nextSlot(busy: Map<string, number>, ownerKey: string): [number, number] | null {
  const taken = busy.get(ownerKey) ?? 0
  const slot = slots[taken]
  if (!slot) return null
  busy.set(ownerKey, taken + 1)
  return slot
}

function* withoutStory(world: World, customer: Customer, most: number): Generator<KindedRecord> {
  const random = randomFrom(world.seed, 'plain', customer.index)
  if (random.chance(0.4)) {
    const deal = plainDeal(world, customer, random)
    yield { kind: 'deals', record: deal }
    for (const record of quotesOf(world, customer, deal, random)) yield { kind: 'quotes', record }
  }
  for (const record of plainActivities(world, customer, most)) yield { kind: 'activities', record }
}
