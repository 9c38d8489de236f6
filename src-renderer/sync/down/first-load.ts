/**
 * The first load (L4): a snapshot at a clock H, kind by kind, what is wanted first and newest first. H is stored
 * before the first page and each cursor with its page, so that a killed load goes on where it stopped.
 */
import type { Kind } from '#shared/kinds.ts'
import { endOfSequence, type FirstLoadAnswer } from '#shared/sync/contract.ts'
import type { FirstLoadState, OfficeDoor } from '../../database/office-door.ts'
import { isAway, type Line } from '../line.ts'
import type { Step } from '../worker-loop.ts'

/** Who is who and what the company has set first, then what a person looks at first. */
export const loadOrder: readonly Kind[] = [
  'people',
  'settings',
  'products',
  'accounts',
  'contacts',
  'activities',
  'deals',
  'leads',
  'decks',
  'notes',
  'intel',
  'plans',
  'quotes',
]
const usualPage = 1000

export interface LoadProgress {
  done: number
  total: number
  kind: Kind
}

export class FirstLoad {
  progress: LoadProgress | null = null
  private totals: Partial<Record<Kind, number>> | null = null
  private readonly office: OfficeDoor
  private readonly line: Line
  private readonly count: (kind: Kind) => Promise<number>
  private readonly changed: () => void
  private readonly page: number

  constructor(
    office: OfficeDoor,
    line: Line,
    count: (kind: Kind) => Promise<number>,
    changed: () => void,
    page = usualPage,
  ) {
    this.page = page
    this.office = office
    this.line = line
    this.count = count
    this.changed = changed
  }

  /** Forgets the old checkpoint and empties the kinds: what comes next is a first load. */
  async begin(): Promise<void> {
    this.totals = null
    this.progress = null
    await this.office.emptyBeforeFirstLoad()
  }

  /** One page, or the beginning or the end of the load. */
  async step(): Promise<Step> {
    const state = this.office.firstLoad()
    if (!state) return this.open()
    const kind = loadOrder.find((each) => state.cursors[each] !== null)
    if (!kind) return this.finish(state)
    if (!this.totals && !(await this.learnTotals(state))) return 'again'
    const answer = await this.line.ask((transport, signal) =>
      transport.firstLoad(
        { at: state.at, kind, after: state.cursors[kind] ?? null, limit: this.page },
        signal,
      ),
    )
    if (!answer.ok) return isAway(answer.problem) ? 'again' : this.openAgain()
    if (answer.value.at.epoch !== state.at.epoch) return this.openAgain()
    await this.office.take(answer.value.rows, {
      firstLoad: { at: state.at, cursors: { ...state.cursors, [kind]: answer.value.after } },
    })
    this.progress = {
      done: (this.progress?.done ?? 0) + answer.value.rows.length,
      total: this.progress?.total ?? 0,
      kind,
    }
    this.changed()
    return 'again'
  }

  /** H is stored before the first page; what was there without a stored H goes first. */
  private async open(): Promise<Step> {
    const answer = await this.line.ask((transport, signal) =>
      transport.firstLoad({ at: null, kind: 'people', after: null, limit: 1 }, signal),
    )
    if (!answer.ok) return isAway(answer.problem) ? 'again' : { restFor: 30_000 }
    await this.office.emptyBeforeFirstLoad()
    this.office.noteClock(answer.value.at)
    await this.office.take([], { firstLoad: { at: answer.value.at, cursors: {} } })
    this.note(answer.value, 0)
    return 'again'
  }

  /** The endpoint does not know this snapshot any more. */
  private async openAgain(): Promise<Step> {
    await this.begin()
    return { restFor: 1000 }
  }

  /** After a restart: how much there is, and how much of it is here. */
  private async learnTotals(state: FirstLoadState): Promise<boolean> {
    const answer = await this.line.ask((transport, signal) =>
      transport.firstLoad({ at: null, kind: 'people', after: null, limit: 1 }, signal),
    )
    if (!answer.ok) return false
    const begun = loadOrder.filter((kind) => state.cursors[kind] !== undefined)
    const counts = await Promise.all(begun.map((kind) => this.count(kind)))
    this.note(
      answer.value,
      counts.reduce((sum, one) => sum + one, 0),
    )
    return true
  }

  private note(answer: FirstLoadAnswer, done: number): void {
    this.totals = answer.totals ?? {}
    const total = Object.values(this.totals).reduce((sum, one) => sum + one, 0)
    this.progress = { done, total, kind: loadOrder[0] as Kind }
    this.changed()
  }

  private async finish({ at }: FirstLoadState): Promise<Step> {
    await this.office.take([], {
      firstLoad: null,
      // All that H's own transaction wrote was there when the first page was read.
      checkpoint: { epoch: at.epoch, sequence: at.sequence, kind: endOfSequence, id: '' },
    })
    this.progress = null
    this.totals = null
    this.changed()
    return 'again'
  }
}
