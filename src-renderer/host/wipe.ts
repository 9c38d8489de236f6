/**
 * Removes what a profile keeps in this browser: databases, journal, assets, search, secrets. For a revoked device.
 * Everything that is a person's is named `<profile>-<person's id>`; what another profile of the same browser
 * keeps is left alone.
 */
import { forgetSecrets } from './browser-secrets.ts'

export async function wipeProfile(profile: string): Promise<void> {
  const isOurs = ownedBy(profile)
  const databases = await indexedDB.databases()
  await Promise.all(databases.flatMap(({ name }) => (name && isOurs(name) ? [removeDatabase(name)] : [])))
  const root = await navigator.storage.getDirectory()
  for (const part of await foldersIn(root)) {
    for (const folder of await foldersIn(part)) if (isOurs(folder.name)) await removeEntry(part, folder.name)
  }
  await forgetSecrets(profile)
}

/** Whether a name is that of something that a person of this profile has. */
export function ownedBy(profile: string): (name: string) => boolean {
  const own = profile.replace(/[^A-Za-z0-9-]/g, '-')
  const pattern = new RegExp(
    `(^|roadbook-meta-|rxdb-dexie-)${own}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(--|$)`,
  )
  return (name) => pattern.test(name)
}

async function foldersIn(folder: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle[]> {
  const found: FileSystemDirectoryHandle[] = []
  for await (const one of folder.values()) if (one.kind === 'directory') found.push(one)
  return found
}

function removeDatabase(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name)
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error(`${name} is not removed`)))
  })
}

/** A worker that has just ended may hold its files for a moment. */
const tries = 40
const pause = 50

async function removeEntry(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await folder.removeEntry(name, { recursive: true })
      return
    } catch (problem) {
      if ((problem as DOMException).name === 'NotFoundError') return
      if (attempt === tries) throw problem
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
