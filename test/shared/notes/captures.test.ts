import { expect, test } from 'vitest'
import { attachmentsOf } from '#shared/notes/attachments.ts'
import { capturesIn, capturesOf, openCaptures } from '#shared/notes/captures.ts'
import { keepWhatTheTextNames } from '#shared/sync/merge/captures.ts'
import { aFile, anId, aNote } from '../../builders/records.ts'

const now = { at: '2026-11-24T10:00:00.000Z', today: '2026-11-24' }
const id = anId()

test('captures are read from the text in their order, as one reads their words', () => {
  const other = anId()
  const body = `# Pump hall\n\n- They want [**less** noise \\[dB\\]](need:${id})\n- [offer by Friday](promise:${other}) and [a link](https://example.com)`
  expect(capturesIn(body)).toEqual([
    { id, kind: 'need', text: 'less noise [dB]' },
    { id: other, kind: 'promise', text: 'offer by Friday' },
  ])
})

test('a capture in two pieces is one', () => {
  expect(capturesIn(`[less](need:${id}) and [noise](need:${id})`)).toEqual([
    { id, kind: 'need', text: 'less noise' },
  ])
})

test('a new promise is due when its words say', () => {
  const found = capturesIn(`[offer by Friday](promise:${id})`)
  expect(capturesOf(found, new Map(), now)).toEqual([
    { id, kind: 'promise', text: 'offer by Friday', at: now.at, due: '2026-11-27' },
  ])
})

test('a date follows the words until somebody sets another', () => {
  const first = capturesOf(capturesIn(`[offer by Friday](promise:${id})`), new Map(), now)
  const known = new Map(first.map((capture) => [capture.id, capture]))
  const moved = capturesOf(capturesIn(`[offer tomorrow](promise:${id})`), known, now)
  expect(moved[0]?.due).toBe('2026-11-25')
  const set = new Map(first.map((capture) => [capture.id, { ...capture, due: '2026-12-24' }]))
  expect(capturesOf(capturesIn(`[offer tomorrow](promise:${id})`), set, now)[0]?.due).toBe('2026-12-24')
})

test('one that leaves the text leaves the list and comes back as it was', () => {
  const known = new Map([
    [id, { id, kind: 'need' as const, text: 'less noise', at: now.at, settled: true, explicit: false }],
  ])
  expect(capturesOf(capturesIn('nothing'), known, now)).toEqual([])
  expect(capturesOf(capturesIn(`[less noise](need:${id})`), known, now)).toEqual([known.get(id)])
})

test('open are needs, objections and promises that nobody has settled', () => {
  const capture = (kind: 'need' | 'decision' | 'promise', settled?: boolean) => ({
    id: anId(),
    kind,
    text: kind,
    at: now.at,
    ...(settled === undefined ? {} : { settled }),
  })
  const note = aNote({ captures: [capture('need'), capture('decision'), capture('promise', true)] })
  expect(openCaptures([note]).map(({ capture: { text } }) => text)).toEqual(['need'])
})

test('attachments are what the text shows, and files that it never showed', () => {
  const [photo, gone, memo] = [aFile({}, 'a'), aFile({}, 'b'), aFile({ type: 'audio/webm' }, 'c')]
  const known = new Map([photo, gone, memo].map((file) => [file.assetId, file]))
  expect(attachmentsOf(`![x](asset:${photo.assetId})`, [gone, memo], known)).toEqual([photo, memo])
})

test('sync reads the same links as the editor writes', () => {
  const body = `[less noise](need:${id}) ![p](asset:${'a'.repeat(64)})`
  const state = { body, captures: [], attachments: [] } as Record<string, unknown>
  const captures = capturesOf(capturesIn(body), new Map(), now)
  keepWhatTheTextNames(state, [{ captures, attachments: [aFile()] }])
  expect(state.captures).toEqual(captures)
  expect(state.attachments).toHaveLength(1)
})
