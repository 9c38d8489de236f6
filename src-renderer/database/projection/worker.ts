/** The worker that owns the projection: answers one call after the other (`messages.ts`). */
import { allKinds } from '#shared/kinds.ts'
import { isDamage, openFile, type OpenFile } from './file.ts'
import { facets, list } from './list-query.ts'
import type { CallName, Calls, Request, Response } from './messages.ts'
import { search } from './search.ts'
import type { Progress, ProjectionStore } from './store.ts'

type Handlers = {
  [N in CallName]: (...values: Parameters<Calls[N]>) => ReturnType<Calls[N]> | Promise<ReturnType<Calls[N]>>
}

let file: OpenFile | null = null
let store: ProjectionStore | null = null

function opened(): ProjectionStore {
  if (!store) throw new Error('The search index is not open')
  return store
}

const handlers: Handlers = {
  async open(name) {
    file = await openFile(name)
    store = file.store
    return { kept: file.kept, made: file.made }
  },
  progress() {
    const kinds: Progress[] = [...allKinds, 'deletions']
    return Object.fromEntries(kinds.map((kind) => [kind, opened().progress(kind)])) as Record<
      Progress,
      number
    >
  },
  apply(written, reached) {
    opened().apply(written, reached)
    return null
  },
  search: (text, options) => search(opened(), text, options),
  list: (query) => list(opened(), query),
  facets: (kind, column) => facets(opened(), kind, column),
  count: (kind) => opened().count(kind),
  remake() {
    store = file?.remake() ?? null
    return null
  },
  close() {
    file?.close()
    file = store = null
    return null
  },
}

async function answer({ number, name, values }: Request): Promise<Response> {
  try {
    const handler = handlers[name] as (...values: unknown[]) => unknown
    return { number, value: await handler(...values) }
  } catch (problem) {
    return {
      number,
      problem: problem instanceof Error ? problem.message : String(problem),
      damaged: isDamage(problem),
    }
  }
}

// Calls are answered in their order, also while the file is being opened.
let queue: Promise<void> = Promise.resolve()
self.addEventListener('message', (event: MessageEvent<Request>) => {
  queue = queue.then(async () => {
    self.postMessage(await answer(event.data))
  })
})
