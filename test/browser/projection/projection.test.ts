import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Kind, localFields, type Records, type Stored } from '#shared/kinds.ts'
import type { ProjectionSource, Written } from '../../../src-renderer/database/projection/contract.ts'
import { openProjection } from '../../../src-renderer/database/projection/open-projection.ts'
import { anAccount, aNote } from '../../builders/records.ts'

/** A door's worth of records in memory, which counts what is read from it. */
function aSource() {
  const written = new Map<string, Written>()
  const listeners = new Set<(written: readonly Written[]) => void>()
  let seq = 0
  const reads: { kind: Kind; from: number }[] = []
  const write = (change: Written) => {
    written.set(`${change.kind}/${change.id}`, change)
    for (const listener of listeners) listener([change])
  }
  const source: ProjectionSource = {
    since: (kind, localSeq, limit) => {
      reads.push({ kind, from: localSeq })
      const later = [...written.values()].filter(
        (one) => one.kind === kind && one.stored && one.localSeq > localSeq,
      )
      return Promise.resolve(later.sort((one, other) => one.localSeq - other.localSeq).slice(0, limit))
    },
    deletedSince: (localSeq, limit) =>
      Promise.resolve(
        [...written.values()].filter((one) => !one.stored && one.localSeq > localSeq).slice(0, limit),
      ),
    count: (kind) =>
      Promise.resolve([...written.values()].filter((one) => one.kind === kind && one.stored).length),
    lastSeq: () => seq,
    byId: (kind, ids) => Promise.resolve(ids.flatMap((id) => written.get(`${kind}/${id}`)?.stored ?? [])),
    onWritten: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return {
    source,
    reads,
    put<K extends Kind>(kind: K, record: Records[K]) {
      seq += 1
      write({
        kind,
        id: record.id,
        localSeq: seq,
        stored: { ...record, ...localFields(kind, record, seq) } as Stored,
      })
    },
    remove(kind: Kind, id: string) {
      seq += 1
      write({ kind, id, localSeq: seq, stored: null })
    },
  }
}

let name: string
let open: { close(): Promise<void> }[] = []
const opened = async (source: ProjectionSource) => {
  const projection = await openProjection({ name, source })
  open.push(projection)
  return projection
}
type Opened = Awaited<ReturnType<typeof opened>>

const ready = (projection: Opened) =>
  expect.poll(() => projection.state(), { timeout: 15_000 }).toEqual({ kind: 'ready', kept: 'disk' })
const found = async (projection: Opened, text: string) =>
  (await projection.search(text)).map(({ title }) => title)

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`
})
afterEach(async () => {
  await Promise.all(open.map((projection) => projection.close()))
  open = []
})

describe('the projection in its worker', () => {
  it('finds what was there before it was opened, and what is written afterwards', async () => {
    const office = aSource()
    office.put('accounts', anAccount({ name: 'Before Brewery' }))
    const projection = await opened(office.source)
    await ready(projection)
    office.put('accounts', anAccount({ name: 'After Dairy' }))
    await expect.poll(() => found(projection, 'after')).toEqual(['After Dairy'])
    expect(await found(projection, 'befo')).toEqual(['Before Brewery'])
    expect((await projection.list({ kind: 'accounts', offset: 0, limit: 10 })).total).toBe(2)
  })

  it('gives a line of the text with the match marked', async () => {
    const office = aSource()
    office.put('notes', aNote({ title: 'Visit in Kraków', body: 'The seal leaks since **Monday**.' }))
    const projection = await opened(office.source)
    await ready(projection)
    const [hit] = await projection.search('seal')
    expect(hit).toMatchObject({
      kind: 'notes',
      title: 'Visit in Kraków',
      snippet: 'The seal leaks since Monday.',
    })
    expect(hit?.marks.snippet).toEqual([[4, 8]])
  })

  it('survives a restart without reading everything again, and catches up with what it missed', async () => {
    const office = aSource()
    for (let index = 0; index < 300; index++) office.put('notes', aNote({ body: `entry ${index}` }))
    const account = anAccount({ name: 'Leaves meanwhile' })
    office.put('accounts', account)
    const first = await opened(office.source)
    await ready(first)
    await first.close()
    office.put('notes', aNote({ body: 'written meanwhile' }))
    office.remove('accounts', account.id)
    office.reads.length = 0
    const second = await opened(office.source)
    await ready(second)
    expect(await second.search('meanwhile')).toHaveLength(1)
    expect(await second.count('notes')).toBe(301)
    expect(office.reads.find(({ kind }) => kind === 'notes')?.from).toBeGreaterThan(299)
    expect(office.reads.filter(({ kind }) => kind === 'notes')).toHaveLength(1)
  })

  it('makes itself anew when its file is damaged', async () => {
    const office = aSource()
    for (let index = 0; index < 200; index++) office.put('notes', aNote({ body: `impeller number ${index}` }))
    const first = await opened(office.source)
    await ready(first)
    await first.close()
    await fillWithNoise(name)
    const second = await opened(office.source)
    await ready(second)
    await expect
      .poll(async () => (await second.search('impeller', { limit: 500 })).length, { timeout: 15_000 })
      .toBe(200)
  })

  it('finds the same after it was asked to rebuild', async () => {
    const office = aSource()
    office.put('accounts', anAccount({ name: 'Rebuilt & Sons' }))
    const projection = await opened(office.source)
    await ready(projection)
    await projection.rebuild()
    expect(await found(projection, 'rebuilt')).toEqual(['Rebuilt & Sons'])
  })
})

/** Overwrites all but the pool's own header (4 kB) of each of its files. */
async function fillWithNoise(pool: string): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const directory = await (await root.getDirectoryHandle('search')).getDirectoryHandle(pool)
  const opaque = await directory.getDirectoryHandle('.opaque')
  for await (const handle of opaque.values() as AsyncIterable<FileSystemFileHandle>) {
    const { size } = await handle.getFile()
    if (size <= 4096) continue
    const stream = await handle.createWritable({ keepExistingData: true })
    const noise = crypto.getRandomValues(new Uint8Array(Math.min(size - 4096, 60_000)))
    await stream.write({ type: 'write', position: 4096, data: noise })
    await stream.close()
  }
}
