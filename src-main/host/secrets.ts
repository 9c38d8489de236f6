/**
 * Secrets, a file each, encrypted by the system's keychain. Where there is none (a Linux desktop without a
 * keyring) they are in files that only this person may read, and `areProtected` says so.
 */
import { join } from 'node:path'
import type { SafeStorage } from 'electron'
import type { Host } from '#shared/host/contract.ts'
import { type Files, inOrder, nodeFiles, syncFolder, writeWhole } from './disk.ts'

export type SecretCalls = Pick<Host, 'secret.read' | 'secret.keep' | 'secret.forget'>

export type Keychain = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>

/** What a secret's file holds; `value` is base64 where the keychain encrypted it. */
interface Kept {
  protected: boolean
  value: string
}

/**
 * @param folder made where it is not there yet
 * @returns the calls, and `close`, after which every call is refused
 */
export function diskSecrets(
  folder: string,
  keychain: Keychain,
  platform: NodeJS.Platform = process.platform,
  files: Files = nodeFiles,
): { calls: SecretCalls; areProtected(): Promise<boolean>; close(): Promise<void> } {
  const one = inOrder()
  let closed = false
  const whileOpen = <Value>(work: () => Promise<Value>) =>
    one(async () => {
      if (closed) throw new Error('Secrets are closed')
      return await work()
    })
  const pathOf = (name: string) => join(folder, `${name}.json`)

  const areProtected = async () => {
    if (!(await keychain.isAsyncEncryptionAvailable().catch(() => false))) return false
    // Chromium's own fixed key: it hides, but protects nothing.
    return platform !== 'linux' || !['basic_text', 'unknown'].includes(keychain.getSelectedStorageBackend())
  }
  const keep = async (name: string, value: string) => {
    await files.mkdir(folder, { recursive: true, mode: 0o700 })
    const kept: Kept = (await areProtected())
      ? { protected: true, value: (await keychain.encryptStringAsync(value)).toString('base64') }
      : { protected: false, value }
    await writeWhole(pathOf(name), JSON.stringify(kept), files)
  }
  const read = async (name: string): Promise<string | null> => {
    const text = await files.readFile(pathOf(name), 'utf8').catch((problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'ENOENT') throw problem
      return null
    })
    const kept = text === null ? null : keptIn(text)
    if (!kept) return null
    if (!kept.protected) return kept.value
    try {
      const { result, shouldReEncrypt } = await keychain.decryptStringAsync(Buffer.from(kept.value, 'base64'))
      if (shouldReEncrypt) await keep(name, result)
      return result
    } catch (problem) {
      // Another person's keychain, or one made anew: what it kept is gone, and one signs in again.
      console.error(`The secret "${name}" cannot be decrypted any more.`, problem)
      return null
    }
  }
  return {
    areProtected,
    close: () =>
      one(async () => {
        closed = true
      }),
    calls: {
      'secret.read': (name) => whileOpen(() => read(name)),
      'secret.keep': (name, value) => whileOpen(() => keep(name, value)),
      'secret.forget': (name) =>
        whileOpen(async () => {
          await files.rm(pathOf(name), { force: true })
          await files.mkdir(folder, { recursive: true, mode: 0o700 })
          await syncFolder(folder, files)
        }),
    },
  }
}

/** Null where the file is damaged. */
function keptIn(text: string): Kept | null {
  try {
    const { protected: safe, value } = JSON.parse(text) as Partial<Kept>
    return typeof safe === 'boolean' && typeof value === 'string' ? { protected: safe, value } : null
  } catch {
    return null
  }
}
