/**
 * Gathers the pushes that wait into one transaction (C2): only nodes contend for the clock's row, never laptops.
 * Where a gathered transaction fails, its groups go one by one, so that one cannot take others down with it.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PushAnswer, PushGroup, PushResult } from '#shared/sync/contract.ts'
import type { Database } from '../database/open-database.ts'
import { problemOf } from '../http/problems.ts'
import type { Session } from './judge.ts'
import { type Ask, type Pushed, pushTogether } from './push.ts'

interface Waiting {
  asks: Ask[]
  resolve: (answer: PushAnswer) => void
  reject: (error: unknown) => void
}

/** The most rows in one transaction, unless a single push has more. */
const mostRows = 1000

export interface PushQueue {
  push(session: Session, groups: readonly PushGroup[]): Promise<PushAnswer>
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>
}

export function openPushQueue(database: Database, key: Buffer): PushQueue {
  const companies = new Map<string, Waiting[]>()
  const running = new Map<string, Promise<void>>()

  const together = async (companyId: string, gather: () => readonly Ask[]): Promise<Pushed> => {
    const pushed = await pushTogether(database.db, key, companyId, gather)
    // Acknowledged first: the hint may be lost, a reconnection pulls anyway (L5).
    if (pushed.wrote) void database.tell({ companyId, ...pushed.clock }).catch(() => {})
    return pushed
  }

  const run = async (companyId: string, waiting: Waiting[]): Promise<void> => {
    while (waiting.length > 0) {
      let batch: Waiting[] = []
      try {
        const { results, clock } = await together(companyId, () => {
          batch = takeBatch(waiting)
          return batch.flatMap(({ asks }) => asks)
        })
        let from = 0
        for (const { asks, resolve } of batch) {
          resolve({ results: results.slice(from, from + asks.length), clock })
          from += asks.length
        }
      } catch (error) {
        // Where not even the clock could be had, the database is away: whoever waits is told so, and comes back.
        if (batch.length === 0) batch = waiting.splice(0)
        if (batch.length === 1 || isAway(error)) for (const { reject } of batch) reject(error)
        else for (const each of batch) await alone(companyId, each)
      }
    }
  }

  const alone = async (companyId: string, { asks, resolve, reject }: Waiting): Promise<void> => {
    const results: PushResult[] = []
    try {
      let clock: PushAnswer['clock'] | null = null
      for (const ask of asks) {
        const pushed = await together(companyId, () => [ask])
        results.push(...pushed.results)
        clock = pushed.clock
      }
      if (clock) resolve({ results, clock })
    } catch (error) {
      // What was taken before it is remembered: the laptop sends again and gets the same answers (P2).
      reject(error)
    }
  }

  const kick = (companyId: string) => {
    if (running.has(companyId)) return
    const waiting = companies.get(companyId) ?? []
    // One turn of the event loop, so that pushes which arrived together go together.
    const done = nextTurn()
      .then(() => run(companyId, waiting))
      .finally(() => {
        running.delete(companyId)
        if (waiting.length > 0) kick(companyId)
        else companies.delete(companyId)
      })
    running.set(companyId, done)
  }

  return {
    push: (session, groups) =>
      new Promise((resolve, reject) => {
        const waiting = companies.get(session.companyId) ?? []
        companies.set(session.companyId, waiting)
        waiting.push({ asks: groups.map((group) => ({ session, group })), resolve, reject })
        kick(session.companyId)
      }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

/** An error of the connection, not of a group. */
const isAway = (error: unknown) => problemOf(error).kind === 'unavailable'

function takeBatch(waiting: Waiting[]): Waiting[] {
  const batch: Waiting[] = []
  let rows = 0
  for (let next = waiting[0]; next; next = waiting[0]) {
    const more = next.asks.reduce((sum, { group }) => sum + group.rows.length, 0)
    if (batch.length > 0 && rows + more > mostRows) break
    batch.push(next)
    waiting.shift()
    rows += more
  }
  return batch
}
