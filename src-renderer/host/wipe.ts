/** Removes everything that this origin keeps: databases, files, storage. For a revoked device. */
export async function wipeOrigin(): Promise<void> {
  const databases = await indexedDB.databases()
  await Promise.all(databases.flatMap(({ name }) => (name ? [removeDatabase(name)] : [])))
  const folder = await navigator.storage.getDirectory()
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  // A file that a worker still holds is refused: it is emptied of what can be removed, and the rest is tried again.
  for (const name of names) await removeEntry(folder, name)
  localStorage.clear()
  sessionStorage.clear()
  for (const name of await caches.keys()) await caches.delete(name)
}

function removeDatabase(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name)
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error(`${name} is not removed`)))
  })
}

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
