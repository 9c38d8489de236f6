/**
 * PGlite in a folder, made to keep what it has acknowledged. As it ships, PGlite runs with fsync off (`-F`) and
 * its file system layer for Node has no fsync at all; here both are real, so a commit is on the disk.
 */
import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What we use of Emscripten's NODEFS. */
interface StreamOperations {
  fsync?: (stream: { nfd: number }) => number
}

/** Counts the fsync calls of this process, so that a test can see that they are made. */
export const syncs = { count: 0 }

class SyncingNodeFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const made = await super.init(pg, options)
    const preRun = made.emscriptenOpts.preRun
    const before = Array.isArray(preRun) ? preRun : preRun ? [preRun] : []
    const withFsync = (module: object) => {
      const { NODEFS } = module as { NODEFS: { stream_ops: StreamOperations } }
      NODEFS.stream_ops.fsync = (stream) => {
        fsyncSync(stream.nfd)
        syncs.count++
        return 0
      }
    }
    return { emscriptenOpts: { ...made.emscriptenOpts, preRun: [...before, withFsync] } }
  }
}

const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** int8 as a number: a sequence stays far below 2^53. The same on `pg` (see open-database.ts). */
const parsers = { 20: Number }

/** Opens or makes the database in `folder`. The first time takes several seconds. */
export function pgliteInFolder(folder: string): Promise<PGlite> {
  return PGlite.create({ fs: new SyncingNodeFS(folder), startParams, parsers })
}

/** A database that is gone with the process, for tests; from a dump it is there in a fraction of the time. */
export function pgliteInMemory(dump?: Blob): Promise<PGlite> {
  return PGlite.create({ parsers, ...(dump ? { loadDataDir: dump } : {}) })
}
