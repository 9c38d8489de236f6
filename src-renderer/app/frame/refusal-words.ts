import type { RefusalCode } from '#shared/sync/contract.ts'

/** Why the office did not take a change, in words. */
export const refusalWords: Record<RefusalCode, string> = {
  'not-allowed': 'You may not change this (any more). It may have been handed to someone else.',
  'not-valid': 'The office could not accept what it says.',
  'parent-missing': 'What it belongs to is not at the office, or is no longer yours to see.',
  'account-lost': 'Its account was handed to someone else before this arrived.',
  'too-large': 'It is larger than the office accepts.',
  'newer-version': 'The office needs a newer Roadbook for it.',
  'id-taken': 'Something else at the office already has its place.',
}

/** Where the office gave no code: two changes met that could not be put together. */
export const meetingWords = 'Someone else changed the same, and the two could not be put together.'
