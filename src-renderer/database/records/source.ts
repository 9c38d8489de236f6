/**
 * The records in the order in which the door wrote them, for the projection; and the numbers that open the
 * door. Read from RxDB's storage by its `localSeq` index, past the caches of its queries.
 */
import { normalizeMangoQuery, prepareQuery, type RxDocumentData, type RxJsonSchema } from 'rxdb'
import { allKinds, type Kind, type Stored } from '#shared/kinds.ts'
import type { ProjectionSource, Written } from '../projection/contract.ts'
import type { Collections } from './collections.ts'
import { plain } from './store.ts'

type Schema = RxJsonSchema<RxDocumentData<Stored>>
interface Storage {
  schema: Schema
  query(prepared: unknown): Promise<{ documents: RxDocumentData<Stored>[] }>
  count(prepared: unknown): Promise<{ count: number }>
  findDocumentsById(ids: string[], deleted: boolean): Promise<RxDocumentData<Stored>[]>
  internals: Promise<{
    dexieTable: {
      where(index: string): {
        between(from: unknown[], to: unknown[]): { last(): Promise<Stored | undefined> }
      }
    }
  }>
}

export class RecordSource implements ProjectionSource {
  private readonly collections: Collections
  private readonly listeners = new Set<(written: readonly Written[]) => void>()
  private given = 0
  /** Given and written: a projection that has read so far has missed nothing. */
  private landed = 0

  constructor(collections: Collections) {
    this.collections = collections
  }

  /** Finds the highest `localSeq` that was given, deletions included. */
  async start(): Promise<void> {
    const tops = await Promise.all(
      allKinds.map(async (kind) => {
        const [live, gone] = await Promise.all([this.top(kind, false), this.top(kind, true)])
        return Math.max(live, gone)
      }),
    )
    this.given = Math.max(0, ...tops)
    this.landed = this.given
  }

  nextSeq(): number {
    this.given += 1
    return this.given
  }

  lastSeq(): number {
    return this.landed
  }

  onWritten(listener: (written: readonly Written[]) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  announce(written: readonly Written[]): void {
    for (const { localSeq } of written) this.landed = Math.max(this.landed, localSeq)
    for (const listener of this.listeners) listener(written)
  }

  async since(kind: Kind, localSeq: number, limit: number): Promise<Written[]> {
    const found = await this.after(kind, localSeq, limit, false)
    return found.map((document) => ({
      kind,
      id: document.id,
      localSeq: document.localSeq,
      stored: plain(document),
    }))
  }

  async deletedSince(
    localSeq: number,
    limit: number,
  ): Promise<{ kind: Kind; id: string; localSeq: number }[]> {
    const gone = await Promise.all(
      allKinds.map(async (kind) =>
        (await this.after(kind, localSeq, limit, true)).map((document) => ({
          kind,
          id: document.id,
          localSeq: document.localSeq,
        })),
      ),
    )
    return gone
      .flat()
      .sort((one, other) => one.localSeq - other.localSeq)
      .slice(0, limit)
  }

  async count(kind: Kind): Promise<number> {
    const { schema } = this.storage(kind)
    const query = normalizeMangoQuery(schema, { selector: { _deleted: { $eq: false } } as never })
    return (await this.storage(kind).count(prepareQuery(schema, query))).count
  }

  async byId(kind: Kind, ids: readonly string[]): Promise<Stored[]> {
    return (await this.storage(kind).findDocumentsById([...ids], false)).map(plain)
  }

  private async after(kind: Kind, localSeq: number, limit: number, deleted: boolean) {
    const { schema } = this.storage(kind)
    const query = normalizeMangoQuery(schema, {
      selector: { _deleted: { $eq: deleted }, localSeq: { $gt: localSeq } } as never,
      sort: [{ localSeq: 'asc' }] as never,
      limit,
      index: ['_deleted', 'localSeq', 'id'] as never,
    })
    return (await this.storage(kind).query(prepareQuery(schema, query))).documents
  }

  private async top(kind: Kind, deleted: boolean): Promise<number> {
    // The end of an index, from Dexie itself: RxDB does not serve a descending sort from one.
    const { dexieTable } = await this.storage(kind).internals
    const flag = deleted ? '1' : '0'
    const range = dexieTable
      .where('[_deleted+localSeq+id]')
      .between([flag, 0, ''], [flag, Infinity, '\uffff'])
    return (await range.last())?.localSeq ?? 0
  }

  private storage(kind: Kind): Storage {
    return (this.collections[kind] as unknown as Collections['accounts'])
      .internalStorageInstance as unknown as Storage
  }
}
