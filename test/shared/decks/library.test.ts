import { expect, test } from 'vitest'
import { deckFrom, ratioInThousandths, titleFromName } from '#shared/decks/from-import.ts'
import { compareNaturally, matchesFilter } from '#shared/decks/library.ts'
import { mayEdit, newVersion, publishDeck, usability, withdrawDeck } from '#shared/decks/publishing.ts'
import { kinds } from '#shared/kinds.ts'
import { Check } from 'typebox/value'
import { aDeck, aSlide } from '../../builders/records.ts'
import { uuid } from './uuid.ts'

const at = '2026-11-24T10:00:00.000Z'
const manager = { id: uuid(50), role: 'sales-manager' } as const
const draft = aDeck({ status: 'draft', slides: [aSlide()] })
const seller = { id: uuid(51), role: 'sales-representative' } as const

test('names are ordered as people count', () => {
  expect(['Page 10.png', 'page 2.png', 'Page 1.png'].sort(compareNaturally)).toEqual([
    'Page 1.png',
    'page 2.png',
    'Page 10.png',
  ])
})

test('a search finds every word anywhere in the deck, accents and case forgiven', () => {
  const deck = aDeck({
    title: 'Größere Pumpen',
    slides: [aSlide({ text: 'Impeller efficiency', notes: 'Ask about Łódź' })],
  })
  expect(matchesFilter(deck, { text: 'grossere IMPELLER lodz' })).toBe(true)
  expect(matchesFilter(deck, { text: 'grossere turbine' })).toBe(false)
})

test('a title comes from the name of the file', () => {
  expect(titleFromName('/tmp/Q3_offer-for-Hansa.pdf')).toBe('Q3 offer for Hansa')
  expect(titleFromName('2026-11-24 visit.pdf')).toBe('2026-11-24 visit')
})

test('first and last day of use are inclusive', () => {
  const deck = aDeck({ status: 'published', firstDay: '2026-11-01', lastDay: '2026-11-24' })
  expect(usability(deck, '2026-11-24')).toBe('usable')
  expect(usability(deck, '2026-11-01')).toBe('usable')
  expect(usability(deck, '2026-11-25')).toBe('expired')
  expect(usability(deck, '2026-10-31')).toBe('not-yet')
})

test('managers publish and withdraw, representatives do not', () => {
  expect(publishDeck(draft, seller, at)).toEqual({ ok: false, problem: { kind: 'not-allowed' } })
  const published = publishDeck(draft, manager, at)
  if (!published.ok) throw new Error(published.problem.kind)
  expect(published.value.status).toBe('published')
  expect(mayEdit(published.value, seller)).toBe(false)
  const withdrawn = withdrawDeck(published.value, manager, at)
  if (!withdrawn.ok) throw new Error(withdrawn.problem.kind)
  const again = publishDeck(withdrawn.value, manager, at)
  expect(again.ok && again.value.version).toBe(2)
})

test('a draft is its owner’s to edit and not a colleague’s', () => {
  expect(mayEdit({ ...draft, ownerId: seller.id }, seller)).toBe(true)
  expect(mayEdit({ ...draft, ownerId: uuid(99) }, seller)).toBe(false)
})

test('a new version is a draft that names the deck it replaces', () => {
  const next = newVersion(aDeck({ id: uuid(1), version: 4 }), seller, uuid(60), at)
  expect(next).toMatchObject({ id: uuid(60), status: 'draft', version: 5, replacesId: uuid(1) })
})

test('what an importer found becomes a valid record, its pictures named by their assets', () => {
  let made = 0
  const file = { id: uuid(3), assetId: 'c'.repeat(64), name: 'pump.svg', type: 'image/svg+xml', size: 9 }
  const deck = deckFrom(
    {
      title: '',
      theme: '---\ntheme: default\n---',
      slides: [
        { kind: 'markdown', title: 'One', text: 'One', markdown: '# One\n![](found:f1)', ratio: 16 / 9 },
        { kind: 'picture', title: 'pump', text: '', file: 'f1', ratio: Number.NaN },
      ],
    },
    new Map([['f1', file]]),
    { personId: seller.id, newId: () => uuid(100 + made++), at },
  )
  expect(Check(kinds.decks.schema, deck)).toBe(true)
  expect(deck).toMatchObject({ title: 'Untitled deck', status: 'draft', ownerId: seller.id, files: [file] })
  expect(deck.slides[0]?.markdown).toBe(`# One\n![](asset:${file.assetId})`)
  expect(deck.slides[1]?.ratio).toBe(1778)
})

test('a ratio stays within what a record may hold', () => {
  expect(ratioInThousandths(4 / 3)).toBe(1333)
  expect(ratioInThousandths(0)).toBe(1778)
  expect(ratioInThousandths(1e9)).toBe(1_000_000)
})
