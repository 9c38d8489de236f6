import { expect, test } from 'vitest'
import { readFiles } from '../../../src-renderer/presenting/import/read-files.ts'
import { openPdf } from '../../../src-renderer/presenting/slides/pdf-engine.ts'
import type { Progress } from '../../../src-renderer/presenting/import/contract.ts'
import { fixture, reading, textFile } from './fixtures.ts'

const read = async (...names: string[]) => readFiles(await Promise.all(names.map(fixture)), reading())

test('a PDF becomes a slide a page, with its text, a title from its largest line and its shape', async () => {
  const { deck, files, problems } = await read('pump-talk.pdf')
  expect(problems).toEqual([])
  expect(deck.title).toBe('Pumps that pay for themselves')
  expect(deck.slides.map((slide) => slide.title)).toEqual([
    'Pumps that pay for themselves',
    'Where the energy goes',
    'The duty point',
    'What Łódź saved',
    'Maintenance',
    'Next step',
  ])
  expect(deck.slides[3]?.text).toContain('31 % less power')
  expect(deck.slides[3]?.page).toBe(4)
  expect(deck.slides[0]?.ratio).toBeCloseTo(16 / 9, 2)
  expect(files).toHaveLength(1)
})

test('text that runs from right to left, and Japanese by the character maps shipped with the app, can be searched', async () => {
  const { deck } = await read('japanese.pdf', 'right-to-left.pdf')
  expect(deck.slides[0]?.text).toContain('省エネポンプ')
  expect(deck.slides[1]?.text).toContain('משאבות')
  expect(deck.slides[2]?.text.normalize('NFKC')).toContain('للطاقة')
})

test('a page that is turned has the shape in which it is shown', async () => {
  const { deck } = await read('rotated.pdf')
  expect(deck.slides[0]?.ratio).toBeCloseTo(640 / 360, 2)
})

test.each([
  ['not-a-pdf.pdf', 'not-pdf'],
  ['damaged.pdf', 'damaged'],
  ['no-pages.pdf', 'no-pages'],
  ['password.pdf', 'password-needed'],
  ['pictures/not-a-picture.png', 'not-a-picture'],
] as const)('%s is answered with %s and makes no slide', async (name, kind) => {
  const { deck, problems } = await read(name)
  expect(problems).toEqual([{ kind, file: name.replace(/^.*\//, '') }])
  expect(deck.slides).toEqual([])
})

test('a PDF with a password is read once it is given, and kept so that it opens without one', async () => {
  const file = await fixture('password.pdf')
  const wrong = await readFiles([file], { ...reading(), passwords: new Map([['password.pdf', 'street']]) })
  expect(wrong.problems).toEqual([{ kind: 'password-wrong', file: 'password.pdf' }])
  const right = await readFiles([file], { ...reading(), passwords: new Map([['password.pdf', 'road']]) })
  expect(right.problems).toEqual([])
  expect(right.deck.slides[0]?.text).toBe('For the customer only')
  const kept = await openPdf(right.files[0]?.bytes ?? new Blob())
  if (!kept.ok) throw new Error(kept.problem.kind)
  const page = await kept.value.document.getPage(1)
  const items = (await page.getTextContent()).items
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('For the customer only')
  await kept.value.close()
})

test('reading a long PDF says how far it is, and stops when it is told to', async () => {
  const file = await fixture('forty-pages.pdf')
  const stop = new AbortController()
  const seen: Progress[] = []
  const onProgress = (progress: Progress) => {
    seen.push(progress)
    if (progress.done === 5) stop.abort()
  }
  await expect(readFiles([file], { signal: stop.signal, onProgress })).rejects.toThrow()
  expect(seen.at(-1)).toEqual({ file: 'forty-pages.pdf', done: 5, total: 40 })
})

test('pictures become slides in the order that people count in, and a bad one stops no good one', async () => {
  const { deck, files, problems } = await read(
    'pictures/Slide 10.webp',
    'pictures/Slide 2.jpg',
    'pictures/Slide 1.png',
    'pictures/Slide 3.svg',
    'pictures/Slide 4.gif',
    'pictures/not-a-picture.png',
  )
  expect(deck.slides.map((slide) => slide.title)).toEqual([
    'Slide 1',
    'Slide 2',
    'Slide 3',
    'Slide 4',
    'Slide 10',
  ])
  expect(files.map((file) => file.type)).toEqual([
    'image/png',
    'image/jpeg',
    'image/svg+xml',
    'image/gif',
    'image/webp',
  ])
  expect(problems).toEqual([{ kind: 'not-a-picture', file: 'not-a-picture.png' }])
})

test('a Markdown deck is split into slides that stand alone, with notes, title and pictures', async () => {
  const { deck, files, missingPictures } = await read('pump-deck.md', 'pump.svg')
  expect(deck.title).toBe('The quiet pump')
  expect(deck.slides.map((slide) => slide.title)).toEqual([
    'The quiet pump',
    'What it does',
    'What it replaces',
    'Next step',
  ])
  expect(deck.slides[0]?.notes).toBe('Begin with the question what noise costs them.')
  expect(deck.slides[1]?.notes).toBe('Let them hold the seal.')
  expect(deck.slides[1]?.text).toContain('Seals for 40,000 hours')
  expect(deck.slides[1]?.markdown).toContain('![w:400](found:f1)')
  expect(files.map((file) => [file.key, file.name])).toEqual([['f1', 'pump.svg']])
  expect(missingPictures).toEqual(['http://127.0.0.1:9/remote.png'])
})

test('a look that an earlier slide set is written on each slide that it holds for', async () => {
  const { deck } = await read('pump-deck.md', 'pump.svg')
  expect(deck.slides[0]?.markdown).toContain('_class: "lead"')
  expect(deck.slides[1]?.markdown).not.toContain('_class')
  expect(deck.slides[1]?.markdown).not.toContain('_backgroundColor')
  expect(deck.slides[2]?.markdown).toContain('_backgroundColor: "#0f5257"')
  expect(deck.slides[3]?.markdown).toContain('_backgroundColor: "#0f5257"')
})

test('a picture that a Markdown deck names and that was not picked is listed', async () => {
  expect((await read('missing-picture.md')).missingPictures).toEqual(['not-picked.png'])
})

test('a deck that is not in UTF-8, is empty, or of no known kind has its own problem', async () => {
  const latin = new File([Uint8Array.from([35, 32, 246, 10])], 'latin.md')
  const files = [latin, textFile('empty.pdf', ''), textFile('letter.docx', 'PK')]
  const { problems } = await readFiles(files, reading())
  expect(problems).toEqual([
    { kind: 'not-text', file: 'latin.md' },
    { kind: 'empty', file: 'empty.pdf' },
    { kind: 'unknown-type', file: 'letter.docx' },
  ])
})

test('a file that is too large is refused before it is read', async () => {
  const large = textFile('large.pdf', '%PDF-1.7')
  Object.defineProperty(large, 'size', { value: 600 * 1024 * 1024 })
  const { problems } = await readFiles([large], reading())
  expect(problems).toEqual([{ kind: 'too-large', file: 'large.pdf' }])
})
