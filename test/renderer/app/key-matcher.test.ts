import { beforeEach, describe, expect, test } from 'vitest'
import type { Action, ActionContext } from '../../../src-renderer/app/actions/action.ts'
import { KeyMatcher } from '../../../src-renderer/app/actions/key-matcher.ts'

const context = {} as ActionContext
const page = { inField: false, floating: false }
const field = { inField: true, floating: false }
const dialog = { inField: false, floating: true }
const anAction = (id: string, keys: Action['keys'], own: Partial<Action> = {}): Action => ({
  id,
  label: id,
  keys,
  run: () => {},
  ...own,
})

const go = anAction('go.accounts', 'g a')
const add = anAction('add', 'n')
const palette = anAction('palette', 'mod+k', { inFields: true })
const undo = anAction('undo', 'mod+z', { inFields: false })
const save = anAction('save', 'mod+Enter')
const all = [go, add, palette, undo, save, anAction('a', 'a')]

let now = 0
let matcher: KeyMatcher
beforeEach(() => {
  now = 0
  matcher = new KeyMatcher(() => now)
})
const press = (name: string, where = page, actions: readonly Action[] = all) =>
  matcher.press(name, actions, context, where)

describe('a key finds its action', () => {
  test('at once, where it is a key of its own', () => {
    expect(press('n')).toBe(add)
    expect(press('q')).toBeNull()
  })

  test('after the first key of a sequence', () => {
    expect(press('g')).toBe('waiting')
    expect(press('a')).toBe(go)
  })

  test('but not when the second key comes too late', () => {
    press('g')
    now = 2000
    expect(press('a')).toMatchObject({ id: 'a' })
  })

  test('by itself, when it does not go on with the sequence that was begun', () => {
    press('g')
    expect(press('n')).toBe(add)
  })

  test('unless the action is not to be had now; then an earlier one with the same key is', () => {
    const off = anAction('off', 'n', { isEnabled: () => false })
    expect(press('n', page, [off, add])).toBe(add)
    expect(press('n', page, [off])).toBeNull()
  })
})

describe('while one types', () => {
  test('letters are text', () => {
    expect(press('n', field)).toBeNull()
    expect(press('g', field)).toBeNull()
  })

  test('keys with mod still work, except those that the field has for itself', () => {
    expect(press('mod+k', field)).toBe(palette)
    expect(press('mod+Enter', field)).toBe(save)
    expect(press('mod+z', field)).toBeNull()
    expect(press('mod+z')).toBe(undo)
  })
})

test('a dialog has its keys for itself, but the palette’s key closes the palette', () => {
  expect(press('n', dialog)).toBeNull()
  expect(press('mod+Enter', dialog)).toBeNull()
  expect(press('mod+k', dialog)).toBe(palette)
})
