import type { WriteProblem } from '../database/contract.ts'

/** A sentence for every way in which saving can fail: what happened, what is safe, what to do. */
export function say(problem: WriteProblem): string {
  switch (problem.kind) {
    case 'not-valid':
      return `This could not be saved: ${problem.reason} (${problem.field}). What was there before is unchanged.`
    case 'disk-full':
      return 'The disk is full, so this is not saved yet. What was saved before is safe. Make room on the disk, then go on typing.'
    case 'read-only':
      return readOnly[problem.reason]
    case 'not-saved':
      return `This could not be saved (${problem.reason}). What was saved before is safe. Try again in a moment.`
  }
}

const readOnly: Record<Extract<WriteProblem, { kind: 'read-only' }>['reason'], string> = {
  'another-window': 'Roadbook is open in another window, which saves now. Go on there, or take over here.',
  'newer-database':
    'A newer Roadbook has saved here. Nothing is lost; update Roadbook on this laptop to go on.',
  closing: 'Roadbook is closing and saves no more. Open it again to go on.',
}
