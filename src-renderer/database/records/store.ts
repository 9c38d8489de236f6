/**
 * Records as they are stored, for the door alone: written to RxDB's storage directly, so that a page is one
 * transaction a kind, a removal keeps nothing of the record but the office's last reading, and what the
 * collections' queries show follows by RxDB's own events.
 */
import { createRevision, now, type RxDocumentData } from 'rxdb'
import {
  type Kind,
  kindOf,
  type LocalFields,
  localFields,
  type Records,
  type Stored,
  withoutLocalFields,
} from '#shared/kinds.ts'
import type { Written } from '../projection/contract.ts'
import type { Collections } from './collections.ts'

export type Master = NonNullable<LocalFields['master']>

/** What the database has on a record. `stored` is null where it was deleted or withdrawn. */
export interface Present {
  stored: Stored | null
  master: Master | undefined
  document: RxDocumentData<Stored>
}

/** A state to be written: null removes the record. `previous` is what `read` gave, where it was read. */
export interface RecordWrite {
  kind: Kind
  id: string
  record: Records[Kind] | null
  master: Master | undefined
  localSeq: number
  previous?: Present | undefined
}

export const keyOf = (kind: Kind, id: string) => `${kind}/${id}`

/** Rows in one transaction: enough to be quick, few enough not to hold the window up. */
const rowsAtOnce = 500

export class RecordStore {
  private readonly collections: Collections
  private readonly token: string

  constructor(collections: Collections, token: string) {
    this.collections = collections
    this.token = token
  }

  /** What the database has on these records; those it never saw are left out. */
  async read(refs: readonly { kind: Kind; id: string }[]): Promise<Map<string, Present>> {
    const found = new Map<string, Present>()
    for (const [kind, group] of byKind(refs)) {
      const ids = [...new Set(group.map(({ id }) => id))]
      for (const document of await this.storage(kind).findDocumentsById(ids, true))
        found.set(keyOf(kind, document.id), presentOf(document))
    }
    return found
  }

  /**
   * Writes all, kind by kind. Where a record is there that was not read before, `accept` decides with what is
   * there; what it declines is not written. Gives what was written. Throws what the database throws.
   */
  async write(
    writes: readonly RecordWrite[],
    accept: (write: RecordWrite, present: Present) => boolean = () => true,
  ): Promise<Written[]> {
    const written: Written[] = []
    for (const [kind, group] of byKind(writes)) {
      for (let from = 0; from < group.length; from += rowsAtOnce) {
        const part = group.slice(from, from + rowsAtOnce)
        const refused = await this.bulkWrite(kind, part, written)
        const again = refused
          .filter(({ write, present }) => accept(write, present))
          .map(({ write, present }) => ({ ...write, previous: present }))
        const still = again.length > 0 ? await this.bulkWrite(kind, again, written) : []
        if (still.length > 0) throw new Error(`The database was written by another window (${kind})`)
      }
    }
    return written
  }

  private async bulkWrite(
    kind: Kind,
    writes: readonly RecordWrite[],
    written: Written[],
  ): Promise<{ write: RecordWrite; present: Present }[]> {
    const rows = writes.map((write) => {
      const previous = write.previous?.document
      const document = documentOf(kind, write)
      document._rev = createRevision(this.token, previous)
      return previous ? { previous, document } : { document }
    })
    const { error } = await this.storage(kind).bulkWrite(rows, 'roadbook-door')
    const conflicts = new Map(error.map((one) => [one.documentId, one]))
    const refused: { write: RecordWrite; present: Present }[] = []
    for (const [index, write] of writes.entries()) {
      const conflict = conflicts.get(write.id)
      if (!conflict) {
        const document = rows[index]!.document
        written.push({
          kind,
          id: write.id,
          localSeq: write.localSeq,
          stored: document._deleted ? null : plain(document),
        })
      } else if (conflict.status === 409 && conflict.documentInDb)
        refused.push({ write, present: presentOf(conflict.documentInDb as RxDocumentData<Stored>) })
      else throw new Error(`RxDB refused ${kind} ${write.id} with ${conflict.status}`)
    }
    return refused
  }

  private storage(kind: Kind) {
    return (this.collections[kind] as unknown as Collections['accounts'])
      .internalStorageInstance as unknown as {
      findDocumentsById(ids: string[], deleted: boolean): Promise<RxDocumentData<Stored>[]>
      bulkWrite(
        rows: { previous?: RxDocumentData<Stored>; document: RxDocumentData<Stored> }[],
        context: string,
      ): Promise<{ error: { documentId: string; status: number; documentInDb?: unknown }[] }>
    }
  }
}

/** A stored record as screens and sync know it: without the laptop's own fields. */
export function plainRecord(stored: Stored): Records[Kind] {
  return withoutLocalFields(stored as never)
}

/** A record without RxDB's own fields. */
export function plain(document: RxDocumentData<Stored>): Stored {
  const { _rev, _meta, _deleted, _attachments, ...stored } = document
  return stored as unknown as Stored
}

function presentOf(document: RxDocumentData<Stored>): Present {
  return { stored: document._deleted ? null : plain(document), master: document.master, document }
}

function documentOf(kind: Kind, write: RecordWrite): RxDocumentData<Stored> {
  const inside = { _deleted: write.record === null, _attachments: {}, _meta: { lwt: now() }, _rev: '' }
  const master = write.master && { master: write.master }
  // A removal keeps no word of the record: it may have left this person's sight.
  const record = write.record
    ? { ...write.record, ...localFields(kind, write.record as never, write.localSeq) }
    : { id: write.id, localSeq: write.localSeq }
  return { ...record, ...master, ...inside } as unknown as RxDocumentData<Stored>
}

export function byKind<Row extends { kind: Kind }>(rows: readonly Row[]): Map<Kind, Row[]> {
  const groups = new Map<Kind, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.kind)
    if (group) group.push(row)
    else groups.set(row.kind, [row])
  }
  return groups
}

/** What people call a record, for lists of what waits. */
export function titleOf(kind: Kind, record: unknown): string {
  try {
    return kindOf(kind).title(record as never) ?? ''
  } catch {
    return ''
  }
}
