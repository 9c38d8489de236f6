/** Which files hang on which notes, and the ids of the decks that meetings show. */
import type { FileReference } from '#shared/fields/record.ts'
import type { Note } from '#shared/notes/note.ts'
import type { Thread } from '../threads/thread.ts'
import { files } from '../decks/files.ts'
import { idAt } from './ids.ts'
import type { Random } from './random.ts'

export type DeckIds = Record<'hygienic' | 'waterworks' | 'lifecycle' | 'service', string>

/** Words that stand above each photo. */
const words = {
  'rating-plate-old.jpg': 'Rating plate of the old pump, photographed in the pump room:',
  'rating-plate-ours.jpg': 'Rating plate, for the spare parts list:',
  'whiteboard-line.jpg': 'What we drew on the whiteboard:',
  'whiteboard-costs.jpg': 'The sum that we did together:',
  'gauge.jpg': 'Pressure gauge as we found it:',
  'impeller.jpg': 'The impeller that they took out, kept on a shelf as a warning:',
  'duty-points.jpg': 'Duty points, as dictated while walking:',
  'site-plan.jpg': 'Site plan with the new line:',
} as const

type PhotoName = keyof typeof words

/** What one photographs on the first visit, and what later at the table. */
const first: readonly PhotoName[] = ['rating-plate-old.jpg', 'gauge.jpg', 'impeller.jpg', 'duty-points.jpg']
const later: readonly PhotoName[] = ['whiteboard-costs.jpg', 'site-plan.jpg', 'rating-plate-ours.jpg']

export function reference(name: string, random: Random, at: string): FileReference | null {
  const file = files[name]
  return file ? { id: idAt(random, at), assetId: file.assetId, name, type: file.type, size: file.size } : null
}

/** Hangs a photo on some first visits and some workshops. A filling line is drawn only where there is one. */
export function attach(note: Note, thread: Thread, step: number, random: Random): void {
  if (!random.chance(step === 0 ? 0.3 : 0.1)) return
  const hygienic = thread.deck === 'hygienic' ? (['whiteboard-line.jpg'] as const) : []
  const name = random.pick<PhotoName>([...(step === 0 ? first : later), ...hygienic])
  const file = reference(name, random, note.at)
  if (!file) return
  note.attachments.push(file)
  const above = thread.languages.length > 0 ? '' : `${words[name]}\n\n`
  note.body = `${note.body}\n\n${above}![${name.replace('.jpg', '').replaceAll('-', ' ')}](asset:${file.assetId})`
}
