/**
 * Writes one note through as one types: at most a second after a key, on leaving the editor, the page or the
 * window. Apart from any component, so that what is not written yet survives that its page is left. What comes
 * in meanwhile (sync, another edit) is merged by word with what stands in the editor; neither replaces the other.
 */
import type { Instant } from '#shared/fields/dates.ts'
import type { FileReference } from '#shared/fields/record.ts'
import { attachmentsOf } from '#shared/notes/attachments.ts'
import { capturesIn, capturesOf } from '#shared/notes/captures.ts'
import type { Capture, Note } from '#shared/notes/note.ts'
import { stampedWith, type Writing } from '#shared/notes/stamps.ts'
import { titleOf } from '#shared/notes/title.ts'
import type { State } from '#shared/sync/contract.ts'
import { mergeRecords, sameRecord } from '#shared/sync/merge/merge.ts'
import { changeTo } from '../database/changes.ts'
import type { Door, WriteProblem } from '../database/contract.ts'
import { holdUnsaved, releaseUnsaved } from '../ui/unsaved.ts'

/** Milliseconds from the last key until it is written. */
const pause = 300
/** The most that a key may wait, in milliseconds. */
const most = 900
/** Between tries while writing fails, in milliseconds. */
const again = 3000

export type WritingState =
  | { kind: 'still' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'problem'; problem: WriteProblem }

export interface WriterFacts {
  door: Pick<Door, 'write' | 'onWritten'>
  personId: string
  /** What the note is called while it has no words of its own. */
  fallbackTitle: string
  now: () => Date
  /** Today on this laptop's calendar. */
  today: () => string
  slide: () => Writing['slide']
  newId: () => string
}

export class NoteWriter {
  readonly noteId: string
  /** The note as the database last had it; `exists` false while it has none. */
  private base: Note
  private exists: boolean
  private read: (() => string) | null = null
  private text: string
  private readonly details = new Map<string, Capture>()
  private readonly files = new Map<string, FileReference>()
  private lastAt: Instant | undefined
  private inFlight: Note | null = null
  private running: Promise<void> | null = null
  private dirty = false
  private since: number | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private now: { state: WritingState; note: Note }
  private readonly listeners = new Set<() => void>()
  private readonly session: string
  private readonly stopHearing: () => void
  private users = 0
  private onText: ((markdown: string) => void) | null = null

  private readonly facts: WriterFacts

  constructor(note: Note, exists: boolean, facts: WriterFacts) {
    this.facts = facts
    this.noteId = note.id
    this.base = note
    this.exists = exists
    this.text = note.body
    this.session = `note/${note.id}/${facts.newId()}`
    this.now = { state: { kind: 'still' }, note }
    this.remember(note)
    this.stopHearing = facts.door.onWritten((changes) => {
      for (const change of changes) {
        if (change.kind === 'notes' && change.id === this.noteId) this.heard(change.next)
      }
    })
    document.addEventListener('visibilitychange', this.leaving)
    window.addEventListener('pagehide', this.leaving)
  }

  /** For React: the state and the note as it stands, the same object until one changes. */
  snapshot = () => this.now
  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The text as it stands, written or not. */
  markdown(): string {
    if (this.read) {
      this.text = this.read()
      this.read = null
    }
    return this.text
  }

  /** Whom to tell of a text that came from elsewhere: the editor that shows it. */
  hearText(listener: (markdown: string) => void): void {
    this.onText = listener
  }

  typed(read: () => string): void {
    this.read = read
    this.changed()
  }

  /** A photo that stands in the text now. */
  addFile(file: FileReference): void {
    this.files.set(file.assetId, file)
    this.changed()
  }

  changeCapture(id: string, change: (capture: Capture) => Capture): void {
    const capture = this.details.get(id) ?? this.now.note.captures.find((each) => each.id === id)
    if (!capture) return
    this.details.set(id, change(capture))
    this.changed()
    this.show({ kind: 'saving' })
  }

  /** Writes now what is not written; resolves when it is on the disk or cannot be. */
  flush = async (): Promise<void> => {
    clearTimeout(this.timer)
    this.since = undefined
    if (this.running) await this.running
    if (!this.dirty) return
    this.running = this.write().finally(() => {
      this.running = null
    })
    await this.running
  }

  /** One more that shows it; the last to leave closes it, once all is written. */
  hold(): () => void {
    this.users += 1
    return () => {
      this.users -= 1
      this.onText = null
      // The editor is about to go: what it holds is taken now.
      this.markdown()
      void this.flush().then(() => this.closeIfDone())
    }
  }

  get isDone(): boolean {
    return this.users === 0 && !this.dirty && this.running === null
  }
  onClosed: () => void = () => {}

  private closeIfDone(): void {
    if (!this.isDone) return
    clearTimeout(this.timer)
    this.stopHearing()
    document.removeEventListener('visibilitychange', this.leaving)
    window.removeEventListener('pagehide', this.leaving)
    releaseUnsaved(this)
    this.onClosed()
  }

  private readonly leaving = () => void this.flush()

  private changed(): void {
    this.dirty = true
    holdUnsaved(this, this.flush)
    const now = performance.now()
    this.since ??= now
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(pause, most - (now - this.since))))
    if (this.now.state.kind !== 'problem') this.show({ kind: 'saving' }, this.now.note)
  }

  private async write(): Promise<void> {
    const text = this.markdown()
    const before = this.base
    const next = this.composed(text)
    this.dirty = false
    if ((!this.exists && text.trim() === '') || (this.exists && sameRecord(asState(before), asState(next)))) {
      releaseUnsaved(this)
      this.show({ kind: this.exists ? 'saved' : 'still' }, next)
      return
    }
    this.inFlight = next
    const existed = this.exists
    const written = await this.facts.door.write({
      label: 'Write note',
      changes: [changeTo('notes', next)],
      session: this.session,
      undoable: false,
    })
    this.inFlight = null
    if (!written.ok) {
      this.dirty = true
      this.show({ kind: 'problem', problem: written.problem }, next)
      clearTimeout(this.timer)
      this.timer = setTimeout(() => void this.flush().then(() => this.closeIfDone()), again)
      return
    }
    if (text !== before.body) this.lastAt = next.updatedAt
    this.exists = true
    const was = written.value.before.find(({ kind, id }) => kind === 'notes' && id === this.noteId)?.next
    // Something else was written between our reading and our writing: both are kept.
    const overwritten = existed && was && !sameRecord(asState(was as Note), asState(before))
    if (this.base === before) this.base = next
    if (overwritten) {
      const merged = mergeRecords('notes', asState(before), asState(was as Note), asState(next))
      this.base = next
      if (merged.state) this.takeIn(merged.state as unknown as Note)
      // The database has our state alone until both are written.
      this.base = next
      this.dirty = true
    }
    if (this.dirty) {
      this.changed()
      return
    }
    releaseUnsaved(this)
    this.show({ kind: 'saved' }, next)
  }

  /** Something reached the database for this note, ours or another's. */
  private heard(next: Note | null): void {
    if (next === null) {
      this.exists = false
      return
    }
    if (this.inFlight && sameRecord(asState(next), asState(this.inFlight))) return
    if (this.exists && sameRecord(asState(next), asState(this.base))) return
    this.takeIn(next)
    if (this.dirty) this.changed()
  }

  /** Merges what came with what stands in the editor. */
  private takeIn(came: Note): void {
    const mineText = this.markdown()
    const mine = this.composed(mineText)
    const merged = mergeRecords(
      'notes',
      this.exists ? asState(this.base) : null,
      asState(came),
      asState(mine),
    )
    const state = (merged.state ?? asState(mine)) as unknown as Note
    this.exists = true
    this.base = came
    this.remember(state)
    this.text = state.body
    if (!sameRecord(asState(state), asState(came))) this.dirty = true
    this.show(this.now.state, state)
    if (state.body !== mineText) this.onText?.(state.body)
  }

  private remember(note: Note): void {
    for (const capture of note.captures) this.details.set(capture.id, capture)
    for (const file of note.attachments) this.files.set(file.assetId, file)
  }

  private composed(text: string): Note {
    const { base, facts } = this
    const at = facts.now().toISOString()
    const captures = capturesOf(capturesIn(text), this.details, { at, today: facts.today() })
    for (const capture of captures) this.details.set(capture.id, capture)
    const followsText = base.title === '' || base.title === titleOf(base.body, facts.fallbackTitle)
    return {
      ...base,
      updatedAt: at,
      updatedBy: facts.personId,
      title: followsText ? titleOf(text, facts.fallbackTitle) : base.title,
      body: text,
      captures,
      attachments: attachmentsOf(text, base.attachments, this.files),
      stamps:
        text === base.body
          ? base.stamps
          : stampedWith(
              base.stamps,
              { at, personId: facts.personId, slide: facts.slide() },
              this.lastAt,
              facts.newId,
            ),
    }
  }

  private show(state: WritingState, note = this.composed(this.markdown())): void {
    this.now = { state, note }
    for (const listener of this.listeners) listener()
  }
}

const asState = (note: Note) => note as unknown as State
