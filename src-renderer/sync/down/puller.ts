/**
 * The one pull loop (L1, L2): a page is stored and checkpointed before the next is asked for; a page that could
 * not be stored is asked for again, since the checkpoint has not moved. Without a checkpoint it loads first (L4).
 */
import type { Checkpoint, Clock, PullAnswer } from '#shared/sync/contract.ts'
import type { OfficeDoor } from '../../database/office-door.ts'
import { isAway, type Line } from '../line.ts'
import type { Step } from '../worker-loop.ts'
import type { FirstLoad } from './first-load.ts'

const usualPage = 500
/** Milliseconds after which it asks without a hint, in case the live stream is silent. */
const usualRest = 60_000

export class Puller {
  /** The clock up to which everything is on this laptop; null until a pull has ended. */
  reached: Clock | null = null
  /** Milliseconds since 1970 of the last pull that found nothing more. */
  inStepAt: number | null = null
  private hinted: Clock | null = null
  private readonly office: OfficeDoor
  private readonly line: Line
  private readonly load: FirstLoad
  private readonly changed: () => void
  private readonly page: number

  constructor(office: OfficeDoor, line: Line, load: FirstLoad, changed: () => void, page = usualPage) {
    this.page = page
    this.office = office
    this.line = line
    this.load = load
    this.changed = changed
  }

  get loading(): boolean {
    return this.load.progress !== null
  }

  /** Whether all that the endpoint has hinted at is on this laptop. */
  caughtUp(): boolean {
    return this.reached !== null && !this.loading && (!this.hinted || !isBeyond(this.hinted, this.reached))
  }

  /** The live stream says that the clock stands here (L5); true where that is news. */
  hint(clock: Clock): boolean {
    this.hinted = clock
    return !this.reached || isBeyond(clock, this.reached)
  }

  async step(): Promise<Step> {
    if (this.office.damaged().length > 0) return this.mend()
    const checkpoint = this.office.checkpoint()
    if (!checkpoint || this.office.firstLoad()) return this.load.step()
    const answer = await this.line.ask((transport, signal) =>
      transport.pull({ checkpoint, limit: this.page }, signal),
    )
    if (!answer.ok) return isAway(answer.problem) ? 'again' : { restFor: 30_000 }
    if (answer.value.startOver || answer.value.clock.epoch !== checkpoint.epoch) return this.startOver()
    return this.take(answer.value, checkpoint)
  }

  private async take(page: PullAnswer, from: Checkpoint): Promise<Step> {
    this.office.noteClock(page.clock)
    // An idle pull writes nothing.
    if (page.rows.length > 0 || !sameCheckpoint(page.checkpoint, from)) {
      await this.office.take(page.rows, { checkpoint: page.checkpoint })
    }
    if (page.more) {
      this.changed()
      return 'again'
    }
    this.reached = page.clock
    this.inStepAt = Date.now()
    this.changed()
    return { restFor: usualRest }
  }

  /** Another epoch, or a checkpoint older than what the endpoint remembers (L4, E5). */
  private async startOver(): Promise<Step> {
    this.reached = null
    await this.load.begin()
    return 'again'
  }

  /** Records whose journal entry was damaged are fetched by id (J7). */
  private async mend(): Promise<Step> {
    const records = this.office.damaged().slice(0, 200)
    const answer = await this.line.ask((transport, signal) => transport.byId({ records }, signal))
    if (!answer.ok) return isAway(answer.problem) ? 'again' : { restFor: 30_000 }
    this.office.noteClock(answer.value.clock)
    await this.office.take(answer.value.rows, {})
    return 'again'
  }
}

export function isBeyond(one: Clock, other: Clock): boolean {
  return one.epoch === other.epoch ? one.sequence > other.sequence : one.epoch > other.epoch
}

const sameCheckpoint = (one: Checkpoint, other: Checkpoint) =>
  one.epoch === other.epoch &&
  one.sequence === other.sequence &&
  one.kind === other.kind &&
  one.id === other.id
