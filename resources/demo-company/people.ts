/**
 * Who works at the demo company. The passwords are for the demo alone, printed where one signs in: the endpoint knows
 * these people only where it was started with the demo company.
 */
import type { Role } from '#shared/people/person.ts'

export const companyName = 'Tarnquell Pumps & Water'

export interface DemoPerson {
  key: string
  name: string
  email: string
  role: Role
  /** Empty for the director. */
  manager: string
  password: string
  title: string
  phone: string
  region: string
  language: string
  /** Countries whose accounts this person looks after. */
  countries: readonly string[]
}

const person = (
  key: string,
  name: string,
  role: Role,
  manager: string,
  password: string,
  title: string,
  phone: string,
  region: string,
  language: string,
  countries: string,
): DemoPerson => ({
  key,
  name,
  email: `${key}@tarnquell.example`,
  role,
  manager,
  password,
  title,
  phone,
  region,
  language,
  countries: countries === '' ? [] : countries.split(' '),
})

export const demoPeople: readonly DemoPerson[] = [
  person(
    'annelie',
    'Annelie Sundqvist',
    'sales-director',
    '',
    'harbour-lantern-41',
    'Director of Sales',
    '+49 40 3009 4100',
    'Everywhere',
    'sv',
    '',
  ),
  person(
    'katrin',
    'Katrin Böhme',
    'sales-manager',
    'annelie',
    'copper-kettle-27',
    'Sales Manager, Central and Northern Europe',
    '+49 341 2249 4111',
    'Central, North and East',
    'de',
    '',
  ),
  person(
    'declan',
    "Declan O'Rourke",
    'sales-manager',
    'annelie',
    'peat-and-granite-8',
    'Sales Manager, Western Europe and Overseas',
    '+353 21 202 4112',
    'West, South and overseas',
    'en',
    '',
  ),
  person(
    'jonas',
    'Jonas Reinhardt',
    'sales-representative',
    'katrin',
    'alpine-meadow-63',
    'Sales Representative',
    '+49 89 1249 4121',
    'Germany South, Austria, Switzerland',
    'de',
    'DE AT CH',
  ),
  person(
    'zofia',
    'Zofia Łukasiewicz',
    'sales-representative',
    'katrin',
    'amber-station-19',
    'Sales Representative',
    '+48 42 207 41 22',
    'Poland, Czechia',
    'pl',
    'PL CZ',
  ),
  person(
    'oksana',
    'Oksana Hrytsenko',
    'business-development',
    'katrin',
    'sunflower-road-52',
    'Business Development',
    '+380 44 229 4123',
    'Ukraine, Bulgaria, Greece',
    'uk',
    'UA BG GR',
  ),
  person(
    'matthias',
    'Matthias Öztürk',
    'account-executive',
    'katrin',
    'steel-bridge-74',
    'Account Executive, Process Industry',
    '+49 201 8449 4124',
    'Germany West, Türkiye',
    'de',
    'DE TR',
  ),
  person(
    'ingrid',
    'Ingrid Sørensen',
    'account-manager',
    'katrin',
    'northern-light-35',
    'Account Manager',
    '+45 86 20 41 25',
    'Nordics',
    'da',
    'SE NO DK FI',
  ),
  person(
    'camille',
    'Camille Lefèvre',
    'sales-representative',
    'declan',
    'lavender-field-88',
    'Sales Representative',
    '+33 4 65 84 41 31',
    'France',
    'fr',
    'FR',
  ),
  person(
    'javier',
    'Javier Ibáñez Peña',
    'sales-representative',
    'declan',
    'orange-grove-16',
    'Sales Representative',
    '+34 96 118 41 32',
    'Spain, Italy',
    'es',
    'ES IT',
  ),
  person(
    'sian',
    'Siân Pritchard',
    'sales-representative',
    'declan',
    'slate-valley-57',
    'Sales Representative',
    '+44 29 2018 4133',
    'United Kingdom, Ireland',
    'en',
    'GB IE',
  ),
  person(
    'kenji',
    'Kenji Morimoto',
    'account-executive',
    'declan',
    'cedar-temple-29',
    'Account Executive, Overseas',
    '+81 3 4590 4134',
    'Japan, India, United States',
    'ja',
    'JP IN US',
  ),
  person(
    'pieter',
    'Pieter van den Berg',
    'account-manager',
    'declan',
    'windmill-canal-44',
    'Account Manager',
    '+31 10 307 4135',
    'Netherlands, key customers',
    'nl',
    'NL DE',
  ),
  person(
    'noa',
    'Noa Ben-Ami',
    'business-development',
    'declan',
    'desert-spring-91',
    'Business Development',
    '+972 3 721 4136',
    'Israel, Emirates',
    'he',
    'IL AE',
  ),
]
