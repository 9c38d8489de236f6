import fc from 'fast-check'
import Value from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { allKinds, type Kind, kindOf } from '#shared/kinds.ts'
import type { State } from '#shared/sync/contract.ts'
import { type MergedRecord, mergeRecords } from '#shared/sync/merge/merge.ts'
import { noLongerHolds } from '#shared/sync/merge/preconditions.ts'
import { aLead, anAccount, anActivity, anId, aNote, aQuote, aRecord } from '../../builders/records.ts'

const state = (record: unknown) => structuredClone(record) as State
const merged = (kind: Kind, base: unknown, master: unknown, fork: unknown) =>
  mergeRecords(kind, base as State | null, master as State | null, fork as State | null)

describe('[M2] fields', () => {
  const base = anAccount({ industry: 'Dairy', tier: 'B' })

  test('changed on one side keep that change', () => {
    const result = merged('accounts', base, { ...base, tier: 'A' }, { ...base, industry: 'Brewing' })
    expect(result).toMatchObject({ state: { tier: 'A', industry: 'Brewing' }, notices: [], lost: null })
  })

  test('changed on both take the office’s, the other is told and kept beside', () => {
    const result = merged('accounts', base, { ...base, industry: 'Paper' }, { ...base, industry: 'Brewing' })
    expect(result.state).toMatchObject({ industry: 'Paper' })
    expect(result.notices).toEqual([{ field: 'industry', mine: 'Brewing', office: 'Paper' }])
    expect(result.lost).toEqual({ industry: 'Brewing' })
  })

  test('that one side took out are gone, unless the other changed them', () => {
    const { industry: _, ...without } = base
    expect(merged('accounts', base, without, base).state).not.toHaveProperty('industry')
    expect(merged('accounts', base, { ...base, industry: 'Paper' }, without).state).toMatchObject({
      industry: 'Paper',
    })
  })

  test('[P12] updatedAt and updatedBy are neither compared nor merged: the later edit’s are shown', () => {
    const later = { ...base, updatedAt: '2027-01-01T00:00:00.000Z', updatedBy: anId() }
    const result = merged('accounts', base, { ...base, tier: 'A' }, later)
    expect(result.state).toMatchObject({ tier: 'A', updatedAt: later.updatedAt, updatedBy: later.updatedBy })
    expect(result.notices).toEqual([])
  })
})

describe('[M3] lists', () => {
  const issue = (title: string) => ({ id: anId(), title, severity: 'low' as const, opened: '2026-11-01' })
  const [leak, noise] = [issue('Leak'), issue('Noise')]
  const base = anAccount({ issues: [leak, noise], tags: ['key', 'north'] })

  test('what both added is there, what one deleted is not', () => {
    const [mine, office] = [issue('Mine'), issue('Office')]
    const result = merged(
      'accounts',
      base,
      { ...base, issues: [noise, office] },
      { ...base, issues: [leak, noise, mine] },
    )
    expect(((result.state?.issues ?? []) as { title: string }[]).map(({ title }) => title)).toEqual([
      'Noise',
      'Mine',
      'Office',
    ])
  })

  test('an element that one side deleted and the other edited stays, and is told', () => {
    const worse = { ...leak, severity: 'critical' as const }
    const result = merged('accounts', base, { ...base, issues: [noise] }, { ...base, issues: [worse, noise] })
    expect(result.state?.issues).toEqual([worse, noise])
    expect(result.notices).toEqual([{ field: `issues.${leak.id}`, mine: worse, office: null }])
  })

  test('an element that both edited merges by field', () => {
    const result = merged(
      'accounts',
      base,
      { ...base, issues: [{ ...leak, severity: 'high' }, noise] },
      { ...base, issues: [{ ...leak, title: 'Leak at the flange' }, noise] },
    )
    expect(result.state?.issues).toEqual([{ ...leak, severity: 'high', title: 'Leak at the flange' }, noise])
  })

  test('plain strings are a set', () => {
    const result = merged(
      'accounts',
      base,
      { ...base, tags: ['key', 'north', 'food'] },
      { ...base, tags: ['north', 'vip'] },
    )
    expect(new Set(result.state?.tags as string[])).toEqual(new Set(['north', 'food', 'vip']))
  })

  test('an order that only one side changed is kept', () => {
    const result = merged('accounts', base, { ...base, tier: 'A' }, { ...base, issues: [noise, leak] })
    expect(result.state?.issues).toEqual([noise, leak])
  })
})

describe('[M4] units', () => {
  test('the start and end of a meeting never come from two sides', () => {
    const base = anActivity({ at: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T10:00:00.000Z' })
    const office = { ...base, at: '2026-11-24T13:00:00.000Z', endsAt: '2026-11-24T14:00:00.000Z' }
    const result = merged('activities', base, office, { ...base, endsAt: '2026-11-24T10:30:00.000Z' })
    expect(result.state).toMatchObject({ at: office.at, endsAt: office.endsAt })
    expect(result.lost).toEqual({ endsAt: '2026-11-24T10:30:00.000Z' })
  })

  test('a quote’s lines, discount and currency are one', () => {
    const base = aQuote()
    const result = merged(
      'quotes',
      base,
      { ...base, discount: 500 },
      { ...base, currency: 'CHF', paymentTerms: '30 days' },
    )
    expect(result.state).toMatchObject({ discount: 500, currency: base.currency, paymentTerms: '30 days' })
    expect(result.lost).toEqual({ currency: 'CHF' })
  })

  test('half an address is none', () => {
    const address = { id: anId(), use: 'main' as const, street: 'Hauptstr. 1', city: 'Köln' }
    const base = anAccount({ addresses: [address] })
    const office = { ...address, street: 'Domplatz 4' }
    const result = merged(
      'accounts',
      base,
      { ...base, addresses: [office] },
      { ...base, addresses: [{ ...address, city: 'Bonn' }] },
    )
    expect(result.state?.addresses).toEqual([office])
    expect(result.lost).toEqual({ addresses: [{ ...address, city: 'Bonn' }] })
  })
})

describe('deletions and missing bases', () => {
  const base = aNote({ body: 'Said.' })

  test('[P11] an edit beats a deletion, from either side, with a notice', () => {
    const edited = { ...base, body: 'Said more.' }
    expect(merged('notes', base, null, edited)).toMatchObject({ state: edited, notices: [{ office: null }] })
    expect(merged('notes', base, edited, null)).toMatchObject({ state: edited, notices: [{ mine: null }] })
    expect(merged('notes', base, null, base).state).toBeNull()
    expect(merged('notes', base, base, null).state).toBeNull()
    expect(merged('notes', base, null, null).state).toBeNull()
  })

  test('[M6] without a base nothing is lost for want of it', () => {
    const office = { ...base, body: 'Price asked. Seals leak.', title: 'Office' }
    const mine = { ...base, body: 'Price asked. Call Monday.', title: 'Mine' }
    const result = merged('notes', null, office, mine)
    for (const words of ['Seals leak', 'Call Monday']) expect(result.state?.body).toContain(words)
    expect(String(result.state?.body).match(/Price asked/g)).toHaveLength(1)
    expect(result.lost).toEqual({ title: 'Mine' })
  })

  test('[P7] a lead that someone else has converted cannot be converted again', () => {
    const lead = aLead({ status: 'qualified' })
    const converted = { ...lead, status: 'converted' as const, convertedToId: anId() }
    expect(
      noLongerHolds('leads', state(lead), state(converted), state({ ...converted, convertedToId: anId() })),
    ).not.toBeNull()
    expect(noLongerHolds('leads', state(lead), state(converted), state({ ...lead, tags: ['x'] }))).toBeNull()
  })
})

test('[M5] a capture that stands in a note’s text is in its list', () => {
  const capture = { id: anId(), kind: 'need' as const, text: 'two pumps', at: '2026-11-24T09:00:00.000Z' }
  const link = (words: string) => `They need [${words}](need:${capture.id}).`
  const base = aNote({ body: link('two pumps'), captures: [capture] })
  const result = merged(
    'notes',
    base,
    { ...base, body: link('three pumps') },
    { ...base, body: 'They need nothing.', captures: [] },
  )
  expect(result.state?.body).toContain(`[three pumps](need:${capture.id})`)
  expect(result.state?.captures).toEqual([capture])
})

/** Every string that stands in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{N}]{4,}/gu) ?? []
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}

const word = fc.constantFrom('pump', 'seal', 'Łódź', 'price', 'May', 'trial', 'Ω-3', '- item', '## Head', '')
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
const body = fc.array(sentence, { maxLength: 4 }).map((lines) => lines.join('\n\n'))
const oneOfIds = Array.from({ length: 6 }, () => anId())

/** Edits of an account, a note and a quote: typed words are unique, so that each can be looked for. */
const unique = fc.uuid().map((id) => `w${id.replaceAll('-', '').slice(0, 12)}`)
const issueEdit = fc.record({
  id: fc.constantFrom(...oneOfIds),
  title: unique,
  severity: fc.constantFrom('low', 'high'),
  opened: fc.constant('2026-11-01'),
})
const issues = fc.uniqueArray(issueEdit, { selector: ({ id }) => id, maxLength: 5 })
const accountEdit = fc.record(
  {
    name: unique,
    industry: unique,
    about: fc.tuple(body, unique).map(([text, mine]) => `${text} ${mine}`),
    tags: fc.uniqueArray(unique, { maxLength: 3 }),
    issues,
    revenue: fc.record({ amount: fc.nat(1000), currency: fc.constantFrom('EUR', 'CHF') }),
  },
  { requiredKeys: [] },
)
const noteEdit = fc.record(
  { title: unique, body: fc.tuple(body, unique, body).map(([a, mine, b]) => `${a}\n${mine} ${b}`) },
  { requiredKeys: [] },
)
const quoteEdit = fc.record(
  {
    discount: fc.nat(9000),
    currency: fc.constantFrom('EUR', 'CHF', 'USD'),
    paymentTerms: unique,
    delivery: body,
  },
  { requiredKeys: [] },
)
const triple = (kind: Kind, record: unknown, edit: fc.Arbitrary<object>) =>
  fc.tuple(edit, edit, edit, fc.boolean()).map(([was, office, mine, noBase]) => {
    const base = { ...state(record), ...was } as State
    return { kind, base: noBase ? null : base, master: { ...base, ...office }, fork: { ...base, ...mine } }
  })
const triples = fc.oneof(
  triple('accounts', anAccount(), accountEdit),
  triple('notes', aNote({ body: 'The pump leaks.\n\nCall in May.' }), noteEdit),
  triple('quotes', aQuote(), quoteEdit),
)
const runs = { numRuns: 300 }

describe('properties of merging records', () => {
  test('[M1] nothing that anyone typed disappears from record, lost and notices together', () => {
    fc.assert(
      fc.property(triples, ({ kind, base, master, fork }) => {
        const result = mergeRecords(kind, base, master, fork)
        const kept = new Set(wordsIn(result))
        const before = new Set(wordsIn(base))
        const typed = [...wordsIn(master), ...wordsIn(fork)].filter((one) => !before.has(one))
        // What stood in a field that the same side replaced is not typed by anyone in this merge.
        expect(typed.filter((one) => !kept.has(one))).toEqual([])
      }),
      runs,
    )
  })

  test('[M1] the same three give the same result, and change none of the three', () => {
    fc.assert(
      fc.property(triples, ({ kind, base, master, fork }) => {
        const before = JSON.stringify([base, master, fork])
        const results = [0, 1].map((): MergedRecord => mergeRecords(kind, base, master, fork))
        expect(JSON.stringify(results[0])).toBe(JSON.stringify(results[1]))
        expect(JSON.stringify([base, master, fork])).toBe(before)
        expect(mergeRecords(kind, state(base), state(master), state(fork))).toEqual(results[0])
      }),
      runs,
    )
  })

  test('[M1] merging again changes nothing', () => {
    fc.assert(
      fc.property(triples, ({ kind, base, master, fork }) => {
        const once = mergeRecords(kind, base, master, fork).state
        expect(mergeRecords(kind, base, master, once).state).toEqual(once)
        expect(mergeRecords(kind, base, once, fork).state).toEqual(once)
      }),
      runs,
    )
  })

  test('[M4] what comes out is valid when the three were', () => {
    fc.assert(
      fc.property(triples, ({ kind, base, master, fork }) => {
        const { schema } = kindOf(kind)
        fc.pre([master, fork].every((each) => Value.Check(schema, each)))
        expect(Value.Errors(schema, mergeRecords(kind, base, master, fork).state)).toEqual([])
      }),
      runs,
    )
  })

  test('a text that would become longer than the schema allows stays the office’s, and nothing is lost', () => {
    const base = anAccount({ about: 'Start.' })
    const long = (letter: string) => `Start. ${letter.repeat(5)} `.repeat(1200)
    const result = merged('accounts', base, { ...base, about: long('a') }, { ...base, about: long('b') })
    expect(Value.Check(kindOf('accounts').schema, result.state)).toBe(true)
    expect(JSON.stringify(result)).toContain('bbbbb')
  })

  test.each(allKinds)('every kind merges with itself without a word: %s', (kind) => {
    const record = state(aRecord(kind))
    expect(mergeRecords(kind, record, record, record)).toEqual({ state: record, notices: [], lost: null })
    expect(mergeRecords(kind, null, record, record)).toEqual({ state: record, notices: [], lost: null })
  })
})
