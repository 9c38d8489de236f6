/** Opening, first pages, an indexed query, searching: how long each takes in the window that asks. */
import type { LocalDatabase } from '../../../src-renderer/database/contract.ts'
import { luck, owners, searchedWords } from './records.ts'
import { openTheApp } from './the-app.ts'

let database: LocalDatabase | null = null

/** Milliseconds until the database can be read. */
export async function open(): Promise<number> {
  const begin = performance.now()
  const opened = await openTheApp()
  database = opened.database
  await database.collections.accounts.findOne().exec()
  return performance.now() - begin
}

function opened(): LocalDatabase {
  if (!database) throw new Error('open() comes first')
  return database
}

/** Waits until search and lists have caught up. */
export async function searchReady(): Promise<void> {
  while (opened().projection.state().kind !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20))
}

/** How long each of `times` first pages took, from asking to having the rows, in milliseconds. */
export function firstPages(times: number): Promise<number[]> {
  const random = luck(3)
  return timed(times, () => {
    const filter = random() < 0.5 ? {} : { ownerId: [owners[Math.floor(random() * owners.length)]!] }
    return opened().projection.list({ kind: 'accounts', filter, sort: { by: 'name' }, offset: 0, limit: 50 })
  })
}

/** The newest notes of an account by an index of the database itself. */
export function indexedQueries(times: number): Promise<number[]> {
  const random = luck(4)
  return timed(times, () => {
    const accountId = `01930000-0002-7000-8000-${Math.floor(random() * 10_000)
      .toString(16)
      .padStart(12, '0')}`
    return opened()
      .collections.notes.find({
        selector: { accountId },
        sort: [{ accountId: 'asc' }, { newest: 'asc' }],
        limit: 20,
      })
      .exec()
  })
}

/** Searches as they are typed: two to eight letters of a word, sometimes with another word, sometimes mistyped. */
export function searches(times: number): Promise<number[]> {
  const random = luck(5)
  const word = () => searchedWords[Math.floor(random() * searchedWords.length)]!
  return timed(times, () => {
    const begun = word().slice(0, 2 + Math.floor(random() * 7))
    const typed = random() < 0.3 ? `${word()} ${begun}` : begun
    return opened().projection.search(random() < 0.1 ? `${typed}x` : typed, { limit: 20 })
  })
}

/** What a page that does nothing needs from asking for a frame to having it, in milliseconds. */
export function emptyFrames(times: number): Promise<number[]> {
  return timed(times, () => new Promise((resolve) => requestAnimationFrame(resolve)))
}

export async function close(): Promise<void> {
  await database?.close()
  database = null
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let index = 0; index < times; index++) {
    const begin = performance.now()
    await work()
    taken.push(performance.now() - begin)
  }
  return taken
}
