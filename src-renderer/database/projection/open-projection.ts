/**
 * Search, lists and counts as the screens see them: starts the worker, catches up with what was written while
 * it was not there, follows what is written now, and makes the file anew when it is damaged.
 */
import { allKinds, type Kind } from '#shared/kinds.ts'
import type { ListQuery, Projection, ProjectionState, SearchHit } from '../contract.ts'
import type { OpenProjection, ProjectionSource, Written } from './contract.ts'
import { documentsOf } from './documents.ts'
import type { Found } from './search.ts'
import { marksIn, snippetOf } from './snippets.ts'
import type { Progress } from './store.ts'
import { ProjectionProblem, startWorker, type WorkerClient } from './worker-client.ts'

/** Records a page of catching up; small, so that the reading never holds the window up. */
const page = 250

/**
 * Never fails: where the worker cannot start, the state says why, and answers are empty. The app is not held up
 * by it: what is asked before the file is open is answered once it is.
 */
export function openProjection({
  name,
  source,
}: OpenProjection): Promise<Projection & { close(): Promise<void> }> {
  const projection = new RunningProjection(name, source)
  void projection.start()
  return Promise.resolve(projection)
}

class RunningProjection implements Projection {
  private readonly name: string
  private readonly source: ProjectionSource
  private readonly worker: WorkerClient
  private readonly listeners = new Set<() => void>()
  private current: ProjectionState = { kind: 'starting' }
  private kept: 'disk' | 'memory' = 'memory'
  /** Kinds that are caught up: what is written to them now counts as progress. */
  private caughtUp = new Set<Progress>()
  private stopFollowing = () => {}
  private feeding: Promise<unknown> = Promise.resolve()
  private remaking: Promise<void> | null = null
  private closing: Promise<void> | null = null

  constructor(name: string, source: ProjectionSource) {
    this.name = name
    this.source = source
    this.worker = startWorker((problem) => this.become({ kind: 'failed', reason: problem }))
  }

  async start(): Promise<void> {
    try {
      const { kept } = await this.worker.call('open', this.name)
      this.kept = kept
      this.stopFollowing = this.source.onWritten((written) => this.follow(written))
    } catch (problem) {
      this.become({ kind: 'failed', reason: sayable(problem) })
      return
    }
    // Catching up goes on while the app is already open.
    void this.catchUp().catch((problem: unknown) => this.recover(problem))
  }

  state(): ProjectionState {
    return this.current
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async search(text: string, options: Parameters<Projection['search']>[1] = {}): Promise<SearchHit[]> {
    const { kinds, limit = 20, ranked = false, accountId } = options
    const answer = await this.ask(
      () =>
        this.worker.call('search', text, {
          limit,
          ranked,
          ...(kinds && { kinds }),
          ...(accountId && { accountId }),
        }),
      { found: [], terms: [] },
    )
    return this.hitsOf(answer.found, answer.terms)
  }

  list(query: ListQuery) {
    return this.ask(() => this.worker.call('list', query), { total: 0, rows: [] })
  }

  facets(kind: ListQuery['kind'], column: string) {
    return this.ask(() => this.worker.call('facets', kind, column), [])
  }

  count(kind: Kind) {
    return this.ask(() => this.worker.call('count', kind), 0)
  }

  rebuild(): Promise<void> {
    this.remaking ??= this.remake().finally(() => {
      this.remaking = null
    })
    return this.remaking
  }

  close(): Promise<void> {
    this.closing ??= this.end()
    return this.closing
  }

  private async end(): Promise<void> {
    this.stopFollowing()
    await this.feeding.catch(() => undefined)
    await this.worker.call('close').catch(() => undefined)
    this.worker.end()
  }

  private async remake(): Promise<void> {
    this.caughtUp.clear()
    await this.worker.call('remake')
    await this.catchUp()
  }

  /** Reads what each kind has beyond the worker's progress, page by page. */
  private async catchUp(): Promise<void> {
    const progress = await this.worker.call('progress')
    const total = await this.missing(progress)
    let done = 0
    const step = (more: number) => {
      done += more
      this.become({ kind: 'building', done: Math.min(done, total), total })
    }
    if (total > 0) step(0)
    for (const kind of allKinds) {
      let reached = progress[kind]
      for (;;) {
        const upTo = this.source.lastSeq()
        const written = await this.source.since(kind, reached, page)
        reached = written.length < page ? Math.max(reached, upTo) : written.at(-1)!.localSeq
        if (written.length < page) this.caughtUp.add(kind)
        await this.feed(written, { [kind]: reached })
        if (written.length > 0) step(written.length)
        if (written.length < page) break
      }
    }
    await this.catchUpWithDeletions(progress.deletions)
    this.become({ kind: 'ready', kept: this.kept })
  }

  private async catchUpWithDeletions(from: number): Promise<void> {
    let reached = from
    for (;;) {
      const upTo = this.source.lastSeq()
      const gone = await this.source.deletedSince(reached, page)
      reached = gone.length < page ? Math.max(reached, upTo) : gone.at(-1)!.localSeq
      if (gone.length < page) this.caughtUp.add('deletions')
      await this.feed(
        gone.map((row) => ({ ...row, stored: null })),
        { deletions: reached },
      )
      if (gone.length < page) return
    }
  }

  /** Where nothing was caught up before, all that there is; else unknown but small, and no bar is shown for it. */
  private async missing(progress: Record<Progress, number>): Promise<number> {
    const fresh = allKinds.filter((kind) => progress[kind] === 0)
    const counts = await Promise.all(fresh.map((kind) => this.source.count(kind)))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  private follow(written: readonly Written[]): void {
    const reached: Partial<Record<Progress, number>> = {}
    for (const { kind, localSeq, stored } of written) {
      const progress: Progress = stored ? kind : 'deletions'
      if (this.caughtUp.has(progress)) reached[progress] = Math.max(reached[progress] ?? 0, localSeq)
    }
    void this.feed(written, reached).catch((problem: unknown) => this.recover(problem))
  }

  private feed(written: readonly Written[], reached: Partial<Record<Progress, number>>): Promise<unknown> {
    this.feeding = this.worker.call('apply', written, reached).then(() => this.tell())
    return this.feeding
  }

  /** A damaged file is made anew by itself; anything else is said in the state. */
  private async recover(problem: unknown): Promise<void> {
    if (problem instanceof ProjectionProblem && problem.damaged) {
      await this.rebuild().catch((again: unknown) => this.become({ kind: 'failed', reason: sayable(again) }))
    } else this.become({ kind: 'failed', reason: sayable(problem) })
  }

  private async ask<Value>(call: () => Promise<Value>, empty: Value): Promise<Value> {
    try {
      return await call()
    } catch (problem) {
      await this.recover(problem)
      if (this.current.kind === 'failed') return empty
      return call()
    }
  }

  private async hitsOf(found: readonly Found[], terms: string[]): Promise<SearchHit[]> {
    const idsByKind = new Map<Kind, Set<string>>()
    for (const { kind, id } of found) idsByKind.set(kind, (idsByKind.get(kind) ?? new Set<string>()).add(id))
    const records = new Map<string, Awaited<ReturnType<ProjectionSource['byId']>>[number]>()
    for (const [kind, ids] of idsByKind) {
      for (const stored of await this.source.byId(kind, [...ids])) records.set(stored.id, stored)
    }
    return found.flatMap(({ kind, id, part, accountId }) => {
      const stored = records.get(id)
      const document = stored && documentsOf(kind, stored as never).find((one) => one.part === part)
      if (!stored || !document) return []
      const { snippet, marks } = snippetOf(document.body, terms)
      const at = 'at' in stored ? stored.at : undefined
      return [
        {
          kind,
          id,
          title: document.title,
          snippet,
          marks: { title: marksIn(document.title, terms), snippet: marks },
          ...(part && { part }),
          ...(accountId && { accountId }),
          ...(at && { at }),
        },
      ]
    })
  }

  private become(state: ProjectionState): void {
    this.current = state
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

function sayable(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem)
}
