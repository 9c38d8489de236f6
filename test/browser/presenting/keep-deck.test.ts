import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { AssetStore } from '../../../src-renderer/database/contract.ts'
import { readById } from '../../../src-renderer/database/read.ts'
import { keepDeck } from '../../../src-renderer/presenting/import/keep-deck.ts'
import { readFiles } from '../../../src-renderer/presenting/import/read-files.ts'
import { sayKeepProblem } from '../../../src-renderer/presenting/import/say.ts'
import { fixture, reading } from './fixtures.ts'
import { aLaptop, type Laptop } from './laptop.ts'

let laptop: Laptop
beforeAll(async () => {
  laptop = await aLaptop()
})
afterAll(() => laptop.close())

test('an imported deck is a draft of one’s own whose files are on this laptop, and is undone as one', async () => {
  const { database, me } = laptop.roadbook
  const deck = await laptop.importDeck('pump-deck.md', 'pump.svg')
  const kept = await readById(database, 'decks', deck.id)
  expect(kept).toMatchObject({ title: 'The quiet pump', status: 'draft', ownerId: me.personId })
  const picture = kept?.files[0]?.assetId ?? ''
  expect(kept?.slides[1]?.markdown).toContain(`asset:${picture}`)
  expect((await database.assets.read(picture))?.size).toBe(kept?.files[0]?.size)
  await database.door.undo()
  expect(await readById(database, 'decks', deck.id)).toBeNull()
})

test('on a full disk nothing is imported, and a sentence says so', async () => {
  const { database, me } = laptop.roadbook
  const preview = await readFiles([await fixture('pump-talk.pdf')], reading())
  const write = vi.fn()
  const full: AssetStore = {
    ...database.assets,
    add: async () => ({ ok: false, problem: { kind: 'disk-full' } }),
  }
  const door = { ...database.door, write }
  const kept = await keepDeck(preview, { door, assets: full, personId: me.personId, now: Date.now() })
  expect(kept).toEqual({ ok: false, problem: { kind: 'disk-full' } })
  expect(write).not.toHaveBeenCalled()
  expect(sayKeepProblem({ kind: 'disk-full' })).toContain('disk is full. Nothing was imported')
})
