import { describe, expect, test } from 'vitest'
import { capsOf, nameOf, type Press, spoken } from '../../../src-renderer/app/actions/keys.ts'

const press = (key: string, own: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...own,
})

describe('a key press is called', () => {
  test('by its letter, and mod where Ctrl is held', () => {
    expect(nameOf(press('n'), false)).toBe('n')
    expect(nameOf(press('k', { ctrlKey: true }), false)).toBe('mod+k')
    expect(nameOf(press('P', { ctrlKey: true, shiftKey: true }), false)).toBe('mod+shift+p')
  })

  test('mod on a Mac is Command, and Control there is nobody’s', () => {
    expect(nameOf(press('k', { metaKey: true }), true)).toBe('mod+k')
    expect(nameOf(press('k', { ctrlKey: true }), true)).toBeNull()
  })

  test('a question mark is one on every layout, however Shift makes it', () => {
    expect(nameOf(press('?', { shiftKey: true }), false)).toBe('?')
    expect(nameOf(press('/'), false)).toBe('/')
    expect(nameOf(press('/', { shiftKey: true, code: 'Digit7' }), false)).toBe('/')
  })

  test('brackets made with AltGr are brackets', () => {
    expect(nameOf(press('[', { altKey: true, code: 'Digit8' }), false)).toBe('[')
    expect(nameOf(press('[', { ctrlKey: true, altKey: true, code: 'Digit8' }), false)).toBe('[')
  })

  test('a letter of another script follows the place of its key', () => {
    expect(nameOf(press('л', { ctrlKey: true, code: 'KeyK' }), false)).toBe('mod+k')
    expect(nameOf(press('т', { code: 'KeyN' }), false)).toBe('n')
  })

  test('a modifier alone is no key', () => {
    expect(nameOf(press('Shift', { shiftKey: true }), false)).toBeNull()
  })
})

test('keys are shown as this machine’s keyboard has them', () => {
  expect(capsOf('mod+shift+p', false)).toEqual([['Ctrl', 'Shift', 'P']])
  expect(capsOf('mod+Enter', true)).toEqual([['⌘', '↵']])
  expect(capsOf('mod++', false)).toEqual([['Ctrl', '+']])
  expect(spoken('g a', false)).toBe('G then A')
})
