import { beforeEach, describe, expect, it } from 'vitest'
import { search } from '../../../src-renderer/database/projection/search.ts'
import type { ProjectionStore } from '../../../src-renderer/database/projection/store.ts'
import { aDeck, anAccount, aNote, aContact, aSlide } from '../../builders/records.ts'
import { aStore, gone, written } from './store.ts'

let store: ProjectionStore
const ids = (text: string, options = {}) =>
  search(store, text, { limit: 20, ranked: false, ...options }).found.map(({ id }) => id)

beforeEach(async () => {
  store = await aStore()
})

describe('finding by words', () => {
  it('finds an account by the beginning of a word, whatever its accents and case', () => {
    const account = anAccount({ name: 'Brauerei Weißbräu Łódź' })
    store.apply([written('accounts', account, 1)], {})
    for (const typed of ['brau', 'WEISSB', 'lodz', 'weißbräu', 'łó']) expect(ids(typed)).toContain(account.id)
  })

  it('finds Japanese by any two neighbouring characters', () => {
    const account = anAccount({ name: '東京水道サービス株式会社' })
    store.apply([written('accounts', account, 1)], {})
    expect(ids('水道')).toEqual([account.id])
    expect(ids('サービス')).toEqual([account.id])
    expect(ids('大阪')).toEqual([])
  })

  it('forgives typing mistakes', () => {
    const account = anAccount({ name: 'Grünwald Papierfabrik' })
    const note = aNote({ title: 'Visit', body: 'The membrane was replaced in spring.' })
    store.apply([written('accounts', account, 1), written('notes', note, 2)], {})
    expect(ids('grunwlad')).toContain(account.id)
    expect(ids('papeirfabrik')).toContain(account.id)
    expect(ids('membrnae')).toEqual([note.id])
  })

  it('wants every word that was typed', () => {
    const both = aNote({ body: 'dosing pump for chlorine' })
    const one = aNote({ body: 'dosing only' })
    store.apply([written('notes', both, 1), written('notes', one, 2)], {})
    expect(ids('dosing chlor')).toEqual([both.id])
  })

  it('lists texts newest first', () => {
    const older = aNote({ at: '2026-01-05T09:00:00.000Z', body: 'cavitation' })
    const newer = aNote({ at: '2026-10-05T09:00:00.000Z', body: 'cavitation' })
    store.apply([written('notes', newer, 1), written('notes', older, 2)], {})
    expect(ids('cavitation')).toEqual([newer.id, older.id])
  })

  it('finds a slide by its text, and names the slide', () => {
    const slide = aSlide({ title: 'Energy', text: 'Specific energy below 0.4 kWh per cubic metre' })
    const deck = aDeck({ title: 'Waterworks', slides: [slide] })
    store.apply([written('decks', deck, 1)], {})
    const { found } = search(store, 'cubic metre', { limit: 5, ranked: true })
    expect(found).toMatchObject([{ kind: 'decks', id: deck.id, part: slide.id }])
  })

  it('does not find what a link points to', () => {
    const note = aNote({ body: 'They [want it quieter](need:0197f000-0000-7000-8000-00000000beef)' })
    store.apply([written('notes', note, 1)], {})
    expect(ids('quieter')).toEqual([note.id])
    expect(ids('beef')).toEqual([])
  })

  it('keeps to the kinds and the account that are asked for', () => {
    const account = anAccount({ name: 'Nordsee Werft' })
    const mine = aContact({ name: 'Nordby', accountId: account.id })
    const other = aContact({ name: 'Nordström' })
    store.apply(
      [written('accounts', account, 1), written('contacts', mine, 2), written('contacts', other, 3)],
      {},
    )
    expect(ids('nord', { kinds: ['contacts'] }).sort()).toEqual([mine.id, other.id].sort())
    expect(ids('nord', { accountId: account.id, kinds: ['contacts'] })).toEqual([mine.id])
  })

  it('is not confused by quotes and operators', () => {
    const account = anAccount({ name: `D'Angelo "Acqua" AND OR NOT` })
    store.apply([written('accounts', account, 1)], {})
    for (const typed of [`d'angelo`, '"acqua', 'AND', 'NEAR(', '***', 'a:b', '-'])
      expect(() => ids(typed)).not.toThrow()
    expect(ids(`D'Angelo "acq`)).toEqual([account.id])
  })
})

describe('keeping up', () => {
  it('forgets what a record said before', () => {
    const note = aNote({ body: 'first words' })
    store.apply([written('notes', note, 1)], {})
    store.apply([written('notes', { ...note, body: 'second thoughts' }, 2)], {})
    expect(ids('first')).toEqual([])
    expect(ids('second')).toEqual([note.id])
    expect(store.count('notes')).toBe(1)
  })

  it('forgets a deleted record', () => {
    const note = aNote({ body: 'gone tomorrow' })
    store.apply([written('notes', note, 1)], {})
    store.apply([gone('notes', note.id, 2)], {})
    expect(ids('tomorrow')).toEqual([])
    expect(store.count('notes')).toBe(0)
  })

  it('leaves out a page that was read before a later write', () => {
    const note = aNote({ body: 'old' })
    store.apply([written('notes', { ...note, body: 'newer' }, 7)], {})
    store.apply([written('notes', note, 3)], {})
    expect(ids('newer')).toEqual([note.id])
    expect(ids('old')).toEqual([])
  })

  it('remembers how far each kind is, and never goes back', () => {
    store.apply([], { notes: 5, deletions: 9 })
    store.apply([], { notes: 3 })
    expect(store.progress('notes')).toBe(5)
    expect(store.progress('deletions')).toBe(9)
    expect(store.progress('accounts')).toBe(0)
  })

  it('takes a thousand records of one moment', () => {
    const notes = Array.from({ length: 1000 }, (_, index) =>
      aNote({ at: '2026-05-05T10:00:00.000Z', body: `same moment ${index}` }),
    )
    store.apply(
      notes.map((note, index) => written('notes', note, index + 1)),
      {},
    )
    expect(ids('same', { limit: 2000 })).toHaveLength(1000)
  })
})
