/** The demo company is seeded, valid, whole, and moves with the day. */
import Value from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { allKinds, type Kind, kindOf } from '#shared/kinds.ts'
import { assetsOfDeck } from '#shared/decks/slides.ts'
import { scopeParent } from '#shared/sync/scopes.ts'
import { demoPeople, demoRecords, makeDemoCompany } from '../../resources/demo-company/generate.ts'
import { threads } from '../../resources/demo-company/threads/all.ts'

const today = '2026-11-24'
const company = makeDemoCompany({ today })
const idsOf = (kind: Kind) =>
  new Set(company.records.flatMap((each) => (each.kind === kind ? [each.record.id] : [])))
const of = <K extends Kind>(kind: K) =>
  company.records.flatMap((each) =>
    each.kind === kind ? [each.record as Extract<typeof each, { kind: K }>['record']] : [],
  )

describe('the demo company', () => {
  test.each(allKinds)('every record of %s is what its schema says', (kind) => {
    const records = of(kind)
    expect(records.length).toBeGreaterThan(0)
    for (const record of records)
      if (!Value.Check(kindOf(kind).schema, record))
        expect([record, ...Value.Errors(kindOf(kind).schema, record)]).toEqual([record])
  })

  test('the same seed and day give the same bytes', () => {
    const digest = (day: string, seed: number) =>
      createHash('sha256')
        .update(JSON.stringify([...demoRecords({ today: day, seed, accounts: 40, notes: 60 })]))
        .digest('hex')
    expect(digest(today, 7)).toBe(digest(today, 7))
    expect(digest(today, 8)).not.toBe(digest(today, 7))
  })

  test('another day shifts the dates by as much', () => {
    const activities = (day: string) =>
      [...demoRecords({ today: day, accounts: 30, notes: 50 })].flatMap((each) =>
        each.kind === 'activities' ? [each.record] : [],
      )
    const week = 7 * 86_400_000
    const early = activities('2026-11-24')
    const late = activities('2026-12-01')
    expect(late.map((each) => each.subject)).toEqual(early.map((each) => each.subject))
    expect(late.map((each) => Date.parse(each.at))).toEqual(early.map((each) => Date.parse(each.at) + week))
  })

  test('no id is given twice and parents come before what hangs on them', () => {
    const seen = new Set<string>()
    for (const { kind, record } of company.records) {
      expect(seen.has(record.id)).toBe(false)
      seen.add(record.id)
      const parent = scopeParent(kind, record as never)
      if (parent) expect(seen.has(parent.id)).toBe(true)
    }
  })

  test('everything that a record names is there', () => {
    const all = new Set(company.records.map((each) => each.record.id))
    const assets = new Set(company.assets.map((each) => each.id))
    for (const { kind, record } of company.records) {
      const missing = [...namedBy(record)].filter(
        ([field, id]) => !(field === 'assetId' ? assets : all).has(id),
      )
      if (missing.length > 0)
        expect({ kind, id: record.id, missing }).toEqual({ kind, id: record.id, missing: [] })
    }
  })

  test('each asset is named by its own bytes', () => {
    for (const asset of company.assets)
      expect(createHash('sha256').update(asset.bytes).digest('hex')).toBe(asset.id)
  })

  test('at least 400 meeting notes, no two alike, none with a gap left open', () => {
    const notes = of('notes').filter((note) => note.kind === 'meeting')
    const plain = notes.map((note) => note.body.replace(/\((need|objection|promise|decision):[^)]*\)/g, ''))
    expect(new Set(plain).size).toBe(plain.length)
    expect(plain.length).toBeGreaterThanOrEqual(400)
    for (const body of plain) expect(body).not.toMatch(/[{}]|\[\[|undefined/)
  })

  test('each capture stands in its note as a link, and each link is a capture', () => {
    for (const note of of('notes')) {
      const links = [
        ...note.body.matchAll(/\[([^\]]+)\]\((need|objection|promise|decision):([0-9a-f-]{36})\)/g),
      ]
      expect(links.map(([, text, kind, id]) => ({ text, kind, id }))).toEqual(
        note.captures.map(({ text, kind, id }) => ({ text, kind, id })),
      )
    }
  })

  test('some promises are overdue and nothing done lies in the future', () => {
    const promises = of('notes').flatMap((note) => note.captures.filter((each) => each.kind === 'promise'))
    expect(promises.filter((each) => !each.settled && (each.due ?? '') < today).length).toBeGreaterThan(5)
    for (const activity of of('activities'))
      expect(activity.status === 'planned', activity.subject).toBe(
        activity.status === 'planned' ? activity.at >= today : false,
      )
  })

  test('everyone has several meetings today, one after the other', () => {
    for (const each of demoPeople) {
      const person = of('people').find((one) => one.email === each.email)
      const meetings = of('activities').filter(
        (one) =>
          one.status === 'planned' &&
          one.at.startsWith(today) &&
          (one.ownerId === person?.id || one.colleagueIds.includes(person?.id ?? '')),
      )
      expect(meetings.length, each.name).toBeGreaterThanOrEqual(2)
      meetings.sort((one, other) => one.at.localeCompare(other.at))
      meetings.forEach((one, index) => {
        const next = meetings[index + 1]
        if (next) expect(one.endsAt && one.endsAt <= next.at, `${each.name}: ${one.subject}`).toBe(true)
      })
    }
  })

  test('what was shown are slides of the deck in that version, within the meeting', () => {
    const decks = new Map(of('decks').map((deck) => [deck.id, deck]))
    const showings = of('activities').filter((each) => each.shown.length > 0)
    expect(showings.length).toBeGreaterThan(100)
    for (const { status, at, endsAt = '', deckIds, shown } of showings) {
      expect(status).toBe('done')
      for (const view of shown) {
        const deck = decks.get(view.deckId)
        expect(deckIds).toContain(view.deckId)
        expect(deck?.version).toBe(view.deckVersion)
        expect(deck?.slides.map((slide) => slide.id)).toContain(view.slideId)
        expect(view.at >= at && view.at <= endsAt, `${at} ${view.at} ${endsAt}`).toBe(true)
      }
    }
    const reactions = showings.flatMap((each) => each.shown.flatMap((view) => view.reaction ?? []))
    expect(new Set(reactions).size).toBe(4)
    expect(of('notes').some((note) => note.stamps.some((stamp) => stamp.slideId))).toBe(true)
  })

  test('no situation is told often, and none never', () => {
    const told = threads.map(
      (thread) =>
        of('deals').filter(
          (deal) =>
            deal.name === thread.deal && of('notes').some((note) => note.accountId === deal.accountId),
        ).length,
    )
    expect(Math.min(...told)).toBeGreaterThan(0)
    expect(Math.max(...told)).toBeLessThan(of('accounts').length / 20)
  })

  test('leads that became customers name their account', () => {
    const accounts = new Map(of('accounts').map((account) => [account.id, account]))
    const converted = of('leads').filter((lead) => lead.status === 'converted')
    expect(converted.length).toBeGreaterThan(3)
    for (const lead of converted)
      expect(accounts.get(lead.convertedToId ?? '')?.name, lead.company).toBe(lead.company)
  })

  test('every picture of a Markdown slide is one of its deck’s files', () => {
    for (const deck of of('decks')) {
      const named = assetsOfDeck(deck)
      const held = new Set([
        ...deck.files.map((file) => file.assetId),
        ...deck.slides.flatMap((slide) => (slide.file ? [slide.file.assetId] : [])),
      ])
      expect(
        named.filter((id) => !held.has(id)),
        deck.title,
      ).toEqual([])
    }
  })

  test('no two customers have one name', () => {
    const names = of('accounts').map((account) => account.name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('all six roles are there, each with a password', () => {
    expect(new Set(of('people').map((each) => each.role)).size).toBe(6)
    expect(Object.keys(company.passwords).sort()).toEqual([...idsOf('people')].sort())
  })

  test('a laptop of any size comes as a stream', () => {
    let accounts = 0
    let notes = 0
    for (const { kind } of demoRecords({ today, accounts: 2000, notes: 6000, activitiesPerAccount: 1 })) {
      if (kind === 'accounts') accounts++
      if (kind === 'notes') notes++
    }
    expect(accounts).toBe(2000)
    expect(notes).toBeGreaterThanOrEqual(6000)
  })
})

/** Every field that holds an id of something else, however deep. */
function* namedBy(value: unknown, name = ''): Generator<[string, string]> {
  if (Array.isArray(value)) {
    for (const each of value) yield* namedBy(each, name)
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, each] of Object.entries(value)) yield* namedBy(each, field)
  } else if (
    typeof value === 'string' &&
    value !== '' &&
    /Ids?$|^(sharedWith|createdBy|updatedBy|by|seenBy|checkedBy|askedBy|answeredBy)$/.test(name) &&
    !['captureId', 'slideId'].includes(name)
  ) {
    yield [name, value]
  }
}
