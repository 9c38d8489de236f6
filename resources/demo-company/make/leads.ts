/** Leads: the open pool, those being worked on, and those that became something or nothing. */
import type { Activity } from '#shared/activities/activity.ts'
import type { Lead } from '#shared/leads/lead.ts'
import type { Plan } from '#shared/plans/plan.ts'
import { countries } from '../data/countries.ts'
import { companyWords, industries, industryNames } from '../data/industries.ts'
import { answers, wants } from '../data/lead-words.ts'
import { makeCustomer } from './accounts.ts'
import { common, idAt } from './ids.ts'
import { randomFrom } from './random.ts'
import { firstUse, type World } from './world.ts'

const count = 72
/** Words before a stem, so that no lead has an account's name. */
const prefixes = ['Neu', 'Alt', 'Nova', 'Port', 'Monte', 'Grand']

/** Customers that were a lead not long ago; every ninth account is young. */
const becameCustomers = [4, 13, 22, 31, 40, 49, 58]

/** @param accounts how many customers there will be: only of those can a lead have become one */
export function leadsOf(world: World, plans: readonly Plan[], accounts: number): Lead[] {
  const converted = becameCustomers
    .filter((index) => index < accounts)
    .map((index) => convertedLead(world, index))
  return [...converted, ...openLeads(world, plans)]
}

/** The lead that this customer was. */
function convertedLead(world: World, index: number): Lead {
  const { account, contacts, opened, country } = makeCustomer(world, index)
  const random = randomFrom(world.seed, 'converted lead', index)
  const day = Math.max(firstUse, opened - random.int(25, 90))
  const at = world.calendar.at(day, 10)
  const [contact] = contacts
  return {
    ...common(random, at, account.ownerId),
    updatedAt: account.createdAt,
    company: account.name,
    ...(contact ? { personName: contact.name } : {}),
    city: account.addresses[0]?.city ?? '',
    country: country.code,
    ...(account.industry ? { industry: account.industry } : {}),
    source: random.pick(['event', 'web', 'referral', 'partner'] as const),
    ownerId: account.ownerId,
    status: 'converted',
    answers: random.some(answers, 4).map(([topic, answer, strength]) => ({
      id: idAt(random, at),
      topic,
      answer,
      strength,
      day: world.calendar.day(day + 6),
    })),
    wants: random.pick(wants),
    convertedToId: account.id,
    tags: account.tags.slice(0, 1),
  }
}

function openLeads(world: World, plans: readonly Plan[]): Lead[] {
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

/** What those who find customers have before them today: talks with leads that they work on. */
export function leadMeetings(world: World, leads: readonly Lead[], deckId: string): Activity[] {
  const plan = [
    [
      'call',
      'Second call: who decides, and by when',
      10,
      50,
      '1. Who else must say yes\n2. Budget, or how it is found\n3. A date on site',
    ],
    [
      'meeting',
      'Figures of the trial, and what follows',
      15,
      20,
      '1. Before and after\n2. What is still missing for a decision\n3. Hand over to the account’s own person',
    ],
  ] as const
  return ['oksana', 'noa'].flatMap((key) => {
    const owner = world.person(key)
    const own = leads.filter(
      (lead) => lead.ownerId === owner.id && (lead.status === 'working' || lead.status === 'qualified'),
    )
    return plan.flatMap(([kind, subject, hour, minute, agenda], turn): Activity[] => {
      const lead = own[turn % Math.max(1, own.length)]
      if (!lead) return []
      const random = randomFrom(world.seed, 'lead meeting', key, turn)
      return [
        {
          ...common(random, world.calendar.at(-random.int(2, 9), 15), owner.id),
          kind,
          status: 'planned',
          subject,
          at: world.calendar.at(0, hour, minute),
          endsAt: world.calendar.at(0, hour, minute + (kind === 'call' ? 25 : 60)),
          allDay: false,
          ownerId: owner.id,
          accountId: '',
          leadId: lead.id,
          contactIds: [],
          colleagueIds: [],
          ...(kind === 'meeting' && lead.city ? { place: lead.city } : {}),
          agenda,
          twoWay: false,
          deckIds: kind === 'call' || !deckId ? [] : [deckId],
          shown: [],
        },
      ]
    })
  })
}
