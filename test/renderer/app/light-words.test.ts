import { describe, expect, test } from 'vitest'
import { lightWords } from '../../../src-renderer/app/frame/light-words.ts'
import type { SyncStatus } from '../../../src-renderer/sync/contract.ts'

const now = new Date(2026, 10, 24, 10, 0)
const say = (status: Partial<SyncStatus> & Pick<SyncStatus, 'light'>) =>
  lightWords({ waiting: 0, needsYou: 0, ...status }, now, 'en-GB')

describe('the sync light says', () => {
  test.each<[Partial<SyncStatus> & Pick<SyncStatus, 'light'>, string]>([
    [{ light: 'offline', waiting: 3 }, 'Offline, 3 waiting'],
    [{ light: 'offline' }, 'Offline'],
    [{ light: 'sending', waiting: 3 }, 'Sending 3…'],
    [{ light: 'getting', progress: { done: 1204, total: 5310 } }, 'Getting 1,204 of 5,310'],
    [{ light: 'in-step', inStepAt: new Date(2026, 10, 24, 9, 42).toISOString() }, 'In step, 9:42'],
  ])('%j as “%s”', (status, words) => {
    expect(say(status).word).toBe(words)
  })

  test('the day, where it was last in step on another one', () => {
    expect(say({ light: 'in-step', inStepAt: new Date(2026, 10, 20, 9, 42).toISOString() }).word).toContain(
      '20',
    )
  })
})

test('offline says what happened, what is safe, and what becomes of it', () => {
  expect(say({ light: 'offline', waiting: 3 }).sentence).toBe(
    'The office cannot be reached. Your 3 changes are safe on this laptop and go out by themselves when you are back online.',
  )
  expect(say({ light: 'offline', waiting: 1 }).sentence).toContain('Your 1 change is safe on this laptop')
})
