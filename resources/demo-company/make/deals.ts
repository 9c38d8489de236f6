/** Deals and their quotes: those that stories are about, and those that have no story yet. */
import type { Deal } from '#shared/deals/deal.ts'
import type { Quote } from '#shared/quotes/quote.ts'
import { catalogue } from '../data/catalogue.ts'
import { plainDeals } from '../data/plain-deals.ts'
import type { Thread } from '../threads/thread.ts'
import type { Customer } from './accounts.ts'
import { common, idAt } from './ids.ts'
import type { Random } from './random.ts'
import { priced, type World } from './world.ts'

export type Outcome = 'open' | 'won' | 'lost'
type Stage = Deal['stage']

const openStages = [
  'discovery',
  'qualified',
  'solution',
  'proposal',
  'negotiation',
] as const satisfies readonly Stage[]

interface About {
  thread: Pick<Thread, 'deal' | 'kind' | 'euros' | 'products' | 'needs' | 'competitor' | 'won' | 'lost'>
  outcome: Outcome
  /** Offsets of meetings, of which `done` are over. */
  days: readonly number[]
  done: number
  random: Random
}

export function dealOf(
  world: World,
  customer: Customer,
  { thread, outcome, days, done, random }: About,
): Deal {
  const { account, contacts, country } = customer
  const over = days.slice(0, done)
  const first = over[0] ?? -10
  const last = over.at(-1) ?? first
  const reached = outcome === 'open' ? Math.max(0, Math.min(4, done - 1 + random.int(0, 1))) : 4
  const stages: Deal['stages'] = openStages.slice(0, reached + 1).map((stage, step) => {
    const day = Math.round(first + ((last - first) * step) / Math.max(1, outcome === 'open' ? reached : 5))
    const at = world.calendar.at(day, 16, step)
    return { id: idAt(random, at), stage, at, by: account.ownerId }
  })
  const closedAt = world.calendar.at(last, 16, 30)
  if (outcome !== 'open')
    stages.push({ id: idAt(random, closedAt), stage: outcome, at: closedAt, by: account.ownerId })
  const stage: Stage = outcome === 'open' ? (openStages[reached] ?? 'discovery') : outcome
  const made = world.calendar.at(first, 15, 55)
  const deal: Deal = {
    ...common(random, made, account.ownerId),
    updatedAt: stages.at(-1)?.at ?? made,
    accountId: account.id,
    name: thread.deal,
    ownerId: account.ownerId,
    kind: thread.kind,
    stage,
    amount: priced(random.int(thread.euros[0], thread.euros[1]), country.currency),
    closeDay: world.calendar.day(
      outcome === 'open' ? random.int(8, 130) - reached * 6 + (reached < 4 ? 20 : 0) : last,
    ),
    forecast:
      outcome === 'won'
        ? 'closed'
        : outcome === 'lost'
          ? 'omitted'
          : reached === 4
            ? random.pick(['commit', 'commit', 'best-case'] as const)
            : reached === 3
              ? 'best-case'
              : 'pipeline',
    needs: thread.needs.map(([statement, how, weight, product]) => ({
      id: idAt(random, made),
      explicit: how === 'spoken',
      statement,
      weight,
      productId: world.product(product).id,
    })),
    stakeholders: contacts.slice(0, 3).map((contact) => ({
      id: idAt(random, made),
      contactId: contact.id,
      part: contact.part,
      stance: contact.stance,
    })),
    competitors:
      thread.competitor && random.chance(0.8)
        ? [
            {
              id: idAt(random, made),
              competitor: thread.competitor,
              note: random.pick([
                'In the house for years; service is slow.',
                'Has offered, price not yet known.',
                'Named by purchasing, not by the people who run the plant.',
              ]),
            },
          ]
        : [],
    productIds: thread.products.map((key) => world.product(key).id),
    decisionProcess: random.pick([
      'Plant proposes, purchasing compares three offers, managing director signs above 50,000.',
      'Investment list once a year; the engineer’s word counts.',
      'Public tender, price 60 %, life-cycle cost 40 %.',
      'The owner decides alone, usually while walking through the plant.',
    ]),
    stages,
    tags: [],
  }
  if (outcome === 'open') {
    deal.nextStep = random.pick([
      'Send the quote with the life-cycle comparison',
      'Site survey with the fitter',
      'Bring maintenance and purchasing to one table',
      'Call after the investment round',
      'Reference visit',
    ])
    deal.nextStepDay = world.calendar.day(world.calendar.working(random.int(-4, 18)))
  } else {
    deal.closedAt = closedAt
    deal.reason = outcome === 'won' ? thread.won.reason : thread.lost.reason
  }
  return deal
}

/** A deal that nobody has written much about. */
export function plainDeal(world: World, customer: Customer, random: Random): Deal {
  const fits = plainDeals.filter(
    (each) => each.industries.length === 0 || each.industries.includes(customer.industry),
  )
  const thread = random.pick(fits)
  const outcome: Outcome = random.chance(0.45) ? 'open' : random.chance(0.55) ? 'won' : 'lost'
  const last = outcome === 'open' ? -random.int(2, 50) : -Math.round(5 + 500 * random.next() ** 1.4)
  const count = outcome === 'open' ? random.int(1, 5) : 4
  const days = Array.from({ length: count }, (_, step) =>
    Math.max(-620, last - (count - 1 - step) * random.int(12, 30)),
  ).sort((one, other) => one - other)
  return dealOf(world, customer, { thread, outcome, days, done: count, random })
}

/** The quotes of a deal: none before there is a proposal, two versions where it was argued about. */
export function quotesOf(world: World, customer: Customer, deal: Deal, random: Random): Quote[] {
  if (!['proposal', 'negotiation', 'won', 'lost'].includes(deal.stage)) return []
  const proposed = deal.stages.find((each) => each.stage === 'proposal')?.at ?? deal.createdAt
  const versions = deal.stage === 'proposal' ? 1 : random.int(1, 2)
  const number = `Q-${proposed.slice(2, 4)}${String((customer.index * 37 + deal.needs.length * 11 + random.int(0, 9)) % 100_000).padStart(5, '0')}`
  const currency = deal.amount.currency
  const items = deal.productIds.flatMap((id) => catalogue.filter((each) => world.product(each.key).id === id))
  return Array.from({ length: versions }, (_, index): Quote => {
    const last = index === versions - 1
    const later = Date.parse(proposed) + index * 9 * 86_400_000
    const at = new Date(Math.min(later, Date.parse(world.calendar.at(-1, 15)))).toISOString()
    const discount = index === 0 ? 0 : random.pick([300, 500, 750, 1000, 1200])
    const shares = deal.amount.amount / Math.max(1, items.length)
    const quote: Quote = {
      ...common(random, at, deal.ownerId),
      dealId: deal.id,
      accountId: deal.accountId,
      number,
      version: index + 1,
      status: !last
        ? 'replaced'
        : deal.stage === 'won'
          ? 'accepted'
          : deal.stage === 'lost'
            ? 'declined'
            : 'sent',
      currency,
      lines: items.map((each) => {
        const unitPrice = priced(each.price, currency).amount
        return {
          id: idAt(random, at),
          productId: world.product(each.key).id,
          title: each.name,
          quantity: Math.max(1, Math.round(shares / unitPrice)),
          unitPrice,
          discount: each.key === 'svc' ? 0 : random.pick([0, 0, 200]),
        }
      }),
      discount,
      paymentTerms: random.pick([
        '30 days net',
        '30 % with the order, 60 % on delivery, 10 % after commissioning',
        '14 days 2 %, 30 days net',
      ]),
      delivery: `${Math.max(...items.map((each) => each.leadDays), 7)} days after clear order, delivered to site, unloading by the customer.`,
      validUntil: new Date(Date.parse(at) + 45 * 86_400_000).toISOString().slice(0, 10),
      counterOffers:
        index === 1
          ? [
              {
                id: idAt(random, at),
                at,
                said: random.pick([
                  'Seven per cent and we sign this week.',
                  'Take the commissioning on you and we have a deal.',
                  'The other house is at eight per cent less.',
                ]),
              },
            ]
          : [],
      concessions:
        index === 1
          ? [
              {
                id: idAt(random, at),
                given: random.pick([
                  'Freight free to site',
                  'Commissioning day at no charge',
                  'Second seal kit included',
                ]),
                got: random.pick([
                  'Order by the end of the month',
                  'Reference visit allowed',
                  'Service agreement for two years',
                ]),
                at,
                by: deal.ownerId,
              },
            ]
          : [],
      approvals: [],
    }
    if (discount > 700) {
      const manager = world.people.find((each) => each.id === deal.ownerId)?.managerId || deal.ownerId
      const waits = quote.status === 'sent' && random.chance(0.4)
      quote.approvals.push({
        id: idAt(random, at),
        askedBy: deal.ownerId,
        askedAt: at,
        discount,
        answer: waits ? 'open' : 'approved',
        ...(waits
          ? {}
          : { answeredBy: manager, answeredAt: at, comment: 'Yes, against the service agreement.' }),
      })
      if (waits) quote.status = 'draft'
    }
    return quote
  })
}
