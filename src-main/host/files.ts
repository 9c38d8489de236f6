/** Files that the person saves and opens, by the system's dialogs: the renderer never names a path. */
import { open, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import { LARGEST_FILE } from '#shared/host/arguments.ts'
import type { Host, OpenedFile } from '#shared/host/contract.ts'
import { nodeFiles, sayable } from './disk.ts'
import { cleanName, filtersFor, typeOf } from './file-names.ts'

export interface FileDialogs {
  /** The path that was chosen; undefined where the person closed the dialog. */
  save(options: SaveDialogOptions): Promise<string | undefined>
  open(options: OpenDialogOptions): Promise<string[]>
  say(words: string): Promise<void>
  /** Where saved files go at first. */
  downloads(): string
}

/** @param largest bytes */
export function fileCalls(
  dialogs: FileDialogs,
  largest = LARGEST_FILE,
): Pick<Host, 'file.save' | 'file.open'> {
  return {
    async 'file.save'(name, _type, bytes) {
      const clean = cleanName(name)
      const ending = extname(clean).slice(1)
      const path = await dialogs.save({
        defaultPath: join(dialogs.downloads(), clean),
        ...(ending ? { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] } : {}),
      })
      if (path === undefined) return { saved: false }
      await write(path, bytes)
      return { saved: true, path }
    },
    async 'file.open'(accept, many) {
      const paths = await dialogs.open({
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: filtersFor(accept),
      })
      const found: OpenedFile[] = []
      for (const path of many ? paths : paths.slice(0, 1)) {
        const name = basename(path)
        const bytes = await read(path, largest)
        if (bytes) found.push({ name, type: typeOf(name), bytes })
        else
          await dialogs.say(`“${name}” is too large. A file may have up to ${Math.round(largest / 1e6)} MB.`)
      }
      return found
    },
  }
}

/** Synced, for *saved* is then said. Half a file is not left behind. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const handle = await open(path, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (problem) {
    const error = sayable(problem)
    if (error.message === 'disk-full') await nodeFiles.rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Undefined where it is too large: the size is asked for first, so that it never lies in memory. */
async function read(path: string, largest: number): Promise<Uint8Array | undefined> {
  if ((await stat(path)).size > largest) return undefined
  return new Uint8Array(await nodeFiles.readFile(path))
}
