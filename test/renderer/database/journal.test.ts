import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../../src-renderer/database/journal/crc32.ts'
import type { Entry } from '../../../src-renderer/database/journal/entries.ts'
import {
  appended,
  encodeFrame,
  type Frame,
  parseSlot,
} from '../../../src-renderer/database/journal/frames.ts'
import { Journal } from '../../../src-renderer/database/journal/journal.ts'
import { NewerJournal } from '../../../src-renderer/database/journal/state.ts'
import type { JournalGroup } from '../../../src-renderer/database/office-door.ts'
import { memoryJournal } from '../../builders/memory-host.ts'
import { aNote, anId } from '../../builders/records.ts'

const name = 'test-journal'

function aGroup(own: Partial<JournalGroup> = {}): JournalGroup {
  const note = aNote({ body: 'Ägypten – 水 ✔' })
  return {
    id: anId(),
    label: 'Write',
    madeAt: '2026-11-24T09:00:00.000Z',
    knownClock: { epoch: 1, sequence: 1 },
    attempt: 0,
    rows: [{ kind: 'notes', id: note.id, base: { state: null, clock: null }, next: { ...note } }],
    ...own,
  }
}
const written = (group: JournalGroup): Entry => ({ type: 'group', group })

async function opened(host = memoryJournal()) {
  const { journal, report } = await Journal.open(host, name)
  if (journal.isNew() || report.untidy) await journal.compact()
  return { host, journal, report }
}

const someFrame = fc.record<Frame>({
  flags: fc.constantFrom(0, appended),
  generation: fc.integer({ min: 1, max: 5 }),
  number: fc.nat(1000),
  names: fc.array(
    fc.uuid().map((id) => `notes/${id}`),
    { maxLength: 3 },
  ),
  body: fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(JSON.stringify(text))),
})

test('the checksum is that of zip and PNG', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test('whatever frames are written are read again, with any noise between them', () => {
  const noise = fc.uint8Array({ maxLength: 60 })
  fc.assert(
    fc.property(fc.array(fc.tuple(someFrame, noise), { maxLength: 8 }), noise, (parts, before) => {
      const bytes = joined([before, ...parts.flatMap(([frame, after]) => [encodeFrame(frame), after])])
      const found = parseSlot(bytes)
      expect(found.frames).toEqual(parts.map(([frame]) => frame))
      const stray = before.length + parts.reduce((sum, [, after]) => sum + after.length, 0)
      expect(found.strayBytes).toBe(stray)
    }),
  )
})

test('one damaged byte spoils no frame but its own, and never goes unnoticed', () => {
  const frames = fc.array(someFrame, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(frames, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, where, change) => {
      const encoded = all.map(encodeFrame)
      const bytes = joined(encoded)
      const at = where % bytes.length
      bytes[at] = bytes[at]! ^ change
      let begin = 0
      const hit = encoded.findIndex((one) => (begin += one.length) > at)
      expect(parseSlot(bytes).frames).toEqual(all.filter((_, index) => index !== hit))
    }),
    { numRuns: 300 },
  )
})

test('[J2] what was appended is there after opening again, through any number of compactions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (compacts) => {
      const { host, journal } = await opened()
      const groups: JournalGroup[] = []
      for (const compact of compacts) {
        const group = aGroup()
        groups.push(group)
        expect((await journal.append([written(group)])).ok).toBe(true)
        if (compact) expect((await journal.compact()).ok).toBe(true)
      }
      const again = await opened(host)
      expect(again.journal.state.unsent()).toEqual(groups)
      expect(again.report).toEqual({ lost: 0, damaged: [], unnamed: false, untidy: false, setAside: [] })
    }),
    { numRuns: 30 },
  )
})

test('[J7] an append that a crash cut short anywhere loses nothing else and is no damage', async () => {
  const { host, journal } = await opened()
  const first = aGroup()
  await journal.append([written(first)])
  const whole = host.files.get(name)![0].slice()
  await journal.append([written(aGroup())])
  const longer = host.files.get(name)![0]
  for (let length = whole.length; length < longer.length; length += 7) {
    const cut = memoryJournal(new Map([[name, [longer.slice(0, length), new Uint8Array()]]]))
    const { journal: again, report } = await opened(cut)
    expect(again.state.unsent()).toEqual([first])
    expect(report).toMatchObject({ lost: 0, unnamed: false })
    const third = aGroup()
    await again.append([written(third)])
    expect((await opened(cut)).journal.state.unsent()).toEqual([first, third])
  }
})

test('[J7] an append that fails is as if it had not been, and the next one is read', async () => {
  for (const part of [0, 5, 40, 200]) {
    const { host, journal } = await opened()
    const [lost, kept] = [aGroup(), aGroup()]
    host.failNext('disk-full', part)
    expect(await journal.append([written(lost)])).toEqual({ ok: false, problem: { kind: 'disk-full' } })
    expect(journal.state.unsent()).toEqual([])
    expect((await journal.append([written(kept)])).ok).toBe(true)
    const again = await opened(host)
    expect(again.journal.state.unsent()).toEqual([kept])
    expect(again.report).toMatchObject({ lost: 0, unnamed: false })
  }
})

test('a compaction that a crash cut short anywhere leaves the other file in use', async () => {
  const { host, journal } = await opened()
  const groups = [aGroup(), aGroup(), aGroup()]
  await journal.append(groups.map(written))
  await journal.compact()
  const [before, after] = host.files.get(name)!
  for (let length = 0; length < after.length; length += 13) {
    const cut = memoryJournal(new Map([[name, [before.slice(), after.slice(0, length)]]]))
    const { journal: again, report } = await opened(cut)
    expect(again.state.unsent()).toEqual(groups)
    expect(report.lost).toBe(0)
    expect((await opened(cut)).journal.state.unsent()).toEqual(groups)
  }
})

test('a compaction that fails leaves everything in its place', async () => {
  const { host, journal } = await opened()
  const group = aGroup()
  await journal.append([written(group)])
  host.failNext('disk-full', 50)
  expect((await journal.compact()).ok).toBe(false)
  const later = aGroup()
  await journal.append([written(later)])
  expect((await opened(host)).journal.state.unsent()).toEqual([group, later])
})

test('[J7] a damaged entry is counted and says whose it was; the others are used', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2), fc.nat(), async (which, where) => {
      const { host, journal } = await opened()
      const groups = [aGroup(), aGroup(), aGroup(), aGroup()]
      const ends: number[] = []
      for (const group of groups) {
        await journal.append([written(group)])
        ends.push(host.files.get(name)![0].length)
      }
      const bytes = host.files.get(name)![0]
      // Anywhere in its body: behind the head and the one name.
      const bodyAt = (which === 0 ? ends[0]! - entryLength(groups[0]!) : ends[which - 1]!) + 32 + 42
      const at = bodyAt + (where % (ends[which]! - bodyAt))
      bytes[at] = bytes[at]! ^ 0xff
      const { journal: again, report } = await opened(host)
      expect(again.state.unsent()).toEqual(groups.filter((_, index) => index !== which))
      const record = { kind: 'notes', id: groups[which]!.rows[0]!.id }
      expect(report).toMatchObject({ lost: 1, damaged: [record], unnamed: false })
      expect(report.setAside[0]).toEqual(bytes)
      // Until it has been fetched it stays known.
      expect([...(await opened(host)).journal.state.damaged.values()]).toEqual([record])
    }),
    { numRuns: 40 },
  )
})

test('an entry that is lost with its names asks for everything to be fetched', async () => {
  const { host, journal } = await opened()
  await journal.append([written(aGroup())])
  const from = host.files.get(name)![0].length
  await journal.append([written(aGroup())])
  const to = host.files.get(name)![0].length
  await journal.append([written(aGroup())])
  host.files.get(name)![0].fill(0x20, from, to)
  const { journal: again, report } = await opened(host)
  expect(again.state.unsent()).toHaveLength(2)
  expect(report).toMatchObject({ lost: 1, unnamed: true })
})

test('a journal of which nothing can be read any more is said, never taken for a new one', async () => {
  const host = memoryJournal(new Map([[name, [new Uint8Array(500).fill(7), new Uint8Array()]]]))
  const { report } = await opened(host)
  expect(report).toMatchObject({ lost: 1, unnamed: true })
})

test('a journal of a newer format is refused', async () => {
  const head = encodeFrame({
    flags: appended,
    generation: 1,
    number: 0,
    names: [],
    body: new TextEncoder().encode(JSON.stringify({ type: 'head', format: 99 })),
  })
  const host = memoryJournal(new Map([[name, [head, new Uint8Array()]]]))
  await expect(Journal.open(host, name)).rejects.toBeInstanceOf(NewerJournal)
})

test('what was sent and settled takes no room after a compaction', async () => {
  const { host, journal } = await opened()
  const groups = Array.from({ length: 50 }, () => aGroup())
  await journal.append(groups.map(written))
  await journal.append([{ type: 'gone', groups: groups.map(({ id }) => id) }])
  await journal.compact()
  expect(host.files.get(name)![1].length).toBeLessThan(500)
  expect((await opened(host)).journal.state.unsent()).toEqual([])
})

function entryLength(group: JournalGroup): number {
  const body = new TextEncoder().encode(JSON.stringify(written(group)))
  return encodeFrame({ flags: 1, generation: 1, number: 0, names: [`notes/${group.rows[0]!.id}`], body })
    .length
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
