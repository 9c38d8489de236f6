import sqlite3InitModule from '@sqlite.org/sqlite-wasm'
import { type Kind, localFields, type Records, type Stored } from '#shared/kinds.ts'
import type { Written } from '../../../src-renderer/database/projection/contract.ts'
import { Sql } from '../../../src-renderer/database/projection/sql.ts'
import { ProjectionStore } from '../../../src-renderer/database/projection/store.ts'

/** The projection's store on SQLite in memory: the real one, without a worker and files. */
export async function aStore(): Promise<ProjectionStore> {
  const sqlite3 = await sqlite3InitModule()
  return new ProjectionStore(new Sql(new sqlite3.oo1.DB(':memory:')))
}

/** A record as the door would have written it. */
export function written<K extends Kind>(kind: K, record: Records[K], localSeq: number): Written {
  return {
    kind,
    id: record.id,
    localSeq,
    stored: { ...record, ...localFields(kind, record, localSeq) } as Stored,
  }
}

/** A deletion as the door would have written it. */
export function gone(kind: Kind, id: string, localSeq: number): Written {
  return { kind, id, localSeq, stored: null }
}
