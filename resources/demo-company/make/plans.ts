/** Targets for people, teams and the company, and three strategies. */
import type { Plan } from '#shared/plans/plan.ts'
import { demoPeople } from '../people.ts'
import { common } from './ids.ts'
import { randomFrom } from './random.ts'
import type { World } from './world.ts'

/** Revenue that a role is to win in a quarter, whole euros. */
const quarterly: Record<string, number> = {
  'sales-representative': 240_000,
  'business-development': 110_000,
  'account-executive': 420_000,
  'account-manager': 280_000,
}

export function plansOf(world: World): Plan[] {
  const { calendar } = world
  const director = world.person('annelie').id
  const month = Number(calendar.today.slice(5, 7)) - 1
  const quarterStart = -(month % 3)
  const plan = (title: string, by: string, from: number, months: number, rest: Partial<Plan>): Plan => ({
    ...common(
      randomFrom(world.seed, 'plan', title, from),
      calendar.at(Math.min(-1, calendar.monthStart(from) - 20), 9),
      by,
    ),
    kind: 'target',
    title,
    personId: '',
    teamOfId: '',
    firstDay: calendar.day(calendar.monthStart(from)),
    lastDay: calendar.day(calendar.monthStart(from + months) - 1),
    ...rest,
  })
  const name = (from: number) => {
    const [year = '', monthName = '01'] = calendar.day(calendar.monthStart(from)).split('-')
    return `Q${Math.ceil(Number(monthName) / 3)} ${year}`
  }
  const quarters = [-9, -6, -3, 0, 3].map((back) => quarterStart + back)
  const strategies = [
    plan('Pumps that pay their own bill', world.person('katrin').id, -5, 12, {
      kind: 'strategy',
      what: 'Lead with the ten-year cost, never with the price: energy audit of one pump free of charge, controller for four weeks on loan, then the offer.',
      forWhom:
        'Plants with pumps above 11 kW that run more than 4,000 h a year: paper, chemistry, waterworks.',
      measure: 'Twenty loans a quarter, every second one becomes an order above 15,000 €.',
      region: 'DE, PL, CZ, TR',
    }),
    plan('Hot water instead of chemicals: dialysis and spas', world.person('declan').id, -3, 9, {
      kind: 'strategy',
      what: 'Reverse osmosis with hot-water sanitising for dialysis, medium-pressure UV for spas; validation papers ready in the local language.',
      forWhom: 'Hospitals that rebuild, spa hotels with complaints.',
      measure: 'Eight reference houses in four countries.',
      region: 'FR, ES, GB, IL, AE',
    }),
    plan('The cellar pump for the next brewery', world.person('katrin').id, -2, 8, {
      kind: 'strategy',
      what: 'Bring head brewers together: one evening, one cellar, one pump taken apart. No slides before the beer.',
      forWhom: 'Breweries of 20,000 to 400,000 hl.',
      measure: 'Ten evenings, thirty cellars surveyed, 600,000 € in offers.',
      region: 'DE, AT, CZ, PL, GB, DK',
    }),
  ]
  const targets = quarters.flatMap((from) => [
    ...demoPeople.flatMap((each) => {
      const goal = quarterly[each.role]
      if (!goal) return []
      const personId = world.person(each.key).id
      return [
        plan(`Revenue ${name(from)}, ${each.name}`, world.person(each.manager).id, from, 3, {
          personId,
          metric: 'revenue-won',
          goal: goal * 100,
          currency: 'EUR',
        }),
      ]
    }),
    ...['katrin', 'declan'].map((key) =>
      plan(`Revenue ${name(from)}, team of ${world.person(key).name}`, director, from, 3, {
        teamOfId: world.person(key).id,
        metric: 'revenue-won',
        goal: 140_000_000,
        currency: 'EUR',
      }),
    ),
    plan(`Revenue ${name(from)}`, director, from, 3, {
      metric: 'revenue-won',
      goal: 290_000_000,
      currency: 'EUR',
    }),
  ])
  const monthly = [-2, -1, 0, 1].flatMap((from) =>
    demoPeople
      .filter((each) => quarterly[each.role])
      .flatMap((each) => [
        plan(
          `Visits in ${calendar.day(calendar.monthStart(from)).slice(0, 7)}, ${each.name}`,
          world.person(each.manager).id,
          from,
          1,
          {
            personId: world.person(each.key).id,
            metric: 'visits',
            goal: each.role === 'sales-representative' ? 26 : 16,
          },
        ),
      ]),
  )
  return [...strategies, ...targets, ...monthly]
}
