/**
 * The end of a revoked device: what is unsent is handed in, if the endpoint takes it, and then everything that
 * the profile keeps is removed. While the office cannot be reached it is tried again; nothing is removed before
 * the office has answered, so that work is lost only where the office refuses it.
 */
import type { Host } from '#shared/host/contract.ts'
import type { LocalDatabase } from '../database/contract.ts'
import type { OfficeDoor } from '../database/office-door.ts'
import { backoff } from './backoff.ts'
import type { Transport } from './transport/transport.ts'
import { batchOf } from './up/ready-groups.ts'
import { pushGroup } from './up/push-group.ts'

export interface RevokedParts {
  host: Host
  office: OfficeDoor
  database: LocalDatabase
  transport: () => Transport | null
  stopSync: () => Promise<void>
  /** Nothing of the session is kept from here on. */
  endSession: () => void
}

export async function revoke(parts: RevokedParts): Promise<void> {
  const { host, office, database, transport, stopSync, endSession } = parts
  const to = transport()
  await stopSync()
  if (to) await handIn(office, to)
  await database.close()
  endSession()
  await host['profile.wipe']()
}

/** Pushes what is unsent until the office has said something to each group. */
async function handIn(office: OfficeDoor, transport: Transport): Promise<void> {
  let left = [...office.unsent()]
  for (let tries = 1; left.length > 0; ) {
    const batch = batchOf(left, { groups: 50, bytes: 2_000_000 })
    const sent = await office.markSending(batch.map(({ id }) => id))
    const answer = await transport.push({ groups: sent.map(pushGroup) })
    if (!answer.ok && answer.problem.kind !== 'refused') {
      await new Promise((resolve) => setTimeout(resolve, backoff(tries, Math.random())))
      tries += 1
    } else {
      left = left.slice(batch.length)
      tries = 1
    }
  }
}
