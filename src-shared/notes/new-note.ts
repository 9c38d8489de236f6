import type { Instant } from '../fields/dates.ts'
import type { Note } from './note.ts'

/** A note as it begins: empty, and kept only once something is written in it. */
export function newNote(
  about: { kind: Note['kind']; accountId?: string; leadId?: string; activityId?: string },
  by: { id: string; personId: string; at: Instant },
): Note {
  return {
    id: by.id,
    createdAt: by.at,
    createdBy: by.personId,
    updatedAt: by.at,
    updatedBy: by.personId,
    kind: about.kind,
    authorId: by.personId,
    at: by.at,
    accountId: about.accountId ?? '',
    leadId: about.leadId ?? '',
    activityId: about.activityId ?? '',
    aboutPersonId: '',
    title: '',
    body: '',
    captures: [],
    attachments: [],
    stamps: [],
  }
}
