/**
 * Secrets in a browser, which has no keychain: in an IndexedDB database of their own, and `info` says that they
 * are not protected.
 */

const databaseName = 'roadbook-secrets'
const storeName = 'secrets'

export interface Secrets {
  read(name: string): Promise<string | null>
  keep(name: string, value: string): Promise<void>
  forget(name: string): Promise<void>
}

/** @param profile secrets of one profile are not seen by another */
export function browserSecrets(profile: string): Secrets {
  const key = (name: string) => `${profile}/${name}`
  return {
    async read(name) {
      const value = await inStore('readonly', (store) => store.get(key(name)))
      return typeof value === 'string' ? value : null
    },
    async keep(name, value) {
      await inStore('readwrite', (store) => store.put(value, key(name)))
    },
    async forget(name) {
      await inStore('readwrite', (store) => store.delete(key(name)))
    },
  }
}

/** All secrets of a profile. */
export async function forgetSecrets(profile: string): Promise<void> {
  // The last character of Unicode: everything that begins with the profile's name and a slash.
  const own = IDBKeyRange.bound(`${profile}/`, `${profile}/\uffff`)
  await inStore('readwrite', (store) => store.delete(own))
}

async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened()
  try {
    const transaction = database.transaction(storeName, mode, { durability: 'strict' })
    const request = ask(transaction.objectStore(storeName))
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')))
    })
    return request.result
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  return new Promise((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB is refused')))
  })
}
