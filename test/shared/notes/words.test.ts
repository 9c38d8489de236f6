import { expect, test } from 'vitest'
import { excerpt, plainInline, plainLines } from '#shared/notes/plain-text.ts'
import { stampedWith } from '#shared/notes/stamps.ts'
import { titleOf } from '#shared/notes/title.ts'
import { anId } from '../../builders/records.ts'

test('Markdown is read as plain words, and signs that mean themselves stay', () => {
  expect(plainInline('**Loud** and _slow_, ~~cheap~~ `P-40`')).toBe('Loud and slow, cheap P-40')
  expect(plainInline('2 * 3 * 4 bar, tag_no_7, 5 \\* x')).toBe('2 * 3 * 4 bar, tag_no_7, 5 * x')
  expect(plainInline('[the words](need:0193) of ![photo](asset:ab)')).toBe('the words of photo')
  expect(plainInline('**重要**です')).toBe('重要です')
})

test('lists, headings, quotes and tables are lines of words', () => {
  const body = '# Pump hall\n\n- [ ] ask **Ana**\n  1. first\n> quote\n\n| a | b |\n| - | - |\n```\ncode\n```'
  expect(plainLines(body)).toEqual(['Pump hall', 'ask Ana', 'first', 'quote', '| a | b |', 'code'])
})

test('an excerpt ends at a word and never splits a sign', () => {
  expect(excerpt('one two three', 8)).toBe('one two…')
  expect(excerpt('𝒜𝒜𝒜', 2)).toBe('𝒜𝒜…')
  expect(excerpt('short')).toBe('short')
})

test('a title is the first words, or what it is about', () => {
  expect(titleOf('', 'Visit at Aqua')).toBe('Visit at Aqua')
  expect(titleOf(`![x](asset:${'a'.repeat(64)})\n\n## Was *Ana* sagte`, 'Visit')).toBe('Was Ana sagte')
  expect(Array.from(titleOf('語'.repeat(400), 'x'))).toHaveLength(120)
})

test('a stretch of writing is stamped once, and anew with another slide, person or after a pause', () => {
  const personId = anId()
  const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`
  const write = (minute: number, slide: string | null, who = personId) => ({
    at: at(minute),
    personId: who,
    slide: slide ? { deckId: personId, slideId: slide, title: 'Why' } : null,
  })
  const one = stampedWith([], write(0, null), undefined, anId)
  expect(one).toHaveLength(1)
  expect(stampedWith(one, write(5, null), at(0), anId)).toHaveLength(1)
  expect(stampedWith(one, write(15, null), at(0), anId)).toHaveLength(2)
  expect(stampedWith(one, write(1, null), undefined, anId)).toHaveLength(2)
  expect(stampedWith(one, write(1, null, anId()), at(0), anId)).toHaveLength(2)
  const slide = anId()
  expect(stampedWith(one, write(1, slide), at(0), anId).at(-1)).toMatchObject({
    slideId: slide,
    slide: 'Why',
  })
})
