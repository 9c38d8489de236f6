/** Calls, e-mails, visits and tasks that have no story: more of them the nearer today is, and the next two weeks planned. */
import type { Activity } from '#shared/activities/activity.ts'
import { shortContacts } from '../data/phrases.ts'
import type { Customer } from './accounts.ts'
import { common } from './ids.ts'
import { type Random, randomFrom } from './random.ts'
import type { World } from './world.ts'

const often = { A: 16, B: 9, C: 5, D: 3 } as const

export function plainActivities(world: World, customer: Customer, most: number): Activity[] {
  const random = randomFrom(world.seed, 'activities', customer.index)
  const count = Math.min(most, often[customer.account.tier])
  const past = Array.from({ length: count }, () => Math.round(-545 * random.next() ** 1.7) - 1)
  const found = past
    .filter((day) => day > customer.opened)
    .map((day) => plain(world, customer, random, day, true))
  if (most > 2 && random.chance(0.3)) found.push(plain(world, customer, random, random.int(1, 14), false))
  return found
}

function plain(world: World, customer: Customer, random: Random, offset: number, done: boolean): Activity {
  const [kind, subject, outcome, twoWay] = random.pick(shortContacts)
  const day = done ? world.calendar.working(Math.min(-1, offset)) : world.calendar.working(offset)
  const [hour, minute] = [random.int(7, 15), random.pick([0, 10, 20, 30, 45])]
  const at = world.calendar.at(done ? Math.min(-1, day) : Math.max(1, day), hour, minute)
  const ownerId = customer.account.ownerId
  const activity: Activity = {
    ...common(random, done ? at : world.calendar.at(-random.int(1, 9), 10), ownerId),
    kind,
    status: done ? (random.chance(0.03) ? 'cancelled' : 'done') : 'planned',
    subject,
    at,
    allDay: false,
    ownerId,
    accountId: customer.account.id,
    leadId: '',
    contactIds: [random.pick(customer.contacts).id],
    colleagueIds: [],
    twoWay: done && twoWay,
    deckIds: [],
    shown: [],
  }
  if (kind !== 'task' && kind !== 'email')
    activity.endsAt = new Date(Date.parse(at) + (kind === 'call' ? 15 : 60) * 60_000).toISOString()
  if (activity.status === 'done') {
    activity.outcome = outcome
    activity.doneAt = activity.endsAt ?? at
  }
  return activity
}

/** A visit today to a customer without a running story, so that nobody's day is empty. */
export function visitToday(
  world: World,
  customer: Customer,
  [hour, minute]: [number, number],
  deckId: string,
): Activity {
  const random = randomFrom(world.seed, 'visit today', customer.index)
  const ownerId = customer.account.ownerId
  const [address] = customer.account.addresses
  return {
    ...common(random, world.calendar.at(-random.int(4, 11), 14), ownerId),
    kind: 'visit',
    status: 'planned',
    subject: random.pick([
      'Walk through the pump room',
      'Half-year review of the plant',
      'First talk about the investment list',
      'Show the new controller',
    ]),
    at: world.calendar.at(0, hour, minute),
    endsAt: world.calendar.at(0, hour, minute + 60),
    allDay: false,
    ownerId,
    accountId: customer.account.id,
    leadId: '',
    contactIds: customer.contacts.slice(0, 2).map((each) => each.id),
    colleagueIds: [],
    place: [address?.street, address?.city].filter(Boolean).join(', '),
    agenda:
      '1. What runs well, what does not\n2. Power and downtime of the last twelve months\n3. What stands on next year’s investment list',
    twoWay: false,
    deckIds: deckId ? [deckId] : [],
    shown: [],
  }
}

/** Meetings within the house today, for managers and the director, between the times at which customers are met. */
export function houseMeetings(world: World): Activity[] {
  const plan = [
    [
      'annelie',
      'Forecast call with both managers',
      7,
      30,
      ['katrin', 'declan'],
      '1. Commit against target\n2. Three deals that may slip\n3. Discounts waiting for an answer',
    ],
    [
      'annelie',
      'Strategy review: dialysis and spas',
      13,
      0,
      ['declan', 'noa'],
      '1. What was tried\n2. What it brought\n3. Go on, change or stop',
    ],
    [
      'annelie',
      'Key accounts: who visits whom before the year ends',
      15,
      15,
      ['pieter', 'matthias'],
      '1. Twelve names\n2. Who goes with whom',
    ],
    [
      'katrin',
      'Pipeline review with Zofia',
      10,
      45,
      ['zofia'],
      '1. Deals without a next step\n2. The two in negotiation\n3. What she needs from me',
    ],
    [
      'katrin',
      'Coaching after the joint visit',
      13,
      0,
      ['jonas'],
      '1. What went well\n2. The question about price',
    ],
    [
      'declan',
      'Pipeline review with Camille',
      10,
      45,
      ['camille'],
      '1. Deals without a next step\n2. Tenders in the south',
    ],
    [
      'declan',
      'Ride along with Siân: prepare',
      15,
      15,
      ['sian'],
      '1. Who will be in the room\n2. Who says what',
    ],
  ] as const
  return plan.map(([key, subject, hour, minute, others, agenda]) => {
    const random = randomFrom(world.seed, 'house', subject)
    const owner = world.person(key)
    return {
      ...common(random, world.calendar.at(-6, 9), owner.id),
      kind: 'meeting',
      status: 'planned',
      subject,
      at: world.calendar.at(0, hour, minute),
      endsAt: world.calendar.at(0, hour, minute + 45),
      allDay: false,
      ownerId: owner.id,
      accountId: '',
      leadId: '',
      contactIds: [],
      colleagueIds: others.map((each) => world.person(each).id),
      place: 'Video',
      agenda,
      twoWay: false,
      deckIds: [],
      shown: [],
    }
  })
}
