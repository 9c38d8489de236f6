/** What the sync light says, in words (DESIGN.md), and what else there is to say about it. */
import type { SyncStatus } from '../../sync/contract.ts'

export interface LightWords {
  word: string
  tone: 'plain' | 'accent' | 'attention' | 'lost' | 'done'
  icon: 'offline' | 'waiting' | 'sending' | 'getting' | 'in-step' | 'stop'
  /** A sentence for the detail: what happens, what is safe. */
  sentence: string
}

export const records = (count: number) => `${count.toLocaleString()} ${count === 1 ? 'change' : 'changes'}`

/** The clock's time of a moment as this locale writes it, with the day where it is not today. */
export function clockTime(at: string, now: Date, locale?: string): string {
  const moment = new Date(at)
  const today = moment.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(locale, {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment)
}

export function lightWords(status: SyncStatus, now: Date, locale?: string): LightWords {
  const { waiting, progress, inStepAt } = status
  const safe =
    waiting > 0
      ? `Your ${records(waiting)} ${waiting === 1 ? 'is' : 'are'} safe on this laptop and ${waiting === 1 ? 'goes' : 'go'} out by ${waiting === 1 ? 'itself' : 'themselves'}`
      : 'Everything that you did is at the office'
  switch (status.light) {
    case 'offline':
      return {
        word: waiting > 0 ? `Offline, ${waiting.toLocaleString()} waiting` : 'Offline',
        tone: 'plain',
        icon: 'offline',
        sentence: `The office cannot be reached. ${safe}${waiting > 0 ? ' when you are back online' : ''}.`,
      }
    case 'waiting':
      return {
        word: `${waiting.toLocaleString()} waiting`,
        tone: 'plain',
        icon: 'waiting',
        sentence: `${safe} in a moment.`,
      }
    case 'sending':
      return {
        word: `Sending ${waiting.toLocaleString()}…`,
        tone: 'accent',
        icon: 'sending',
        sentence: `Your ${records(waiting)} ${waiting === 1 ? 'is' : 'are'} on the way to the office.`,
      }
    case 'getting':
      return {
        word: progress
          ? `Getting ${progress.done.toLocaleString()} of ${progress.total.toLocaleString()}`
          : 'Getting what is new…',
        tone: 'accent',
        icon: 'getting',
        sentence: 'What others did comes onto this laptop. You can go on working.',
      }
    case 'in-step':
      return {
        word: inStepAt ? `In step, ${clockTime(inStepAt, now, locale)}` : 'In step',
        tone: 'done',
        icon: 'in-step',
        sentence: 'This laptop and the office have the same.',
      }
    case 'revoked':
      return {
        word: 'Device revoked',
        tone: 'lost',
        icon: 'stop',
        sentence: 'The office has withdrawn this laptop. What had not been sent is handed to your manager.',
      }
    case 'update-needed':
      return {
        word: 'Update needed',
        tone: 'attention',
        icon: 'stop',
        sentence: `The office needs a newer Roadbook. ${safe}${waiting > 0 ? ' once it is updated' : ''}.`,
      }
    case 'signed-out':
      return {
        word: waiting > 0 ? `Signed out, ${waiting.toLocaleString()} waiting` : 'Signed out',
        tone: 'attention',
        icon: 'stop',
        sentence: `The office does not know this laptop any more. ${safe}${waiting > 0 ? ' once you sign in again' : ''}.`,
      }
  }
}
