/**
 * Seals (E2): proof that the endpoint accepted a state at (epoch, sequence), made with a key that is kept
 * outside the database, so that a restored database can be healed by what laptops hold.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { State } from '#shared/sync/contract.ts'

export interface Sealed {
  companyId: string
  kind: string
  id: string
  epoch: number
  sequence: number
  /** Null for a tombstone. */
  state: State | null
}

/** The seal of a state: 43 characters. */
export function sealOf(key: Buffer, sealed: Sealed): string {
  const { companyId, kind, id, epoch, sequence, state } = sealed
  const words = canonical([companyId, kind, id, epoch, sequence, state])
  return createHmac('sha256', key).update(words).digest('base64url')
}

/** Whether a seal is of this key and this state. */
export function sealHolds(key: Buffer, sealed: Sealed, seal: string): boolean {
  const expected = Buffer.from(sealOf(key, sealed))
  const given = Buffer.from(seal)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** JSON with sorted keys: the database does not keep their order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}

/** Reads the key from the data folder; made, and brought to the disk, at the first start. */
export function sealKey(dataFolder: string): Buffer {
  const file = join(dataFolder, 'keys', 'seal.key')
  if (!existsSync(file)) {
    mkdirSync(join(dataFolder, 'keys'), { recursive: true, mode: 0o700 })
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, `${randomBytes(32).toString('hex')}\n`)
    fsyncSync(handle)
    closeSync(handle)
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (key.length < 32) throw new Error(`${file} is not a whole key. Put it back from a backup.`)
  return key
}
