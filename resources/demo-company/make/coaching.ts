/** Coaching notes, which only the person, the author and those above read. */
import type { Note } from '#shared/notes/note.ts'
import { coaching } from '../data/coaching.ts'
import { common, idAt } from './ids.ts'
import { randomFrom } from './random.ts'
import type { World } from './world.ts'

export function coachingNotes(world: World): Note[] {
  return coaching.map(({ by, about, days, title, body }) => {
    const at = world.calendar.at(world.calendar.working(-days), 15, 30)
    const random = randomFrom(world.seed, 'coaching', by, about, days)
    const author = world.person(by)
    return {
      ...common(random, at, author.id),
      kind: 'coaching',
      authorId: author.id,
      at,
      accountId: '',
      leadId: '',
      activityId: '',
      aboutPersonId: world.person(about).id,
      title,
      body,
      captures: [],
      attachments: [],
      stamps: [{ id: idAt(random, at), at, personId: author.id }],
    }
  })
}
