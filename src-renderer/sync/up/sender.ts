/**
 * The one sender (P1): takes unsent groups in order, sends them in batches, and brings the office's answer to
 * the journal. A reply that is lost costs nothing: the groups go again with a higher attempt, and the endpoint
 * answers as the first time (P2, P3).
 */
import type { PushAnswer, PushResult } from '#shared/sync/contract.ts'
import type { JournalGroup, OfficeDoor } from '../../database/office-door.ts'
import { isAway, type Line } from '../line.ts'
import type { TransportProblem } from '../transport/transport.ts'
import type { Step } from '../worker-loop.ts'
import { Pacing } from './pacing.ts'
import { pushGroup } from './push-group.ts'
import { batchOf, readyGroups, waitsForParent } from './ready-groups.ts'
import { rebaseOn } from './rebase.ts'

const usualBatch = { groups: 50, bytes: 2_000_000 }

export class Sender {
  /** Records on their way just now. */
  sending = false
  private most = usualBatch
  /** Groups that wait for a parent's group (P9); tried again whenever anything else has moved. */
  private readonly held = new Set<string>()
  private readonly pacing = new Pacing()
  private hurry = false
  private readonly office: OfficeDoor
  private readonly line: Line
  private readonly changed: () => void

  constructor(office: OfficeDoor, line: Line, changed: () => void) {
    this.office = office
    this.line = line
    this.changed = changed
  }

  /** Does not wait for a pause in the typing: the person asked. */
  atOnce(): void {
    this.hurry = true
  }

  /** Sends one batch and works through its answer. */
  async step(): Promise<Step> {
    const unsent = this.office.unsent()
    const typed = this.hurry ? { groups: [], wait: 0 } : this.pacing.stillTyped(unsent)
    const ready = readyGroups(unsent, new Set([...this.held, ...typed.groups]))
    if (ready.length === 0) {
      this.say(false)
      this.hurry = false
      if (typed.groups.length > 0) return { restFor: typed.wait }
      if (this.held.size === 0) return 'rest'
      this.held.clear()
      return { restFor: 5000 }
    }
    this.say(true)
    const batch = await this.office.markSending(batchOf(ready, this.most).map(({ id }) => id))
    if (batch.length === 0) return 'again'
    const answer = await this.line.ask((transport, signal) =>
      transport.push({ groups: batch.map(pushGroup) }, signal),
    )
    if (!answer.ok) return this.notTaken(batch, answer.problem)
    this.most = usualBatch
    await this.take(answer.value)
    return 'again'
  }

  private async take(answer: PushAnswer): Promise<void> {
    this.office.noteClock(answer.clock)
    const moved = new Set<string>()
    let progress = false
    for (const result of answer.results) {
      if (result.status === 'later') await this.later(result)
      else if (result.status === 'conflict') {
        // A group that a conflict before it has moved already gets an answer of its own next time.
        if (!moved.has(result.group)) for (const id of await this.conflict(result)) moved.add(id)
        progress = true
      } else {
        await this.office.answered(result)
        progress ||= result.status !== 'superseded'
      }
    }
    if (progress) this.held.clear()
  }

  private async conflict(result: PushResult): Promise<string[]> {
    await this.office.answered(result)
    const unsent = this.office.unsent()
    const group = unsent.find(({ id }) => id === result.group)
    if (!group) return []
    const rebase = rebaseOn(group, result.rows, unsent, ({ kind, id }) => this.office.newestMaster(kind, id))
    if (rebase.kind === 'aside') {
      await this.office.putAside(group.id, result.rows, rebase.why)
      return []
    }
    await this.office.rebase(rebase.rebased.groups, rebase.rebased.notices)
    return rebase.rebased.groups.map(({ id }) => id)
  }

  /** P9: a parent is not there. It is waited for only while it is on its way from this laptop itself. */
  private async later(result: PushResult): Promise<void> {
    const unsent = this.office.unsent()
    const group = unsent.find(({ id }) => id === result.group)
    if (!group) return
    await this.office.answered(result)
    if (waitsForParent(group, unsent)) this.held.add(group.id)
    else await this.office.putAside(group.id, result.rows, 'What this belongs to is not at the office.')
  }

  /** The whole request was refused: by halves, until the group that is the trouble stands alone. */
  private async notTaken(batch: readonly JournalGroup[], problem: TransportProblem): Promise<Step> {
    if (problem.kind !== 'refused' || isAway(problem))
      return problem.kind === 'not-roadbook' ? { restFor: 30_000 } : 'again'
    const [first] = batch
    if (batch.length > 1 || !first) {
      this.most = { ...this.most, groups: Math.max(1, Math.floor(batch.length / 2)) }
      return 'again'
    }
    const why =
      problem.problem.kind === 'too-large'
        ? 'This is more than the office takes at once.'
        : 'The office did not understand this.'
    await this.office.putAside(first.id, [], why)
    return 'again'
  }

  private say(sending: boolean): void {
    if (this.sending === sending) return
    this.sending = sending
    this.changed()
  }
}
