/**
 * The journal's files on the disk (SYNC.md, J): two a name, `journal/<name>/a` and `b`, made once and never
 * renamed. Each is opened once and stays open. A write resolves only after `fsync` (on macOS Node asks for
 * F_FULLFSYNC), and where it fails the file is cut back to what was acknowledged.
 */
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Host, JournalSlot } from '#shared/host/contract.ts'
import { type Files, inOrder, nodeFiles, sayable, syncFolder } from './disk.ts'

export type JournalCalls = Pick<Host, 'journal.read' | 'journal.append' | 'journal.rewrite'>

interface SlotFile {
  handle: FileHandle
  /** Bytes that are acknowledged; what lies past them is the rest of a write that failed. */
  size: number
}

/**
 * @param folder where the journals of all people of this profile are
 * @returns the calls, and `close`, after which every call is refused
 */
export function diskJournal(
  folder: string,
  files: Files = nodeFiles,
): { calls: JournalCalls; close(): Promise<void> } {
  const opened = new Map<string, Promise<SlotFile>>()
  const one = inOrder()
  let closed = false

  const fileOf = (name: string, slot: JournalSlot): Promise<SlotFile> => {
    if (closed) return Promise.reject(new Error('The journal is closed'))
    const path = join(folder, name, slot === 0 ? 'a' : 'b')
    let found = opened.get(path)
    if (!found) {
      found = openSlot(path, files)
      opened.set(path, found)
      found.catch(() => opened.delete(path))
    }
    return found
  }
  const on = <Value>(name: string, slot: JournalSlot, work: (file: SlotFile) => Promise<Value>) =>
    one(async () => {
      try {
        return await work(await fileOf(name, slot))
      } catch (problem) {
        throw sayable(problem)
      }
    })

  return {
    calls: {
      'journal.read': (name, slot) => on(name, slot, readAll),
      'journal.append': (name, slot, bytes) => on(name, slot, (file) => append(file, bytes)),
      'journal.rewrite': (name, slot, bytes) => on(name, slot, (file) => rewrite(file, bytes)),
    },
    close: () =>
      one(async () => {
        closed = true
        for (const file of opened.values())
          await file.then(({ handle }) => handle.close()).catch(() => undefined)
        opened.clear()
      }),
  }
}

async function openSlot(path: string, files: Files): Promise<SlotFile> {
  const handle = await files.open(path, 'r+').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'ENOENT') throw problem
    return makeSlot(path, files)
  })
  return { handle, size: (await handle.stat()).size }
}

/** Makes the file, and syncs the folders that now name something new. */
async function makeSlot(path: string, files: Files): Promise<FileHandle> {
  const folder = dirname(path)
  await files.mkdir(folder, { recursive: true, mode: 0o700 })
  const handle = await files.open(path, 'wx+', 0o600)
  await handle.sync()
  for (const named of [folder, dirname(folder), dirname(dirname(folder))]) await syncFolder(named, files)
  return handle
}

async function readAll({ handle, size }: SlotFile): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at)
    if (bytesRead === 0) return bytes.subarray(0, at)
    at += bytesRead
  }
  return bytes
}

async function append(file: SlotFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAt(file.handle, bytes, file.size)
    await file.handle.sync()
    file.size += bytes.length
  } catch (problem) {
    // Half an entry would only be noise, but it would take up room on a full disk.
    await file.handle
      .truncate(file.size)
      .then(
        () => file.handle.sync(),
        () => undefined,
      )
      .catch(() => undefined)
    throw problem
  }
}

async function rewrite(file: SlotFile, bytes: Uint8Array): Promise<void> {
  await file.handle.truncate(0)
  file.size = 0
  await append(file, bytes)
}

/** A write may end early without an error, as on a disk with room for only a part. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at)
    if (bytesWritten === 0) throw new Error('disk-full')
    at += bytesWritten
  }
}
