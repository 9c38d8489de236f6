/** An account and the people there, made from chance of its own. */
import type { Account } from '#shared/accounts/account.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import { decisionParts, stances } from '#shared/contacts/contact.ts'
import { type Country, countries } from '../data/countries.ts'
import {
  commonTitles,
  companyWords,
  type Industry,
  industries,
  industryNames,
  titles,
} from '../data/industries.ts'
import { issueTitles, satisfactionWords } from '../data/phrases.ts'
import { demoPeople } from '../people.ts'
import { common, idAt } from './ids.ts'
import { type Random, randomFrom } from './random.ts'
import { firstUse, type World } from './world.ts'

export interface Customer {
  index: number
  account: Account
  contacts: Contact[]
  country: Country
  industry: Industry
  ownerKey: string
  /** Offset in days of the day on which the account was opened. */
  opened: number
  random: Random
}

/** Countries in turn, each as often as its weight says, so that names never repeat by chance. */
const turns = countries.flatMap((country, place) =>
  Array.from({ length: country.weight }, (_, turn) => ({
    country,
    at: (turn + 0.5) / country.weight + place / 1000,
  })),
)
turns.sort((one, other) => one.at - other.at)

const filled = (pattern: string, random: Random) => pattern.replace(/#/g, () => String(random.int(0, 9)))

export function accountId(world: World, index: number): string {
  return idAt(randomFrom(world.seed, 'account', index), world.calendar.at(openedOn(world, index), 10))
}

function openedOn(world: World, index: number): number {
  return randomFrom(world.seed, 'opened', index).int(firstUse, index % 9 === 4 ? -20 : -400)
}

/** Countries without a coast, and what there is in place of what needs one. */
const inland = new Set(['AT', 'CH', 'CZ'])
const instead: Partial<Record<Industry, Industry>> = { shipyard: 'heating', desalination: 'brewery' }

function nameOf(
  country: Country,
  count: number,
): { name: string; industry: Industry; stem: string; site: number } {
  const { stems, words } = country
  const stem = stems[count % stems.length] ?? ''
  const round = Math.floor(count / stems.length)
  const drawn =
    industries[(count * 5 + round * 3 + country.code.charCodeAt(0)) % industries.length] ?? 'brewery'
  const industry = (inland.has(country.code) && instead[drawn]) || drawn
  const pattern = companyWords[words]?.[industry] ?? '*'
  return { name: pattern.replace('*', stem), industry, stem, site: Math.floor(round / industries.length) }
}

export function makeCustomer(world: World, index: number): Customer {
  const { calendar, seed } = world
  const random = randomFrom(seed, 'customer', index)
  const turn = turns[index % turns.length]
  if (!turn) throw new Error('There are no countries.')
  const { country } = turn
  const lap = Math.floor(index / turns.length)
  const before = turns.slice(0, index % turns.length).filter((each) => each.country === country).length
  const { name: plain, industry, stem, site } = nameOf(country, lap * country.weight + before)
  const town = random.pick(country.towns)
  const name = site === 0 ? plain : `${plain} ${site + 1}`
  const opened = openedOn(world, index)
  const at = calendar.at(opened, 10)
  const kind = index % 23 === 11 ? 'partner' : random.chance(0.58) ? 'customer' : 'prospect'
  const tier = index % 8 === 0 ? 'A' : random.pick(['B', 'B', 'C', 'C', 'C', 'D'] as const)
  const ownerKey = ownerOf(country.code, industry, kind, tier, index)
  const owner = world.person(ownerKey)
  const domain = `${latin(stem) || `tq-${country.code.toLowerCase()}${index}`}-${industry}.example`
  const others = world.people.filter((each) => each.id !== owner.id && each.id !== owner.managerId)
  const shared = random.chance(tier === 'A' ? 0.4 : 0.07) ? [random.pick(others).id] : []
  const parent = index > 30 && index % 19 === 7 ? index - 19 : -1
  const employees = Math.round(({ A: 900, B: 260, C: 80, D: 18 }[tier] * (50 + random.int(0, 150))) / 100)
  const account: Account = {
    ...common(random, at, owner.id, accountId(world, index)),
    name,
    kind,
    ownerId: owner.id,
    tier,
    sharedWith: shared,
    tags: tagsOf(industry, kind, random),
    addresses: addressesOf(country, town, tier, random, at),
    industry: industryNames[industry],
    employees,
    revenue: { amount: employees * random.int(120, 340) * 100_000, currency: 'EUR' },
    website: `https://www.${domain}`,
    phone: filled(country.phone, random),
    email: `info@${domain}`,
    cadenceDays: { A: 21, B: 42, C: 75, D: 150 }[tier],
    satisfaction: kind === 'customer' ? readings(world, owner.id, opened, random) : [],
    issues: kind === 'customer' && random.chance(0.28) ? issues(world, owner.id, opened, random) : [],
    origins: random.chance(0.6)
      ? [
          {
            id: idAt(random, at),
            system: random.pick(['Old customer list', 'ERP', 'Trade fair scanner']),
            key: `K-${10_000 + index}`,
          },
        ]
      : [],
  }
  if (parent >= 0) account.parentId = accountId(world, parent)
  if (index > 40 && index % 17 === 5) account.referredById = accountId(world, index - 13)
  const contacts = contactsOf(world, account, { country, industry, domain, opened, random })
  return { index, account, contacts, country, industry, ownerKey, opened, random }
}

function ownerOf(country: string, industry: Industry, kind: string, tier: string, index: number): string {
  const near = demoPeople.filter((each) => each.countries.includes(country)).map((each) => each.key)
  if (country !== 'DE') return near[0] ?? 'annelie'
  if (industry === 'chemical' || industry === 'semiconductor' || industry === 'paper') return 'matthias'
  if (kind === 'customer' && tier === 'A') return 'pieter'
  return index % 5 === 0 ? 'matthias' : 'jonas'
}

/** Latin letters and digits of a name, for an address on the web. */
function latin(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/œ/g, 'oe')
  return plain
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function tagsOf(industry: Industry, kind: string, random: Random): string[] {
  const tags: string[] = [industry]
  if (kind === 'partner') tags.push('partner')
  for (const [tag, often] of [
    ['reference', 0.09],
    ['tender', 0.12],
    ['energy audit', 0.14],
    ['service agreement', 0.16],
    ['key account', 0.05],
  ] as const)
    if (random.chance(often)) tags.push(tag)
  return tags
}

function addressesOf(
  country: Country,
  town: string,
  tier: string,
  random: Random,
  at: string,
): Account['addresses'] {
  const uses =
    tier === 'A'
      ? (['main', 'site', 'billing'] as const)
      : random.chance(0.25)
        ? (['main', 'delivery'] as const)
        : (['main'] as const)
  return uses.map((use) => {
    const place = use === 'main' ? town : random.pick(country.towns)
    const street = random.pick(country.streets)
    const number = String(random.int(1, 148)) + (random.chance(0.1) ? random.pick(['a', 'b', ' bis']) : '')
    const address: Account['addresses'][number] = { id: idAt(random, at), use, country: country.code }
    if (country.code === 'JP') {
      const [postal = '', city = ''] = place.split(' ')
      return { ...address, postalCode: postal.slice(1), city, street }
    }
    const parts = /^(.*\d\S*)\s+(\D+)$/.exec(place)
    const british = /^([A-Z0-9]{2,4} [A-Z0-9]{3,4}) (.+)$/.exec(place)
    const dutch = /^(\d{4} [A-Z]{2}) (.+)$/.exec(place)
    const match = british ?? dutch ?? parts
    return {
      ...address,
      street: country.numberFirst ? `${number} ${street}` : `${street} ${number}`,
      city: match?.[2] ?? place,
      ...(match?.[1] ? { postalCode: match[1] } : {}),
    }
  })
}

function readings(world: World, by: string, opened: number, random: Random): Account['satisfaction'] {
  let score = random.int(6, 9)
  const found: Account['satisfaction'] = []
  for (let day = Math.max(opened + 60, -540); day < -5; day += random.int(95, 170)) {
    const at = world.calendar.at(day, 12)
    found.push({
      id: idAt(random, at),
      score,
      day: world.calendar.day(day),
      by,
      comment: random.pick(satisfactionWords[score > 7 ? 'good' : score > 5 ? 'fair' : 'bad']),
    })
    score = Math.max(2, Math.min(10, score + random.pick([-2, -1, 0, 0, 1, 1])))
  }
  return found
}

function issues(world: World, ownerId: string, opened: number, random: Random): Account['issues'] {
  return random.some(issueTitles, random.int(1, 2)).map(([title, severity, note]) => {
    const day = random.int(Math.max(opened + 10, -150), -6)
    const solved = random.chance(0.45)
    return {
      id: idAt(random, world.calendar.at(day, 11)),
      title,
      severity,
      opened: world.calendar.day(day),
      ownerId,
      note,
      ...(solved
        ? { resolved: world.calendar.day(Math.min(-1, day + random.int(2, 30))) }
        : { due: world.calendar.day(day + random.int(14, 45)) }),
    }
  })
}

interface Around {
  country: Country
  industry: Industry
  domain: string
  opened: number
  random: Random
}

function contactsOf(
  world: World,
  account: Account,
  { country, industry, domain, opened, random }: Around,
): Contact[] {
  const jobs = [...random.some(titles[industry], 2), ...random.some(commonTitles, random.int(1, 4))].slice(
    0,
    random.int(2, 6),
  )
  const used = new Set<string>()
  return jobs.map((title, place) => {
    let given = random.pick(country.given)
    let family = random.pick(country.family)
    for (let tries = 0; used.has(given) && tries < 9; tries++) given = random.pick(country.given)
    used.add(given)
    // Some people have one name only.
    const single = country.code === 'IN' && place === 1
    if (single) family = ''
    const name = single ? given : country.familyFirst ? `${family} ${given}` : `${given} ${family}`
    const at = world.calendar.at(Math.min(-8, opened + place * random.int(0, 60)), 11, place)
    const mail = `${latin(given) || 'contact'}.${latin(family) || String(place + 1)}@${domain}`
    const contact: Contact = {
      ...common(random, at, account.ownerId),
      accountId: account.id,
      name,
      givenName: given,
      ...(family ? { familyName: family } : {}),
      title,
      email: mail,
      phones: [
        { id: idAt(random, at), use: 'work', number: filled(country.phone, random) },
        ...(random.chance(0.6)
          ? [{ id: idAt(random, at), use: 'mobile' as const, number: filled(country.mobile, random) }]
          : []),
      ],
      preferredChannel: random.pick(['phone', 'email', 'email', 'visit', 'message'] as const),
      part:
        place === 0
          ? random.pick(['champion', 'user', 'influencer'] as const)
          : /Director|Purchasing/.test(title)
            ? 'decision-maker'
            : random.pick(decisionParts),
      stance: random.pick(stances),
      consent: random.pick(['given', 'given', 'given', 'unknown', 'refused'] as const),
      language: country.language,
      tags: [],
      origins: [],
    }
    if (random.chance(0.3)) {
      const date = `${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`
      contact.birthday = random.chance(0.4) ? `--${date}` : `${random.int(1961, 1996)}-${date}`
    }
    return contact
  })
}
