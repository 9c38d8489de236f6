/** Assets as files in the origin's private file system, named by their SHA-256. */
import type { AssetFiles } from './files.ts'
import type { AssetCall, AssetCalls, AssetRequest, AssetResponse } from './messages.ts'

/** @param name names the folder: one a person and profile */
export function opfsFiles(name: string): AssetFiles {
  const path = `assets/${name}`
  const call = callerOf()
  return {
    hash: (blob) => call('hash', blob),
    hashOf: (id) => call('hashOf', path, id),
    async write(id, offset, bytes) {
      await call('write', path, id, offset, bytes)
    },
    async read(id) {
      const folder = await folderAt(path)
      const file = await folder.getFileHandle(id).catch(() => null)
      return file && file.getFile()
    },
    async remove(id) {
      const folder = await folderAt(path)
      await folder.removeEntry(id).catch(ignoreMissing)
    },
    async list() {
      const names: string[] = []
      for await (const one of (await folderAt(path)).keys()) names.push(one)
      return names
    },
    close: () => call.end(),
  }
}

async function folderAt(path: string): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory()
  for (const name of path.split('/')) folder = await folder.getDirectoryHandle(name, { create: true })
  return folder
}

function ignoreMissing(problem: DOMException): void {
  if (problem.name !== 'NotFoundError') throw problem
}

/** The worker is started with the first call: most days begin without a new file. */
function callerOf() {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (problem: Error) => void }>()
  const rejectAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  const started = () => {
    if (worker) return worker
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'assets' })
    worker.addEventListener('message', ({ data }: MessageEvent<AssetResponse>) => {
      const asked = waiting.get(data.number)
      waiting.delete(data.number)
      if ('problem' in data) asked?.reject(new DOMException(data.problem.message, data.problem.name))
      else asked?.resolve(data.value as never)
    })
    worker.addEventListener('error', (event) => rejectAll(event.message))
    return worker
  }
  const call = <N extends AssetCall>(name: N, ...values: Parameters<AssetCalls[N]>) => {
    const number = ++last
    started().postMessage({ number, name, values } satisfies AssetRequest)
    return new Promise<ReturnType<AssetCalls[N]>>((resolve, reject) => {
      waiting.set(number, { resolve, reject })
    })
  }
  call.end = () => {
    worker?.terminate()
    worker = null
    rejectAll('The assets were closed')
  }
  return call
}
