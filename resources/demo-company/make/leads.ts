/** Leads: the open pool, those being worked on, and those that became something or nothing. */
import type { Lead } from '#shared/leads/lead.ts'
import type { Plan } from '#shared/plans/plan.ts'
import { countries } from '../data/countries.ts'
import { companyWords, industries, industryNames } from '../data/industries.ts'
import { answers, wants } from '../data/lead-words.ts'
import { common, idAt } from './ids.ts'
import { randomFrom } from './random.ts'
import type { World } from './world.ts'

const count = 72
/** Words before a stem, so that no lead has an account's name. */
const prefixes = ['Neu', 'Alt', 'Nova', 'Port', 'Monte', 'Grand']

export function leadsOf(world: World, plans: readonly Plan[]): Lead[] {
  const strategies = plans.filter((plan) => plan.kind === 'strategy')
  const finders = ['oksana', 'noa', 'jonas', 'zofia', 'camille', 'javier', 'sian'].map(world.person)
  return Array.from({ length: count }, (_, index): Lead => {
    const random = randomFrom(world.seed, 'lead', index)
    const country = countries[(index * 5 + 3) % countries.length] ?? random.pick(countries)
    const industry = industries[(index * 3 + 1) % industries.length] ?? 'brewery'
    const stem = `${random.pick(prefixes)}-${random.pick(country.stems)}`
    const pool = index % 4 === 0
    const owner = random.pick(finders)
    const day = pool ? -random.int(0, 25) : -random.int(2, 260)
    const at = world.calendar.at(Math.min(-1, day), 9, index % 60)
    const status = pool
      ? 'new'
      : random.pick([
          'new',
          'working',
          'working',
          'working',
          'nurture',
          'qualified',
          'qualified',
          'disqualified',
        ] as const)
    const given = random.pick(country.given)
    const family = random.pick(country.family)
    const lead: Lead = {
      ...common(random, at, owner.id),
      company: (companyWords[country.words]?.[industry] ?? '*').replace('*', stem),
      personName: country.familyFirst ? `${family} ${given}` : `${given} ${family}`,
      title: random.pick([
        'Technical Director',
        'Plant Engineer',
        'Owner',
        'Head of Purchasing',
        'Energy Manager',
      ]),
      email: `contact@lead-${index + 1}.example`,
      phone: country.phone.replace(/#/g, () => String(random.int(0, 9))),
      city: random.pick(country.towns).replace(/^[^A-Za-z\u00C0-\uFFFF]+/, ''),
      country: country.code,
      industry: industryNames[industry],
      employees: random.int(12, 900),
      source: random.pick(['campaign', 'event', 'web', 'web', 'referral', 'cold', 'partner'] as const),
      ownerId: pool ? '' : owner.id,
      status,
      answers: [],
      wants: random.pick(wants),
      tags: [industry],
    }
    if (lead.source === 'campaign')
      lead.campaign = random.pick(['Energy audit', 'Brewing days', 'Dialysis letter', 'Spa winter'])
    const strategy = strategies[index % 5]
    if (strategy) lead.strategyId = strategy.id
    if (!pool && status !== 'new')
      lead.answers = random
        .some(answers, random.int(1, status === 'qualified' ? 5 : 3))
        .map(([topic, answer, strength]) => ({
          id: idAt(random, at),
          topic,
          answer,
          strength,
          day: world.calendar.day(Math.min(-1, day + 4)),
        }))
    if (status === 'nurture') lead.nurtureUntil = world.calendar.day(random.int(10, 120))
    if (status === 'disqualified')
      lead.reason = random.pick([
        'Too small for a service route',
        'Wanted a price for a tender that was already decided',
        'Pump is under another maker’s warranty',
        'No answer after five tries',
      ])
    return lead
  })
}
