/** Reading records outside a screen's live queries: plain objects, without the laptop's own fields. */
import type { RxCollection } from 'rxdb'
import { type Kind, type Records, type Stored, withoutLocalFields } from '#shared/kinds.ts'
import type { LocalDatabase } from './contract.ts'

/** The records of a kind by their ids; those that are not here are left out. */
export async function readByIds<K extends Kind>(
  database: LocalDatabase,
  kind: K,
  ids: readonly string[],
): Promise<Map<string, Records[K]>> {
  const found = await collectionOf(database, kind)
    .findByIds([...ids])
    .exec()
  return new Map([...found].map(([id, document]) => [id, plain<K>(document)]))
}

/** One record, or null when it is not here. */
export async function readById<K extends Kind>(
  database: LocalDatabase,
  kind: K,
  id: string,
): Promise<Records[K] | null> {
  return (await readByIds(database, kind, [id])).get(id) ?? null
}

/** Typed by its kind: the catalogue's collections are a union that RxDB's own types cannot follow. */
export function collectionOf<K extends Kind>(database: LocalDatabase, kind: K): RxCollection<Stored<K>> {
  return database.collections[kind] as unknown as RxCollection<Stored<K>>
}

function plain<K extends Kind>(document: { toMutableJSON(): unknown }): Records[K] {
  return withoutLocalFields<K>(document.toMutableJSON() as Stored<K>)
}
