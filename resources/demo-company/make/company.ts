/** The company's own settings. Fixed where they are rules, moving with today where they are dates. */
import type { Setting } from '#shared/settings/setting.ts'
import { rates } from '../data/catalogue.ts'
import { companyName } from '../people.ts'
import { common } from './ids.ts'
import { randomFrom } from './random.ts'
import { firstUse, type World } from './world.ts'

export function settingsOf(world: World): Setting[] {
  const by = world.person('annelie').id
  const at = world.calendar.at(firstUse, 8, 30)
  const setting = (
    name: Setting['name'],
    title: string,
    value: Setting['value'],
    personId = '',
  ): Setting => ({
    ...common(randomFrom(world.seed, 'setting', name, personId), at, by),
    name,
    personId,
    title,
    value,
  })
  return [
    setting('company', companyName, {
      name: companyName,
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      locale: 'en-GB',
      languages: ['en', 'de', 'pl', 'fr', 'es'],
    }),
    setting('stages', 'Stages', {
      stages: [
        { stage: 'discovery', probability: 10, needs: ['A need in the customer’s words'] },
        { stage: 'qualified', probability: 25, needs: ['Budget or how it is found', 'Who decides'] },
        { stage: 'solution', probability: 40, needs: ['Duty point agreed', 'A product for every need'] },
        { stage: 'proposal', probability: 60, needs: ['Quote sent', 'Date of the decision'] },
        { stage: 'negotiation', probability: 80, needs: ['All deciders met', 'Open points written down'] },
        { stage: 'won', probability: 100, needs: ['Accepted quote'] },
        { stage: 'lost', probability: 0, needs: ['Reason'] },
      ],
    }),
    setting('discount-limits', 'Discount limits', {
      basisPoints: {
        'sales-representative': 500,
        'business-development': 500,
        'account-manager': 800,
        'account-executive': 1000,
        'sales-manager': 1500,
        'sales-director': 2500,
      },
    }),
    setting('loss-reasons', 'Loss reasons', {
      reasons: [
        'Price',
        'Delivery time',
        'Competitor in the house',
        'No budget',
        'Project stopped',
        'Lost to doing nothing',
        'Technical fit',
        'We were late',
      ],
    }),
    setting('cadence', 'Contact cadence by tier', { days: { A: 21, B: 42, C: 75, D: 150 } }),
    setting('working-days', 'Working days', {
      weekdays: [1, 2, 3, 4, 5],
      from: '07:30',
      to: '17:30',
      holidays: [world.calendar.day(31), world.calendar.day(32), world.calendar.day(38)],
    }),
    setting('currencies', 'Currencies', { base: 'EUR', perEuro: rates, asOf: world.calendar.day(-9) }),
    setting('sources', 'Lead sources', {
      sources: ['campaign', 'event', 'web', 'referral', 'cold', 'partner'],
      campaigns: ['Brewing days', 'Energy audit', 'Dialysis letter', 'Waterworks evening', 'Spa winter'],
    }),
    setting('ideal-customer', 'Ideal customer', {
      weights: { industry: 35, size: 25, region: 15, traits: 25 },
      industries: ['brewery', 'dairy', 'waterworks', 'hospital', 'chemical', 'food'],
      employees: { from: 40, to: 1200 },
      countries: ['DE', 'AT', 'CH', 'PL', 'FR', 'ES', 'GB', 'NL', 'DK', 'SE', 'JP'],
      traits: [
        'runs more than 4,000 h a year',
        'own maintenance team',
        'energy manager named',
        'pumps older than eight years',
      ],
    }),
    setting(
      'saved-view',
      'A and B customers not seen for long',
      { kind: 'accounts', filter: { tiers: ['A', 'B'], overdue: true }, sort: 'lastContact' },
      world.person('jonas').id,
    ),
    setting(
      'absence',
      'Leave',
      { from: world.calendar.day(24), to: world.calendar.day(33), deputyId: world.person('jonas').id },
      world.person('zofia').id,
    ),
  ]
}
