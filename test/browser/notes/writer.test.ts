import { afterEach, expect, test, vi } from 'vitest'
import type { Note } from '#shared/notes/note.ts'
import type { Change, Command, WriteProblem } from '../../../src-renderer/database/contract.ts'
import { hasUnsaved } from '../../../src-renderer/ui/unsaved.ts'
import { NoteWriter } from '../../../src-renderer/writing/note-writer.ts'
import { aFile, anId, aNote, builtBy } from '../../builders/records.ts'

/** The door as the contract has it, one note behind it. */
function aDoor(stored: Note | null) {
  const listeners = new Set<(changes: readonly Change[], from: 'person' | 'office') => void>()
  const commands: Command[] = []
  const door = {
    stored,
    commands,
    problem: null as WriteProblem | null,
    /** What happens between a writer's reading and the door's lock. */
    meanwhile: null as (() => void) | null,
    write: async (command: Command) => {
      await Promise.resolve()
      door.meanwhile?.()
      door.meanwhile = null
      if (door.problem) return { ok: false as const, problem: door.problem }
      const before = [{ kind: 'notes', id: command.changes[0]?.id, next: door.stored }] as Change[]
      commands.push(command)
      door.stored = command.changes[0]?.next as Note
      for (const listener of listeners) listener(command.changes, 'person')
      return { ok: true as const, value: { group: 'g', before } }
    },
    onWritten: (listener: (changes: readonly Change[], from: 'person' | 'office') => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    comes: (note: Note) => {
      door.stored = note
      for (const listener of listeners) listener([{ kind: 'notes', id: note.id, next: note }], 'office')
    },
  }
  return door
}

const open = (door: ReturnType<typeof aDoor>, note: Note, exists = true) => {
  const writer = new NoteWriter(note, exists, {
    door,
    personId: builtBy,
    fallbackTitle: 'Visit',
    now: () => new Date(),
    today: () => '2026-11-24',
    slide: () => null,
    newId: anId,
  })
  const leave = writer.hold()
  leaving.push(leave)
  return { writer, leave }
}
let leaving: (() => void)[] = []
afterEach(() => {
  for (const leave of leaving) leave()
  leaving = []
  vi.useRealTimers()
})

test('a key is on the disk within a second, however long one types on', async () => {
  vi.useFakeTimers()
  const door = aDoor(null)
  const { writer } = open(door, aNote(), false)
  for (let at = 0; at < 20; at += 1) {
    writer.typed(() => `words ${at}`)
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(door.stored?.body).toMatch(/^words 1[0-9]$/)
  expect(writer.snapshot().state.kind).toBe('saving')
  await vi.advanceTimersByTimeAsync(1000)
  expect(door.stored?.body).toBe('words 19')
  expect(writer.snapshot().state.kind).toBe('saved')
})

test('[J4] an hour of typing is one session, and no undo of the app takes it back', async () => {
  const door = aDoor(null)
  const { writer } = open(door, aNote(), false)
  for (const text of ['one', 'one two', 'one two three']) {
    writer.typed(() => text)
    await writer.flush()
  }
  expect(new Set(door.commands.map(({ session }) => session)).size).toBe(1)
  expect(door.commands.every(({ undoable }) => undoable === false)).toBe(true)
  expect(door.stored?.stamps).toHaveLength(1)
})

test('a note in which nothing is written is not made', async () => {
  const door = aDoor(null)
  const { writer } = open(door, aNote(), false)
  writer.typed(() => 'x')
  writer.typed(() => '')
  await writer.flush()
  expect(door.commands).toEqual([])
  expect(writer.snapshot().state.kind).toBe('still')
  expect(hasUnsaved()).toBe(false)
})

test('[J7] a full disk is said, the text stays, and it is written once there is room', async () => {
  vi.useFakeTimers()
  const door = aDoor(null)
  door.problem = { kind: 'disk-full' }
  const { writer } = open(door, aNote(), false)
  writer.typed(() => 'what must not be lost')
  await vi.advanceTimersByTimeAsync(1000)
  expect(writer.snapshot().state).toEqual({ kind: 'problem', problem: { kind: 'disk-full' } })
  expect(writer.markdown()).toBe('what must not be lost')
  expect(hasUnsaved()).toBe(true)
  door.problem = null
  await vi.advanceTimersByTimeAsync(5000)
  expect(door.stored?.body).toBe('what must not be lost')
  expect(writer.snapshot().state.kind).toBe('saved')
})

test('what is not written yet survives that its page is left', async () => {
  vi.useFakeTimers()
  const door = aDoor(null)
  door.problem = { kind: 'not-saved', reason: 'busy' }
  const { writer, leave } = open(door, aNote(), false)
  writer.typed(() => 'typed and gone')
  leaving = []
  leave()
  await vi.advanceTimersByTimeAsync(100)
  expect(writer.isDone).toBe(false)
  door.problem = null
  await vi.advanceTimersByTimeAsync(5000)
  expect(door.stored?.body).toBe('typed and gone')
  expect(writer.isDone).toBe(true)
})

test('[M5] what comes in while one types is brought in, and both are written', async () => {
  const note = aNote({ body: 'The pump is old.\n\nThey want an offer.' })
  const door = aDoor(note)
  const { writer } = open(door, note)
  const heard: string[] = []
  writer.hearText((text) => heard.push(text))
  writer.typed(() => 'The pump is old.\n\nThey want an offer by May.')
  door.comes({ ...note, body: 'The pump is very old.\n\nThey want an offer.' })
  const both = 'The pump is very old.\n\nThey want an offer by May.'
  expect(heard).toEqual([both])
  await writer.flush()
  expect(door.stored?.body).toBe(both)
})

test('what came between reading and writing is not written over', async () => {
  const note = aNote({ body: 'One. Two.' })
  const door = aDoor(note)
  const { writer } = open(door, note)
  writer.typed(() => 'One. Two. Mine.')
  // It is in the database and no one was told yet.
  door.meanwhile = () => {
    door.stored = { ...note, body: 'Theirs. One. Two.' }
  }
  await writer.flush()
  await writer.flush()
  expect(door.stored?.body).toBe('Theirs. One. Two. Mine.')
})

test('captures follow the text, keep what was set on them, and come back with undo', async () => {
  const door = aDoor(null)
  const { writer } = open(door, aNote(), false)
  const id = anId()
  const text = `[drawings by Friday](promise:${id})`
  writer.typed(() => text)
  await writer.flush()
  expect(door.stored?.captures).toMatchObject([{ id, kind: 'promise', due: '2026-11-27' }])
  writer.changeCapture(id, (capture) => ({ ...capture, due: '2026-12-24' }))
  await writer.flush()
  writer.typed(() => 'gone')
  await writer.flush()
  expect(door.stored?.captures).toEqual([])
  writer.typed(() => text)
  await writer.flush()
  expect(door.stored?.captures).toMatchObject([{ id, due: '2026-12-24' }])
})

test('a photo in the text is an attachment of the note', async () => {
  const door = aDoor(null)
  const { writer } = open(door, aNote(), false)
  const file = aFile()
  writer.addFile(file)
  writer.typed(() => `![photo.jpg](asset:${file.assetId})`)
  await writer.flush()
  expect(door.stored?.attachments).toEqual([file])
})

test('a title that somebody gave stays, one that was the first line follows it', async () => {
  const given = aNote({ title: 'Given', body: 'First line' })
  const door = aDoor(given)
  const { writer } = open(door, given)
  writer.typed(() => 'Other line')
  await writer.flush()
  expect(door.stored?.title).toBe('Given')
  const own = aNote({ title: 'First line', body: 'First line' })
  const second = aDoor(own)
  const follows = open(second, own)
  follows.writer.typed(() => 'Other line')
  await follows.writer.flush()
  expect(second.stored?.title).toBe('Other line')
})
