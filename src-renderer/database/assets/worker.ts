/**
 * Hashes and writes assets off the window's thread, piece by piece: only a worker has synchronous access to
 * files, which writes in place and flushes.
 */
import type { AssetCalls, AssetRequest, AssetResponse } from './messages.ts'
import { sha256Of } from './sha256.ts'

const pieceBytes = 1 << 20

const calls: {
  [N in keyof AssetCalls]: (...values: Parameters<AssetCalls[N]>) => Promise<ReturnType<AssetCalls[N]>>
} = {
  hash: sha256Of,
  async hashOf(folder, id) {
    const handle = await fileIn(folder, id, false)
    return handle && sha256Of(await handle.getFile())
  },
  async write(folder, id, offset, bytes) {
    const handle = await fileIn(folder, id, true)
    const access = await (handle as unknown as WithSyncAccess).createSyncAccessHandle()
    try {
      for (let at = 0; at < bytes.size; at += pieceBytes) {
        const piece = new Uint8Array(await bytes.slice(at, at + pieceBytes).arrayBuffer())
        if (access.write(piece, { at: offset + at }) < piece.length)
          throw new DOMException('The disk is full', 'QuotaExceededError')
      }
      access.truncate(offset + bytes.size)
      access.flush()
    } finally {
      access.close()
    }
    return null
  },
}

/** TypeScript's DOM declarations leave out what only workers have. */
interface WithSyncAccess {
  createSyncAccessHandle(): Promise<{
    write(bytes: Uint8Array, options: { at: number }): number
    truncate(size: number): void
    flush(): void
    close(): void
  }>
}

/** The path of a folder is one of names: `assets/<profile>`. */
async function fileIn(path: string, id: string, create: boolean): Promise<FileSystemFileHandle | null> {
  try {
    let folder = await navigator.storage.getDirectory()
    for (const name of path.split('/')) folder = await folder.getDirectoryHandle(name, { create })
    return await folder.getFileHandle(id, { create })
  } catch (problem) {
    if (!create && (problem as DOMException).name === 'NotFoundError') return null
    throw problem
  }
}

self.addEventListener('message', ({ data }: MessageEvent<AssetRequest>) => {
  const call = calls[data.name] as (...values: unknown[]) => Promise<unknown>
  call(...data.values).then(
    (value) => self.postMessage({ number: data.number, value } satisfies AssetResponse),
    ({ name, message }: Error) =>
      self.postMessage({ number: data.number, problem: { name, message } } satisfies AssetResponse),
  )
})
