import type { Host, JournalSlot } from '#shared/host/contract.ts'
import type { JournalRequest, JournalResponse } from './messages.ts'

type JournalCalls = Pick<Host, 'journal.read' | 'journal.append' | 'journal.rewrite'>
type Unnumbered = JournalRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'number'>
    : never
  : never

/**
 * The journal in a browser. The worker is started with the first call and lives as long as the window; `end`
 * lets go of its files, for them to be removed.
 */
export function browserJournal(): { calls: JournalCalls; end(): void } {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<
    number,
    { resolve: (bytes: Uint8Array | null) => void; reject: (problem: Error) => void }
  >()
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'journal' })
    started.addEventListener('message', ({ data }: MessageEvent<JournalResponse>) => {
      const asked = waiting.get(data.number)
      waiting.delete(data.number)
      if ('problem' in data) asked?.reject(new Error(data.problem))
      else asked?.resolve(data.bytes)
    })
    started.addEventListener('error', (event) => {
      for (const { reject } of waiting.values())
        reject(new Error(event.message || 'The journal could not be opened'))
      waiting.clear()
    })
    return started
  }
  const ask = (request: Unnumbered) => {
    worker ??= start()
    const number = ++last
    worker.postMessage({ ...request, number })
    return new Promise<Uint8Array | null>((resolve, reject) => {
      waiting.set(number, { resolve, reject })
    })
  }
  const calls: JournalCalls = {
    'journal.read': async (name: string, slot: JournalSlot) =>
      (await ask({ call: 'read', name, slot })) ?? new Uint8Array(),
    'journal.append': async (name: string, slot: JournalSlot, bytes: Uint8Array) => {
      await ask({ call: 'append', name, slot, bytes })
    },
    'journal.rewrite': async (name: string, slot: JournalSlot, bytes: Uint8Array) => {
      await ask({ call: 'rewrite', name, slot, bytes })
    },
  }
  return {
    calls,
    end() {
      worker?.terminate()
      worker = null
      for (const { reject } of waiting.values()) reject(new Error('The journal was closed'))
      waiting.clear()
    },
  }
}
