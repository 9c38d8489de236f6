import type { CallName, Calls, Request, Response } from './messages.ts'

/** A call to the projection's worker that failed; `damaged` when its file is to be made anew. */
export class ProjectionProblem extends Error {
  readonly damaged: boolean
  constructor(message: string, damaged: boolean) {
    super(message)
    this.damaged = damaged
  }
}

export interface WorkerClient {
  call<N extends CallName>(name: N, ...values: Parameters<Calls[N]>): Promise<ReturnType<Calls[N]>>
  end(): void
}

/** Starts the worker and speaks with it. Calls that wait when it ends or breaks are answered with the problem. */
export function startWorker(onBroken: (problem: string) => void): WorkerClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (problem: Error) => void }>()
  let last = 0
  const breakAll = (problem: string) => {
    for (const { reject } of waiting.values()) reject(new ProjectionProblem(problem, false))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('problem' in data) asked?.reject(new ProjectionProblem(data.problem, data.damaged))
    else asked?.resolve(data.value)
  })
  worker.addEventListener('error', (event) => {
    breakAll(event.message)
    onBroken(event.message)
  })
  return {
    call(name, ...values) {
      const number = ++last
      worker.postMessage({ number, name, values } satisfies Request)
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve: resolve as (value: unknown) => void, reject })
      })
    },
    end() {
      worker.terminate()
      breakAll('Search was closed')
    },
  }
}
