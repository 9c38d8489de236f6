/**
 * The local database without the app: it types into notes as fast as the door takes it, and tells the test of
 * every write that was acknowledged, until it is killed.
 */
import { changeTo } from '../../../../src-renderer/database/changes.ts'
import { openDatabase, type OpenedDatabase } from '../../../../src-renderer/database/open-database.ts'
import { openHost } from '../../../../src-renderer/host/open-host.ts'
import { aNote } from '../../../builders/records.ts'

export interface DoorPage {
  open(personId: string): Promise<OpenedDatabase['report']>
  /** Types until the end: one session a note, several notes at once. */
  type(notes: number): void
  /** What is in the database: the note's title and how far its text has come. */
  read(): Promise<Record<string, number>>
  /** What is on its way to the office. */
  unsent(): Record<string, number>
}

declare global {
  interface Window {
    door: DoorPage
    /** Given by the test: an acknowledged write. */
    acknowledged: (title: string, count: number) => Promise<void>
  }
}

let opened: OpenedDatabase

/** The text says how many words it has, so that its length tells which write it is from. */
const wordsIn = (body: string) => (body === '' ? 0 : body.split(' ').length)

window.door = {
  async open(personId) {
    const { host, info } = await openHost()
    const answer = await openDatabase({ host, info, personId, companyId: personId })
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
    opened = answer.value
    return opened.report
  },
  type(notes) {
    for (let index = 0; index < notes; index++) void typeOne(`note ${Date.now()}-${index}`)
  },
  async read() {
    const found = await opened.database.collections.notes
      .find({ sort: [{ newest: 'asc' }], limit: 1000 })
      .exec()
    return Object.fromEntries(found.map(({ title, body }) => [title, wordsIn(body)]))
  },
  unsent() {
    const rows = opened.office.unsent().flatMap((group) => group.rows)
    return Object.fromEntries(rows.map(({ next }) => [String(next?.title), wordsIn(String(next?.body))]))
  },
}

async function typeOne(title: string): Promise<void> {
  const note = aNote({ id: crypto.randomUUID(), title })
  let body = ''
  for (let count = 1; ; count++) {
    body = body === '' ? 'word' : `${body} word`
    const written = await opened.database.door.write({
      label: 'Write note',
      changes: [changeTo('notes', { ...note, body })],
      session: note.id,
    })
    if (!written.ok) throw new Error(written.problem.kind)
    await window.acknowledged(title, count)
  }
}
