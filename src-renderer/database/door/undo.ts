/**
 * Undo and redo as new edits forward (P11). A step is undone by merging: from what the command made, back to
 * what was before, and on the other side whatever the record has become since. So only what the command
 * changed is restored, and nothing that came later is lost.
 */
import type { Kind, Records } from '#shared/kinds.ts'
import type { State } from '#shared/sync/contract.ts'
import { mergeRecords, sameRecord } from '#shared/sync/merge/merge.ts'
import type { Change } from '../contract.ts'
import { keyOf } from '../records/store.ts'

export interface StepChange {
  kind: Kind
  id: string
  before: Records[Kind] | null
  after: Records[Kind] | null
}

export interface Step {
  group: string
  label: string
  session?: string | undefined
  /** Milliseconds since 1970, to gather what is typed in one go. */
  at: number
  changes: StepChange[]
}

const stepsKept = 200
/** Commands of one session that follow each other this closely (milliseconds) are undone together. */
const inOneGo = 2000

export class UndoStack {
  private undone: Step[] = []
  private done: Step[] = []
  private readonly groups = new Map<string, Step>()

  /** Remembers a person's command. What was undone before can then no longer be done again. */
  remember(step: Step): void {
    this.undone = []
    const last = this.done.at(-1)
    if (last && step.session !== undefined && last.session === step.session && step.at - last.at <= inOneGo)
      this.done[this.done.length - 1] = { ...together(last, step), group: step.group }
    else this.done.push(step)
    if (this.done.length > stepsKept) this.done.shift()
    this.rememberGroup(step)
  }

  /** For `undoGroup` alone: not part of the stack. */
  rememberGroup(step: Step): void {
    const known = this.groups.get(step.group)
    this.groups.delete(step.group)
    this.groups.set(step.group, known ? together(known, step) : step)
    if (this.groups.size > stepsKept) this.groups.delete(this.groups.keys().next().value!)
  }

  take(direction: 'undo' | 'redo'): Step | null {
    return (direction === 'undo' ? this.done : this.undone).pop() ?? null
  }

  /** What was taken has been turned round: it can be turned again. */
  turned(direction: 'undo' | 'redo', step: Step): void {
    if (direction === 'undo') this.undone.push(step)
    else this.done.push(step)
  }

  /** What was taken could not be written: it stays where it was. */
  putBack(direction: 'undo' | 'redo', step: Step): void {
    if (direction === 'undo') this.done.push(step)
    else this.undone.push(step)
  }

  group(group: string): Step | null {
    return this.groups.get(group) ?? null
  }

  forgetGroup(group: string): void {
    this.groups.delete(group)
    this.done = this.done.filter((step) => step.group !== group)
  }
}

function together(first: Step, second: Step): Step {
  const changes = new Map(first.changes.map((change) => [keyOf(change.kind, change.id), change]))
  for (const change of second.changes) {
    const key = keyOf(change.kind, change.id)
    const earlier = changes.get(key)
    changes.set(key, earlier ? { ...earlier, after: change.after } : change)
  }
  return { ...second, changes: [...changes.values()] }
}

/** The changes that undo a step on the records as they are now. Empty when nothing of it is left to undo. */
export function undoing(step: Step, now: (kind: Kind, id: string) => Records[Kind] | null): Change[] {
  const changes: Change[] = []
  for (const { kind, id, before, after } of step.changes) {
    const current = now(kind, id)
    const next = restored(kind, before, after, current)
    if (!sameRecord(next as State | null, current as State | null)) changes.push({ kind, id, next } as Change)
  }
  return changes
}

function restored(
  kind: Kind,
  before: Records[Kind] | null,
  after: Records[Kind] | null,
  current: Records[Kind] | null,
): Records[Kind] | null {
  const merged = mergeRecords(kind, after as State | null, current as State | null, before as State | null)
  if (!merged.state || !current) return merged.state as Records[Kind] | null
  // A field that has been changed since in the same place stays as it is now, rather than as two versions.
  const next: State = { ...merged.state }
  for (const notice of merged.notices) {
    const field = notice.field.split('.')[0]!
    const value = (current as unknown as State)[field]
    if (value === undefined) delete next[field]
    else next[field] = value
  }
  return next as unknown as Records[Kind]
}
