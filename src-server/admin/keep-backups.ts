/** A backup a day, written by the endpoint itself: the embedded database is open in no other process. */
import { mkdirSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '../database/open-database.ts'
import { backup } from './backup.ts'

const kept = 14
const hour = 60 * 60_000
const named = /^roadbook-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/

/** Looks every hour whether today's is there. Gives what stops it. */
export function keepBackups(db: Db, folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const look = () => void backupOfDay(db, folder, new Date()).catch((error: unknown) => console.error(error))
  look()
  const timer = setInterval(look, hour)
  timer.unref()
  return () => clearInterval(timer)
}

/** Writes the day's backup unless it is there, and removes the oldest beyond fourteen. */
export async function backupOfDay(db: Db, folder: string, now: Date): Promise<void> {
  const name = `roadbook-${now.toISOString().slice(0, 10)}.jsonl.gz`
  const there = readdirSync(folder).filter((file) => named.test(file))
  if (there.includes(name)) return
  await backup(db, join(folder, name))
  const all = [...there, name].toSorted()
  for (const old of all.slice(0, -kept)) await rm(join(folder, old))
}
