/** A laptop as a test holds it: every call goes to its thread. */
import { Worker } from 'node:worker_threads'
import { type Clock, endOfSequence } from '#shared/sync/contract.ts'
import type { LaptopCalls } from './laptop-worker.ts'
import type { PlantedBug } from './planted-bugs.ts'

type Promised<Value> = Value extends Promise<infer Inner> ? Inner : Value
export type Laptop = {
  [Name in keyof LaptopCalls]: (
    ...values: Parameters<LaptopCalls[Name]>
  ) => Promise<Promised<ReturnType<LaptopCalls[Name]>>>
} & {
  /** Waits until nothing is unsent and everything up to this clock is here. */
  inStep(clock: () => Promise<Clock>): Promise<void>
  /** Waits until a condition holds. */
  until<Value>(what: string, ask: () => Promise<Value | false | null | undefined>): Promise<Value>
  end(): Promise<void>
}

/** Milliseconds; generous, for a machine with other work. */
const patience = 45_000

export async function aLaptop(seed = 1, bug?: PlantedBug): Promise<Laptop> {
  const worker = new Worker(new URL('./laptop-worker.ts', import.meta.url), {
    workerData: { seed, bug },
    execArgv: ['--no-warnings'],
  })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let count = 0
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.on('message', (answer: { ready?: true; id: number; value: never; error?: string }) => {
      if (answer.ready) return resolve()
      const call = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.error === undefined) call?.resolve(answer.value)
      else call?.reject(new Error(answer.error))
    })
  })
  worker.on('error', (error) => {
    for (const call of waiting.values()) call.reject(error as Error)
    waiting.clear()
  })
  const ask = (name: string, values: unknown[]) =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject })
      worker.postMessage({ id: count, name, values })
    })

  const until = async <Value>(what: string, hold: () => Promise<Value | false | null | undefined>) => {
    const end = Date.now() + patience
    for (;;) {
      const value = await hold()
      if (value) return value
      if (Date.now() > end) {
        const state = JSON.stringify(await ask('state', []))
        const bugs = JSON.stringify(await ask('bugs', []))
        throw new Error(`Waited in vain until ${what}: ${state} ${bugs}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const more = {
    until,
    inStep: async (clockOf: () => Promise<Clock>) => {
      let asked = 0
      await until('it is in step', async () => {
        const before = await clockOf()
        const { unsent, checkpoint, firstLoad } = (await ask('state', [])) as Awaited<
          ReturnType<LaptopCalls['state']>
        >
        if (unsent > 0 || firstLoad || !checkpoint) return false
        // In the middle of a sequence there is more to come.
        const ended = checkpoint.sequence > before.sequence || checkpoint.kind === endOfSequence
        if (checkpoint.epoch === before.epoch && checkpoint.sequence >= before.sequence && ended) {
          await ask('idle', [])
          return true
        }
        // The live stream tells it; a hint that was lost is made up for now and then.
        if (Date.now() - asked > 400) {
          asked = Date.now()
          await ask('now', [])
        }
        return false
      })
    },
    end: async () => {
      await worker.terminate()
    },
  }
  return new Proxy(more, {
    get: (own, name) =>
      name === 'then'
        ? undefined
        : (own[name as keyof typeof own] ?? ((...values: unknown[]) => ask(String(name), values))),
  }) as unknown as Laptop
}
