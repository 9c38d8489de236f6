/** A director's laptop for measuring: accounts and notes of the size that people write, the same on every run. */
import type { Account } from '#shared/accounts/account.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { Note } from '#shared/notes/note.ts'
import type { MasterRow, State } from '#shared/sync/contract.ts'
import { anAccount, aNote } from '../../builders/records.ts'

const towns =
  'Ulm Köln Łódź Göteborg Kraków Zürich Galway Sevilla Torino Odense Tampere Brno Varna Izmir Haifa Osaka Pune'.split(
    ' ',
  )
const trades =
  'Brewery Dairy Waterworks Papermill Hospital Shipyard Foundry Refinery Cannery Greenhouse Hotel Desalination'.split(
    ' ',
  )
const words =
  'pump seal impeller flow head pressure membrane cartridge chlorine dosing maintenance downtime energy quote delivery budget engineer audit vibration bearing conductivity turbidity capacity retrofit warranty pipeline cavitation hygiene valve controller sensor alarm inspection tender approval machine operator shift summer'.split(
    ' ',
  )

/** A small seeded generator of numbers in [0, 1): mulberry32. */
export function luck(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const uuid = (kind: number, index: number) =>
  `01930000-000${kind}-7000-8000-${index.toString(16).padStart(12, '0')}`

export const owners = Array.from({ length: 40 }, (_, index) => uuid(1, index))

export function accountsFor(count: number): Account[] {
  const random = luck(1)
  return Array.from({ length: count }, (_, index) =>
    anAccount({
      id: uuid(2, index),
      name: `${pick(random, towns)} ${pick(random, trades)} ${index}`,
      ownerId: pick(random, owners),
      kind: pick(random, ['prospect', 'customer', 'partner'] as const),
      tier: pick(random, ['A', 'B', 'C', 'D'] as const),
      tags: [pick(random, words)],
      addresses: [
        {
          id: uuid(3, index),
          use: 'main',
          street: `Street ${index}`,
          city: pick(random, towns),
          country: 'DE',
        },
      ],
      about: sentence(random, 20),
    }),
  )
}

export function notesFor(count: number, accounts: number): Note[] {
  const random = luck(2)
  return Array.from({ length: count }, (_, index) =>
    aNote({
      id: uuid(4, index),
      accountId: uuid(2, Math.floor(random() * accounts)),
      at: new Date(1_700_000_000_000 + index * 900_000).toISOString(),
      title: sentence(random, 5),
      body: Array.from({ length: 4 }, () => sentence(random, 25)).join('\n\n'),
    }),
  )
}

function sentence(random: () => number, length: number): string {
  return Array.from({ length }, () => pick(random, words)).join(' ')
}

/** Records as the endpoint sends them. */
export function asRows<K extends Kind>(
  kind: K,
  records: readonly Records[K][],
  firstSequence: number,
): MasterRow[] {
  return records.map((record, index) => ({
    kind,
    id: record.id,
    state: record as unknown as State,
    epoch: 1,
    sequence: firstSequence + index,
    seal: 'measured',
    readAt: firstSequence + index,
  }))
}

export function inPages<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}

export const searchedWords = words
