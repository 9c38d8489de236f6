import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeText } from '#shared/sync/merge/text.ts'
import { wordsOf } from '#shared/sync/merge/words.ts'

const capture = 'need:018f4c2a-7d3e-7abc-8def-0123456789ab'

describe('[M5] a text merges by word', () => {
  test('words changed at different places are both there', () => {
    const merged = mergeText(
      'The pump runs hot, delivery in May.',
      'The pump runs cold, delivery in May.',
      'The pump runs hot, delivery in June.',
    )
    expect(merged).toEqual({ text: 'The pump runs cold, delivery in June.', clashes: [] })
  })

  test('what both add at the end of a note stands in two paragraphs, unmarked', () => {
    const base = 'Mrs Łukasz opened.\n'
    const merged = mergeText(base, `${base}\nShe wants a trial.`, `${base}\nBudget is 40,000.`)
    expect(merged.text).toBe('Mrs Łukasz opened.\n\nShe wants a trial.\n\nBudget is 40,000.')
    expect(merged.clashes).toEqual([])
  })

  test('list items that both add stay items', () => {
    const merged = mergeText('- seals', '- seals\n- filters', '- seals\n- bearings')
    expect(merged.text).toBe('- seals\n- filters\n- bearings')
  })

  test('what both write into an empty note is all there', () => {
    expect(mergeText('', 'Hello', 'World').text).toBe('Hello\n\nWorld')
  })

  test('where both changed the same words both stay, marked, and the clash is told', () => {
    const merged = mergeText('Call on Monday at ten.', 'Call on Tuesday at ten.', 'Call on Friday at ten.')
    expect(merged.text).toBe('Call on ⟦Tuesday ⇄ Friday⟧ at ten.')
    expect(merged.clashes).toEqual([{ mine: 'Friday', office: 'Tuesday' }])
  })

  test('a third version joins a mark instead of standing in another', () => {
    const merged = mergeText('on Monday.', 'on ⟦Tuesday ⇄ Friday⟧.', 'on Sunday.')
    expect(merged.text).toBe('on ⟦Tuesday ⇄ Friday ⇄ Sunday⟧.')
    expect(mergeText('on Monday.', merged.text, 'on Friday.').text).toBe(merged.text)
  })

  test('an edit inside a paragraph that the other side deleted stays', () => {
    const base = 'First.\n\nThe old pump leaks.\n\nLast.'
    expect(mergeText(base, 'First.\n\nLast.', 'First.\n\nThe old pump leaks badly.\n\nLast.').text).toContain(
      'badly',
    )
  })

  test('a capture link and a picture stay whole', () => {
    const base = `They need [two spare pumps](${capture}) soon.`
    const merged = mergeText(
      base,
      `They need [three spare pumps](${capture}) soon.`,
      `They need [two cheap pumps](${capture}) soon.`,
    )
    expect(merged.text).toBe(
      `They need ⟦[three spare pumps](${capture}) ⇄ [two cheap pumps](${capture})⟧ soon.`,
    )
    expect(wordsOf('see ![the seal](asset:ab) here')).toEqual(['see', ' ![the seal](asset:ab)', ' here'])
  })

  test('a text without spaces merges by character', () => {
    expect(mergeText('ポンプは熱い', 'ポンプは冷い', '新ポンプは熱い').text).toBe('新ポンプは冷い')
  })
})

const word = fc.constantFrom(
  'a',
  'b',
  'pump',
  'Łódź',
  '泵',
  '-',
  '**x**',
  `[w](${capture})`,
  '⟦p ⇄ q⟧',
  '\n',
  '\n\n',
  '.',
)
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' ').replaceAll(' \n ', '\n'))
const plain = (value: string): string[] => value.match(/泵|(?:(?!泵)[\p{L}\p{N}])+/gu) ?? []

/** A text and two edits of it: each keeps most of its words and adds some of its own. */
const threeTexts = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(30), fc.boolean(), word), { maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(30), fc.boolean(), word), { maxLength: 5 }),
  )
  .map(([base, ours, theirs]) => {
    const edit = (edits: [number, boolean, string][]) => {
      const words = wordsOf(base)
      for (const [at, insert, added] of edits)
        words.splice(at % (words.length + 1), insert ? 0 : 1, ` ${added}`)
      return words.join('')
    }
    return [base, edit(ours), edit(theirs)] as const
  })

describe('properties of merging texts', () => {
  test('a text is its words', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (any) => {
        expect(wordsOf(any).join('')).toBe(any)
      }),
    )
  })

  test('[M5] no word that either side added is missing', () => {
    fc.assert(
      fc.property(threeTexts, ([base, office, mine]) => {
        const merged = plain(mergeText(base, office, mine).text)
        const before = plain(base)
        for (const side of [plain(office), plain(mine)]) {
          for (const added of side.filter((one) => !before.includes(one))) expect(merged).toContain(added)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('[M1] merging again with either side changes nothing', () => {
    fc.assert(
      fc.property(threeTexts, ([base, office, mine]) => {
        const merged = mergeText(base, office, mine).text
        expect(mergeText(base, merged, mine).text).toBe(merged)
        expect(mergeText(base, office, merged).text).toBe(merged)
      }),
      { numRuns: 1000 },
    )
  })
})
