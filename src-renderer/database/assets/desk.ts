/**
 * Assets on this laptop (SYNC.md, A): the files, which of them are whole, which are still to be sent (the
 * journal knows, so that it outlives the database), and which are wanted and not here yet.
 */
import type { FileReference } from '#shared/fields/record.ts'
import { failed, ok, type Result } from '#shared/fields/result.ts'
import type { Kind } from '#shared/kinds.ts'
import type { AssetProblem, AssetStore } from '../contract.ts'
import { type DoorCore, problemIn } from '../door/core.ts'
import type { AssetRow, MetaStore } from '../meta/meta-store.ts'
import type { AssetFiles } from './files.ts'
import { byKind } from '../records/store.ts'
import { assetsIn, rankOf } from './named.ts'

/** The largest file that Roadbook takes, in bytes: 500 MB. */
export const largestAsset = 500_000_000

/** Assets that sync is given at a time. */
const fetchedAtOnce = 100

export class AssetDesk implements AssetStore {
  private readonly core: DoorCore
  private readonly files: AssetFiles
  private readonly meta: MetaStore
  private readonly arrivedListeners = new Set<(assetId: string) => void>()
  private readonly wantedListeners = new Set<() => void>()
  private readonly adding = new Set<string>()
  private wishes = 0

  constructor(core: DoorCore, files: AssetFiles) {
    this.core = core
    this.files = files
    this.meta = core.parts.meta
  }

  async add({
    name,
    type,
    bytes,
  }: {
    name: string
    type: string
    bytes: Uint8Array | Blob
  }): Promise<Result<FileReference, AssetProblem>> {
    const blob = bytes instanceof Blob ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
    if (blob.size > largestAsset) return failed({ kind: 'too-large', size: blob.size, limit: largestAsset })
    try {
      const id = await this.files.hash(blob)
      if (!(await this.has([id])).has(id)) {
        this.adding.add(id)
        await this.files.write(id, 0, blob)
        await this.meta.assets.put({ id, type, size: blob.size, have: blob.size, wanted: 0, here: 1 })
      }
      const asset = { id, type: type.slice(0, 120), size: blob.size }
      const queued = await this.core.lock.run(() => this.core.append([{ type: 'asset', asset }]))
      if (!queued.ok) return failed(assetProblem(queued.problem))
      this.tellArrived(id)
      this.tellWanted()
      return ok({
        id: this.core.parts.newId(),
        assetId: id,
        name: name.trim().slice(0, 300) || 'file',
        type: asset.type,
        size: blob.size,
      })
    } catch (problem) {
      return failed(assetProblem(problemIn(problem)))
    }
  }

  async read(assetId: string): Promise<Blob | null> {
    const row = await this.meta.assets.get(assetId)
    if (!row?.here) return null
    const file = await this.files.read(assetId)
    if (file?.size === row.size) return row.type ? file.slice(0, file.size, row.type) : file
    // The browser has thrown the file away, or cut it: it is fetched again.
    await this.meta.assets.update(assetId, { here: 0, have: 0 })
    this.tellWanted()
    return null
  }

  async has(assetIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.meta.assets.bulkGet([...assetIds])
    return new Set(rows.filter((row) => row?.here === 1).map((row) => row!.id))
  }

  want(assetIds: readonly string[]): void {
    const wanted = Date.now() + ++this.wishes / 1000
    void this.note(
      assetIds.map((id) => ({ id, type: '', size: 0 })),
      wanted,
    ).then(() => this.tellWanted())
  }

  onArrived(listener: (assetId: string) => void): () => void {
    this.arrivedListeners.add(listener)
    return () => this.arrivedListeners.delete(listener)
  }

  async size(): Promise<number> {
    let sum = 0
    await this.meta.assets.each((row) => {
      sum += row.have
    })
    return sum
  }

  onWanted(listener: () => void): () => void {
    this.wantedListeners.add(listener)
    return () => this.wantedListeners.delete(listener)
  }

  async toSend(): Promise<{ id: string; type: string; size: number }[]> {
    const waiting = [...this.core.parts.journal.state.assets.values()]
    const here = await this.has(waiting.map(({ id }) => id))
    return waiting.filter(({ id }) => here.has(id))
  }

  async sent(id: string): Promise<void> {
    await this.core.lock.run(() => this.core.append([{ type: 'asset-sent', id }]))
  }

  async toFetch(): Promise<{ id: string; size: number; have: number; asked: boolean }[]> {
    const missing = await this.meta.assets.where('here').equals(0).toArray()
    return missing
      .sort((one, other) => other.wanted - one.wanted)
      .slice(0, fetchedAtOnce)
      .map(({ id, size, have, wanted }) => ({ id, size, have, asked: wanted > 0 }))
  }

  /** Notes the files that records name, so that they are fetched. Before the checkpoint moves beyond them. */
  async named(records: readonly { kind: Kind; state: unknown }[]): Promise<void> {
    let news = false
    for (const [kind, group] of byKind(records)) {
      const found = group.flatMap(({ state }) => assetsIn(kind, state))
      if (found.length > 0 && (await this.note(found, rankOf(kind)))) news = true
    }
    if (news) this.tellWanted()
  }

  async arrived(id: string, offset: number, bytes: Uint8Array, done: boolean): Promise<boolean> {
    const row = (await this.meta.assets.get(id)) ?? { id, type: '', size: 0, have: 0, wanted: 0, here: 0 }
    if (row.here) return true
    if (offset > row.have) return this.beginAnew(row)
    await this.files.write(id, offset, new Blob([bytes as Uint8Array<ArrayBuffer>]))
    const have = offset + bytes.length
    if (done && (await this.files.hashOf(id)) !== id) return this.beginAnew(row)
    const here = done ? 1 : 0
    await this.meta.assets.put({ ...row, have, here, size: done ? have : row.size })
    if (done) this.tellArrived(id)
    return true
  }

  /**
   * Files that the database does not know, as after it was emptied: those that are what their name says are here,
   * the rest is removed. Takes its time; nothing waits for it.
   */
  async reclaim(): Promise<void> {
    const rows = new Map((await this.meta.assets.toArray()).map((row) => [row.id, row]))
    for (const id of await this.files.list()) {
      const row = rows.get(id)
      if (row?.here || (row && row.have > 0) || this.adding.has(id)) continue
      if ((await this.files.hashOf(id)) === id) {
        const size = (await this.files.read(id))?.size ?? 0
        const type = row?.type || (this.core.parts.journal.state.assets.get(id)?.type ?? '')
        await this.meta.assets.put({ id, type, size, have: size, wanted: 0, here: 1 })
        this.tellArrived(id)
      } else await this.files.remove(id)
    }
  }

  close(): void {
    this.files.close()
  }

  private async beginAnew(row: AssetRow | (Omit<AssetRow, 'here'> & { here: number })): Promise<boolean> {
    await this.files.remove(row.id)
    await this.meta.assets.put({ ...row, have: 0, here: 0 })
    return false
  }

  /** True when something is now to be fetched that was not before. */
  private async note(assets: readonly { id: string; type: string; size: number }[], wanted: number) {
    const unique = [...new Map(assets.map((asset) => [asset.id, asset])).values()]
    const known = await this.meta.assets.bulkGet(unique.map(({ id }) => id))
    const rows = unique.flatMap(({ id, type, size }, index): AssetRow[] => {
      const row = known[index]
      if (row?.here) return []
      if (!row) return [{ id, type, size, have: 0, wanted, here: 0 }]
      const news = wanted > row.wanted || (row.size === 0 && size > 0)
      return news
        ? [{ ...row, type: row.type || type, size: row.size || size, wanted: Math.max(wanted, row.wanted) }]
        : []
    })
    if (rows.length > 0) await this.meta.assets.bulkPut(rows)
    return rows.length > 0
  }

  private tellArrived(id: string): void {
    for (const listener of this.arrivedListeners) listener(id)
  }

  private tellWanted(): void {
    for (const listener of this.wantedListeners) listener()
  }
}

function assetProblem(problem: { kind: string; reason?: string }): AssetProblem {
  return problem.kind === 'disk-full'
    ? { kind: 'disk-full' }
    : { kind: 'not-saved', reason: problem.reason ?? problem.kind }
}
