import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskSecrets, type Keychain } from '../../src-main/host/secrets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Turns the text around: enough to see that it went through. */
function aKeychain(changes: Partial<Keychain> = {}): Keychain {
  const turned = (text: string) => text.split('').reverse().join('')
  return {
    isAsyncEncryptionAvailable: async () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: async (plain) => Buffer.from(turned(plain)),
    decryptStringAsync: async (bytes) => ({ result: turned(bytes.toString()), shouldReEncrypt: false }),
    ...changes,
  }
}
const onDisk = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8')

test('a secret is kept encrypted, read again, and forgotten', async () => {
  const { calls, areProtected } = diskSecrets(folder, aKeychain(), 'linux')
  expect(await areProtected()).toBe(true)
  expect(await calls['secret.read']('session')).toBeNull()
  await calls['secret.keep']('session', 'a device token')
  expect(onDisk('session')).not.toContain('a device token')
  expect(await diskSecrets(folder, aKeychain(), 'linux').calls['secret.read']('session')).toBe(
    'a device token',
  )
  await calls['secret.forget']('session')
  expect(await calls['secret.read']('session')).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, Partial<Keychain>]>([
  ['no keychain', { isAsyncEncryptionAvailable: async () => false }],
  ['a keychain that fails', { isAsyncEncryptionAvailable: () => Promise.reject(new Error('no bus')) }],
  ['Chromium’s fixed key', { getSelectedStorageBackend: () => 'basic_text' }],
])(
  'with %s a secret is in a file for this person only, and the app says that it is not protected',
  async (_, changes) => {
    const { calls, areProtected } = diskSecrets(folder, aKeychain(changes), 'linux')
    expect(await areProtected()).toBe(false)
    await calls['secret.keep']('device', 'id')
    expect(await calls['secret.read']('device')).toBe('id')
    if (process.platform !== 'win32') expect(statSync(join(folder, 'device.json')).mode & 0o777).toBe(0o600)
  },
)

test('a secret that the keychain cannot read any more, or a damaged file, reads as none', async () => {
  await diskSecrets(folder, aKeychain(), 'linux').calls['secret.keep']('session', 'token')
  const other = aKeychain({ decryptStringAsync: () => Promise.reject(new Error('another key')) })
  expect(await diskSecrets(folder, other, 'linux').calls['secret.read']('session')).toBeNull()
  writeFileSync(join(folder, 'session.json'), '{"protected":tr')
  expect(await diskSecrets(folder, aKeychain(), 'linux').calls['secret.read']('session')).toBeNull()
})

test('a secret under an old key is encrypted anew', async () => {
  const { calls } = diskSecrets(folder, aKeychain(), 'darwin')
  await calls['secret.keep']('session', 'token')
  const before = onDisk('session')
  const rotated = aKeychain({
    encryptStringAsync: async () => Buffer.from('new'),
    decryptStringAsync: async () => ({ result: 'token', shouldReEncrypt: true }),
  })
  expect(await diskSecrets(folder, rotated, 'darwin').calls['secret.read']('session')).toBe('token')
  expect(onDisk('session')).not.toBe(before)
})

test('of two that are kept at once the later stays, and none after closing', async () => {
  const { calls, close } = diskSecrets(folder, aKeychain(), 'win32')
  await Promise.all([calls['secret.keep']('session', 'first'), calls['secret.keep']('session', 'second')])
  expect(await calls['secret.read']('session')).toBe('second')
  await close()
  await expect(calls['secret.keep']('session', 'third')).rejects.toThrow('closed')
})
