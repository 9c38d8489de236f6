/**
 * The live stream (L5): server-sent events that only hint what to pull. One heartbeat for all streams keeps
 * proxies from closing them and finds those whose device was revoked.
 */
import type { ServerResponse } from 'node:http'
import type { Clock, LiveEvent } from '#shared/sync/contract.ts'
import type { Database } from '../database/open-database.ts'
import type { Session } from './judge.ts'

interface Stream {
  session: Session
  response: ServerResponse
}

export interface LiveStreams {
  open(session: Session, response: ServerResponse, clock: Clock): void
  count(): number
  close(): void
}

export function openLiveStreams(database: Database, heartbeat: number): LiveStreams {
  const companies = new Map<string, Set<Stream>>()
  const all = () => [...companies.values()].flatMap((streams) => [...streams])

  const stopListening = database.onNotice(({ companyId, epoch, sequence, revoked }) => {
    const streams = companies.get(companyId) ?? new Set()
    if (revoked) {
      for (const stream of streams) {
        const { personId, deviceId } = stream.session
        if (personId === revoked.personId && deviceId === revoked.deviceId) end(stream)
      }
    }
    if (epoch === undefined || sequence === undefined) return
    const words = event({ type: 'clock', clock: { epoch, sequence } })
    for (const { response } of streams) say(response, words)
  })

  const timer = setInterval(() => {
    for (const { response } of all()) say(response, ': still here\n\n')
    void endRevoked().catch(() => {})
  }, heartbeat)
  timer.unref()

  /** Revoked by a command in another process on the same database, or signed out. */
  const endRevoked = async () => {
    const streams = all()
    if (streams.length === 0) return
    const revoked = await database.db
      .selectFrom('devices')
      .select(['company_id', 'person_id', 'id'])
      .where('revoked_at', 'is not', null)
      .where('company_id', 'in', [...companies.keys()])
      .execute()
    const keys = new Set(revoked.map((row) => `${row.company_id} ${row.person_id} ${row.id}`))
    for (const stream of streams) {
      const { companyId, personId, deviceId } = stream.session
      if (keys.has(`${companyId} ${personId} ${deviceId}`)) end(stream)
    }
  }

  const end = ({ response }: Stream) => {
    response.end(event({ type: 'revoked' }))
  }

  return {
    open: (session, response, clock) => {
      const stream = { session, response }
      const streams = companies.get(session.companyId) ?? new Set()
      companies.set(session.companyId, streams)
      streams.add(stream)
      response.on('close', () => {
        streams.delete(stream)
        if (streams.size === 0) companies.delete(session.companyId)
      })
      response.write(event({ type: 'clock', clock }))
    },
    count: () => all().length,
    close: () => {
      stopListening()
      clearInterval(timer)
      for (const { response } of all()) response.end()
    },
  }
}

function event(what: LiveEvent): string {
  const data = what.type === 'clock' ? JSON.stringify(what.clock) : '{}'
  return `event: ${what.type}\ndata: ${data}\n\n`
}

/** A stream whose laptop does not read is ended rather than kept in memory: it comes back and pulls. */
const mostUnread = 64 * 1024

function say(response: ServerResponse, words: string): void {
  if (response.writableLength > mostUnread) response.destroy()
  else response.write(words)
}
