/** Which files hang on which notes, and the ids of the decks that meetings show. */
import type { FileReference } from '#shared/fields/record.ts'
import type { Note } from '#shared/notes/note.ts'
import { files } from '../decks/files.ts'
import { idAt } from './ids.ts'
import type { Random } from './random.ts'

export type DeckIds = Record<'hygienic' | 'waterworks' | 'lifecycle' | 'service', string>

/** Words that stand above each photo. */
export const photos = {
  'rating-plate-old.png': 'Rating plate of the old pump, photographed in the pump room:',
  'rating-plate-ours.png': 'Rating plate, for the spare parts list:',
  'whiteboard-line.png': 'What we drew on the whiteboard:',
  'whiteboard-costs.png': 'The sum that we did together:',
  'gauge.png': 'Pressure gauge as we found it:',
} as const

export type PhotoName = keyof typeof photos

export function reference(name: string, random: Random, at: string): FileReference | null {
  const file = files[name]
  return file ? { id: idAt(random, at), assetId: file.assetId, name, type: file.type, size: file.size } : null
}

/** Hangs a photo on some first visits and some workshops. */
export function attach(note: Note, key: string, step: number, random: Random): void {
  if (!random.chance(step === 0 ? 0.3 : 0.1)) return
  const names = Object.keys(photos) as PhotoName[]
  const name: PhotoName =
    step === 0
      ? random.pick(['rating-plate-old.png', 'gauge.png', 'rating-plate-old.png', 'whiteboard-line.png'])
      : random.pick(names)
  const file = reference(name, random, note.at)
  if (!file) return
  note.attachments.push(file)
  const words = /^(de|pl|fr|es)-/.test(key) ? '' : `${photos[name]}\n\n`
  note.body = `${note.body}\n\n${words}![${name.replace('.png', '').replaceAll('-', ' ')}](asset:${file.assetId})`
}
