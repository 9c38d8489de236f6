/**
 * The person's door (SYNC.md, J). Commands that wait for the lock are taken together: checked, planned, appended
 * to the journal with one flush, written to the database, announced; only then does each resolve.
 */
import { failed, ok, type Result } from '#shared/fields/result.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import { instantOf } from '#shared/fields/dates.ts'
import type { Change, Command, Door, WriteProblem, Written } from '../contract.ts'
import { keyOf, plainRecord, type RecordWrite } from '../records/store.ts'
import type { DoorCore, From } from './core.ts'
import { type Current, mostRows, Plan, type Planned } from './plan.ts'
import { copied, stamped } from './stamp.ts'
import { type Step, type StepChange, undoing, UndoStack } from './undo.ts'
import { problemOf } from './validate.ts'

interface Waiting {
  command: Command
  resolve: (result: Result<Written, WriteProblem>) => void
  reject: (problem: unknown) => void
}

/** Commands taken together; a batch is one flush and one transaction a kind. */
const atOnce = 200

export class PersonDoor implements Door {
  private readonly core: DoorCore
  private readonly steps = new UndoStack()
  private waiting: Waiting[] = []
  private taking = false

  constructor(core: DoorCore) {
    this.core = core
  }

  async write(given: Command): Promise<Result<Written, WriteProblem>> {
    const command = { ...given, changes: copied(given.changes) }
    return new Promise((resolve, reject) => {
      this.waiting.push({ command, resolve, reject })
      this.takeWaiting()
    })
  }

  undo(): Promise<Result<{ label: string } | null, WriteProblem>> {
    return this.turn('undo')
  }

  redo(): Promise<Result<{ label: string } | null, WriteProblem>> {
    return this.turn('redo')
  }

  undoGroup(group: string): Promise<Result<Written | null, WriteProblem>> {
    return this.core.lock.run(async () => {
      const step = this.steps.group(group)
      if (!step) return ok(null)
      const undone = await this.writeStep(`Undo: ${step.label}`, step)
      if (!undone.ok) return undone
      this.steps.forgetGroup(group)
      return ok(undone.value && writtenOf(undone.value))
    })
  }

  onWritten(listener: (changes: readonly Change[], from: From) => void): () => void {
    return this.core.onWritten(listener)
  }

  async idle(): Promise<void> {
    do await this.core.lock.idle()
    while (this.waiting.length > 0)
  }

  private takeWaiting(): void {
    if (this.taking) return
    this.taking = true
    void this.core.lock.run(async () => {
      this.taking = false
      const batch = this.waiting.splice(0, atOnce)
      if (this.waiting.length > 0) this.takeWaiting()
      try {
        const results = await this.process(batch.map(({ command }) => command))
        for (const [index, { command, resolve }] of batch.entries()) {
          const result = results[index]!
          if (result.ok) this.remember(command, result.value)
          resolve(result.ok ? ok(writtenOf(result.value)) : result)
        }
      } catch (problem) {
        for (const { reject } of batch) reject(problem)
      }
      this.core.tidy()
    })
  }

  private remember(command: Command, planned: Planned): void {
    if (planned.changes.length === 0 || command.undoable === false) return
    this.steps.remember({
      ...planned,
      label: command.label,
      session: command.session,
      at: this.core.parts.now(),
    })
  }

  private turn(direction: 'undo' | 'redo'): Promise<Result<{ label: string } | null, WriteProblem>> {
    return this.core.lock.run(async () => {
      const step = this.steps.take(direction)
      if (!step) return ok(null)
      const label = direction === 'undo' ? `Undo: ${step.label}` : step.label
      const written = await this.writeStep(label, step)
      if (!written.ok) {
        this.steps.putBack(direction, step)
        return written
      }
      if (written.value) this.steps.turned(direction, { ...step, ...written.value, session: undefined })
      return ok({ label: step.label })
    })
  }

  /** Only under the lock. Writes what undoes a step; a value of null says that nothing of it was left to undo. */
  private async writeStep(label: string, step: Step): Promise<Result<Planned | null, WriteProblem>> {
    const now = await this.read(step.changes)
    const changes = undoing(step, (kind, id) => now.get(keyOf(kind, id))?.record ?? null)
    if (changes.length === 0) return ok(null)
    const result = (await this.process([{ label, changes, undoable: false }]))[0]!
    if (result.ok) this.steps.rememberGroup({ ...result.value, label, at: this.core.parts.now() })
    return result
  }

  /** Only under the lock. One result a command; those that are not valid stop no other. */
  private async process(commands: readonly Command[]): Promise<Result<Planned, WriteProblem>[]> {
    const { journal, now, newId, personId } = this.core.parts
    const closed = this.core.readOnly()
    const all = (problem: WriteProblem) => commands.map(() => failed(problem))
    if (closed) return all({ kind: 'read-only', reason: closed })
    const paid = await this.core.payOwed()
    if (!paid.ok) return all(paid.problem)

    const present = await this.readPresent(commands.flatMap(({ changes }) => changes))
    const plan = new Plan(journal.state, new Map([...present].map(([key, one]) => [key, one.current])))
    const at = instantOf(now())
    const results = commands.map((command): Result<Planned, WriteProblem> => {
      if (command.changes.length > mostRows)
        return failed({ kind: 'not-saved', reason: `More than ${mostRows} records in one command` })
      const checked = this.checked(command.changes, plan, at, personId)
      if (!checked.ok) return checked
      const made = { id: newId(), at, knownClock: this.core.clock() }
      const planned = plan.add({ ...command, changes: checked.value }, made)
      return ok(planned ?? { group: made.id, changes: [] })
    })

    const appended = await this.core.append(plan.entries())
    if (!appended.ok) return results.map((result) => (result.ok ? appended : result))
    const writes = plan.results().map(({ kind, id, record }): RecordWrite => {
      const previous = present.get(keyOf(kind, id))?.present
      return {
        kind,
        id,
        record,
        master: previous?.master,
        localSeq: this.core.parts.source.nextSeq(),
        previous,
      }
    })
    const landed = await this.core.land(writes, 'person')
    return landed.ok ? results : results.map((result) => (result.ok ? landed : result))
  }

  private checked(
    changes: readonly Change[],
    plan: Plan,
    at: string,
    by: string,
  ): Result<Change[], WriteProblem> {
    const checked: Change[] = []
    for (const { kind, id, next } of changes) {
      const record = next && stamped(next, plan.recordNow(kind, id), at, by)
      const problem = record && problemOf(kind, record)
      if (problem) return failed({ kind: 'not-valid', record: kind, id, ...problem })
      checked.push({ kind, id, next: record } as Change)
    }
    return ok(checked)
  }

  private async read(refs: readonly { kind: Kind; id: string }[]): Promise<Map<string, Current>> {
    return new Map([...(await this.readPresent(refs))].map(([key, { current }]) => [key, current]))
  }

  private async readPresent(refs: readonly { kind: Kind; id: string }[]) {
    const found = await this.core.parts.store.read(refs)
    return new Map(
      [...found].map(([key, present]) => {
        const record: Records[Kind] | null = present.stored && plainRecord(present.stored)
        return [key, { present, current: { record, master: present.master } as Current }]
      }),
    )
  }
}

function writtenOf({ group, changes }: { group: string; changes: readonly StepChange[] }): Written {
  return { group, before: changes.map(({ kind, id, before }) => ({ kind, id, next: before }) as Change) }
}
