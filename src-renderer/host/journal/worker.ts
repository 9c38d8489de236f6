/**
 * The journal's files in a browser: two a name in the origin's private file system, made once and never renamed,
 * written through synchronous access handles, which only a worker has, and flushed before anything is answered.
 *
 * The handles stay open, and are exclusive: while this worker has them, no other window writes. A window that
 * has taken the profile over asks for them by a message; this worker then lets go, and refuses what still comes.
 */
import type { JournalSlot } from '#shared/host/contract.ts'
import type { JournalRequest, JournalResponse } from './messages.ts'
import { append, readFile, rewrite, type SyncAccess } from './slot-file.ts'

type Access = [SyncAccess, SyncAccess]

const opened = new Map<string, Promise<Access>>()
const lost = new Set<string>()
const others = new BroadcastChannel('roadbook-journal')

/** How long another window has to let go of the files. Milliseconds. */
const patience = 10_000
const pause = 25

others.addEventListener('message', ({ data }: MessageEvent<{ release: string }>) => {
  const access = opened.get(data.release)
  if (!access) return
  opened.delete(data.release)
  lost.add(data.release)
  // What is being written is synchronous: it is whole before this runs.
  access.then(close, () => undefined)
})

function close(access: readonly SyncAccess[]): void {
  for (const one of access) one.close()
}

async function access(name: string): Promise<Access> {
  if (lost.has(name)) throw new Error('another-window')
  let found = opened.get(name)
  if (!found) {
    found = open(name)
    opened.set(name, found)
    found.catch(() => opened.delete(name))
  }
  return found
}

async function open(name: string): Promise<Access> {
  let folder = await navigator.storage.getDirectory()
  for (const part of ['journal', name]) folder = await folder.getDirectoryHandle(part, { create: true })
  const until = Date.now() + patience
  const first = await openFile(folder, 'a', name, until)
  try {
    return [first, await openFile(folder, 'b', name, until)]
  } catch (problem) {
    first.close()
    throw problem
  }
}

async function openFile(
  folder: FileSystemDirectoryHandle,
  file: string,
  name: string,
  until: number,
): Promise<SyncAccess> {
  const handle = (await folder.getFileHandle(file, { create: true })) as unknown as {
    createSyncAccessHandle(): Promise<SyncAccess>
  }
  for (;;) {
    try {
      return await handle.createSyncAccessHandle()
    } catch (problem) {
      if ((problem as DOMException).name !== 'NoModificationAllowedError') throw problem
      if (Date.now() > until) throw new Error('another-window', { cause: problem })
      others.postMessage({ release: name })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function sayable(problem: unknown): string {
  const { name, message } = problem as Error
  return name === 'QuotaExceededError' ? 'disk-full' : message || name
}

async function answer(request: JournalRequest): Promise<JournalResponse> {
  const { number, name } = request
  try {
    const file = (await access(name))[request.slot as JournalSlot]
    if (lost.has(name)) throw new Error('another-window')
    if (request.call === 'read') return { number, bytes: readFile(file) }
    if (request.call === 'append') append(file, request.bytes)
    else rewrite(file, request.bytes)
    return { number, bytes: null }
  } catch (problem) {
    return { number, problem: sayable(problem) }
  }
}

/** A name begins anew when its window opens the profile again. */
function reopen(name: string, slot: JournalSlot): void {
  if (slot === 0) lost.delete(name)
}

self.addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  if (data.call === 'read') reopen(data.name, data.slot)
  void answer(data).then((response) => self.postMessage(response))
})
