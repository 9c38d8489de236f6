/** What every part of the generator shares: the calendar, who works here, and the ids of products and decks. */
import type { Money } from '#shared/fields/money.ts'
import type { Person } from '#shared/people/person.ts'
import type { Product } from '#shared/products/product.ts'
import { catalogue, digits, rates } from '../data/catalogue.ts'
import { demoPeople } from '../people.ts'
import { reference } from './attachments.ts'
import { common, idAt } from './ids.ts'
import { type Calendar, calendarOf } from './moments.ts'
import { type Random, randomFrom } from './random.ts'

/** Days before today on which the company began to use Roadbook. */
export const firstUse = -640

export interface World {
  seed: number
  calendar: Calendar
  people: Person[]
  person(key: string): Person
  products: Product[]
  product(key: string): Product
  costs: Product[]
}

/** An amount of whole euros as this currency's price list has it: rounded to what a list shows. */
export function priced(euros: number, currency: string): Money {
  const units = euros * (rates[currency] ?? 1)
  const step = units > 20_000 ? 100 : units > 2000 ? 10 : 1
  return { amount: Math.round(units / step) * step * 10 ** (digits[currency] ?? 2), currency }
}

export function worldOf(seed: number, today: string): World {
  const calendar = calendarOf(today)
  const people = peopleOf(seed, calendar)
  const byKey = new Map(demoPeople.map((each, index) => [each.key, people[index]]))
  const person = (key: string) => found(byKey.get(key), key)
  const { offers, costs } = productsOf(seed, calendar, person('annelie').id)
  const byProduct = new Map(catalogue.map((each, index) => [each.key, offers[index]]))
  return {
    seed,
    calendar,
    people,
    person,
    products: offers,
    costs,
    product: (key) => found(byProduct.get(key), key),
  }
}

function found<Thing>(thing: Thing | undefined, key: string): Thing {
  if (thing === undefined) throw new Error(`There is no ${key} in the demo company.`)
  return thing
}

function peopleOf(seed: number, calendar: Calendar): Person[] {
  const at = calendar.at(firstUse, 8)
  const ids = new Map(demoPeople.map(({ key }) => [key, idAt(randomFrom(seed, 'person', key), at)]))
  const director = ids.get('annelie') ?? ''
  return demoPeople.map(({ key, name, email, role, manager, title, phone, region, language }) => ({
    ...common(randomFrom(seed, 'person', key), at, director, ids.get(key)),
    name,
    email,
    role,
    managerId: ids.get(manager) ?? '',
    active: true,
    title,
    phone,
    region,
    language,
  }))
}

function productsOf(seed: number, calendar: Calendar, by: string): { offers: Product[]; costs: Product[] } {
  const at = calendar.at(firstUse, 9)
  const random = randomFrom(seed, 'products')
  const ids = new Map(catalogue.map(({ key }) => [key, idAt(random, at)]))
  const from = calendar.day(calendar.monthStart(-10))
  const offers = catalogue.map(
    (each): Product => ({
      ...common(random, at, by, ids.get(each.key)),
      aspect: 'offer',
      costOf: '',
      name: each.name,
      code: each.code,
      family: each.family,
      summary: each.summary,
      features: each.features.map(([feature, advantage, benefit, proof]) => ({
        id: idAt(random, at),
        feature,
        advantage,
        benefit,
        ...(proof ? { proof } : {}),
      })),
      prices: Object.keys(rates).map((currency) => ({
        id: idAt(random, at),
        money: priced(each.price, currency),
        from,
      })),
      comparisons: each.against.map(([competitor, product, better, worse, euros]) => ({
        id: idAt(random, at),
        competitor,
        product,
        better,
        worse,
        price: priced(euros, 'EUR'),
        asOf: calendar.day(-random.int(20, 200)),
      })),
      leadTimeDays: each.leadDays,
      pictures: pictureOf(each.key, random, at),
      retired: each.retired === true,
      tags: [...each.tags],
      relatedIds: each.related.flatMap((key) => ids.get(key) ?? []),
    }),
  )
  const costs = catalogue.map(
    (each): Product => ({
      ...common(random, at, by),
      aspect: 'cost',
      costOf: ids.get(each.key) ?? '',
      name: `${each.name}: cost`,
      code: `${each.code}-C`,
      family: each.family,
      features: [],
      prices: [],
      comparisons: [],
      pictures: [],
      cost: priced(Math.round(each.price * each.cost), 'EUR'),
      floorPrice: priced(Math.round(each.price * each.floor), 'EUR'),
      retired: each.retired === true,
      tags: [],
      relatedIds: [],
    }),
  )
  return { offers, costs }
}

/** The drawing of a product, where there is one. */
function pictureOf(key: string, random: Random, at: string): Product['pictures'] {
  const file = reference(`product-${key}.png`, random, at)
  return file ? [file] : []
}
