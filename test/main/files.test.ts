import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cleanName, filtersFor, typeOf } from '../../src-main/host/file-names.ts'
import { fileCalls } from '../../src-main/host/files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function dialogs(chosen: { save?: string; open?: string[] }) {
  const asked: (SaveDialogOptions & OpenDialogOptions)[] = []
  const said: string[] = []
  return {
    asked,
    said,
    parts: {
      save: async (options: SaveDialogOptions) => {
        asked.push(options as SaveDialogOptions & OpenDialogOptions)
        return chosen.save
      },
      open: async (options: OpenDialogOptions) => {
        asked.push(options as SaveDialogOptions & OpenDialogOptions)
        return chosen.open ?? []
      },
      say: async (words: string) => void said.push(words),
      downloads: () => folder,
    },
  }
}

test('a file is saved where the person says, under a name that was cleaned', async () => {
  const path = join(folder, 'chosen.csv')
  const { parts, asked } = dialogs({ save: path })
  const answer = await fileCalls(parts)['file.save']('../../Łódź: unsent.csv', 'text/csv', Buffer.from('a;b'))
  expect(answer).toEqual({ saved: true, path })
  expect(readFileSync(path, 'utf8')).toBe('a;b')
  expect(asked[0]).toMatchObject({
    defaultPath: join(folder, 'Łódź unsent.csv'),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  })
})

test('a dialog that is closed saves and opens nothing', async () => {
  const calls = fileCalls(dialogs({}).parts)
  expect(await calls['file.save']('a.csv', 'text/csv', new Uint8Array(1))).toEqual({ saved: false })
  expect(await calls['file.open'](['.csv'], true)).toEqual([])
})

test('opened files come with name, type and bytes, and one where one was wanted', async () => {
  const paths = ['deck.pdf', 'Grünthal.PNG'].map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, basename(path))
  const { parts, asked } = dialogs({ open: paths })
  const found = await fileCalls(parts)['file.open'](['.pdf', 'image/*'], true)
  expect(found.map(({ name, type, bytes }) => [name, type, Buffer.from(bytes).toString()])).toEqual([
    ['deck.pdf', 'application/pdf', 'deck.pdf'],
    ['Grünthal.PNG', 'image/png', 'Grünthal.PNG'],
  ])
  expect(await fileCalls(parts)['file.open']([], false)).toHaveLength(1)
  expect(asked.map(({ properties }) => properties)).toEqual([['openFile', 'multiSelections'], ['openFile']])
})

test('a picture of 2 GB is answered by a sentence and never read; the others are opened', async () => {
  const huge = join(folder, 'huge.png')
  writeFileSync(huge, '')
  // Without its bytes on the disk: only its size says so.
  truncateSync(huge, 2_000_000_000)
  const small = join(folder, 'small.png')
  writeFileSync(small, 'png')
  const { parts, said } = dialogs({ open: [huge, small] })
  const found = await fileCalls(parts)['file.open'](['image/*'], true)
  expect(found.map(({ name }) => name)).toEqual(['small.png'])
  expect(said).toEqual(['“huge.png” is too large. A file may have up to 500 MB.'])
})

describe('names of files', () => {
  test.each([
    ['notes.csv', 'notes.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\calc.exe', 'calc.exe'],
    ['a/b', 'b'],
    ['con.txt', 'Roadbook con.txt'],
    ['LPT1', 'Roadbook LPT1'],
    ['..', 'Roadbook'],
    ['', 'Roadbook'],
    ['.hidden', 'hidden'],
    ['ends. ', 'ends'],
    ['offer\u202efdp.exe', 'offer fdp.exe'],
    ['quote "9 bar" <final>?.pdf', 'quote 9 bar final.pdf'],
    ['東京.pdf', '東京.pdf'],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean)
  })

  test('whatever the name, what is left is one short name of a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const clean = cleanName(name)
        expect(clean).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(clean).not.toMatch(/^\.|[. ]$|^ /)
        expect(clean.length).toBeGreaterThan(0)
        expect(Array.from(clean).length).toBeLessThanOrEqual(140)
      }),
      { numRuns: 2000 },
    )
  })

  test('a dialog offers what fits first, and every file after it', () => {
    expect(filtersFor([])).toEqual([])
    expect(filtersFor(['.CSV', 'text/csv'])[0]?.extensions).toEqual(['csv'])
    expect(filtersFor(['image/*'])[0]?.extensions).toContain('jpeg')
    expect(filtersFor(['image/*'])[1]?.extensions).toEqual(['*'])
    expect(typeOf('unknown.xyz')).toBe('')
  })
})
