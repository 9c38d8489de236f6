/**
 * The lock on a data folder. Two processes on one PGlite folder lose rows without a word, so the folder is
 * held by an exclusive transaction on a small SQLite file: the system drops it with the process, however
 * that ends, and no file is left behind to be cleared by hand.
 */
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'

/** Another process holds the folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another Roadbook endpoint. Stop that one first, or give this one ` +
        'a folder of its own with --data. Several processes can share a PostgreSQL database (DATABASE_URL).',
    )
  }
}

/** Takes the lock or throws `FolderInUse`; gives what releases it. */
export function lockFolder(folder: string): () => void {
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new FolderInUse(folder)
    throw error
  }
  return () => database.close()
}
