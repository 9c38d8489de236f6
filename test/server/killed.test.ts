/** The endpoint as a process: started, stopped, refused a folder in use, and killed in the middle of pushes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { contractHeader, paths, type PushAnswer, type SignInAnswer } from '#shared/sync/contract.ts'
import { anAccount, aContact } from '../builders/records.ts'
import { pushRow } from './support/company.ts'
import { engines, newPostgresDatabase } from './support/databases.ts'

const main = join(import.meta.dirname, '../../src-server/main.ts')
const running = new Set<ChildProcess>()
const folders: string[] = []

afterEach(async () => {
  for (const child of running) await ended(child, 'SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
    child.once('exit', resolve)
    if (signal) child.kill(signal)
  })
}

interface Run {
  child: ChildProcess
  url: string
  said: () => string
}

/** Starts the endpoint and waits for its line; rejects with what it said where it ends instead. */
function start(folder: string, databaseUrl: string | undefined, ...more: string[]): Promise<Run> {
  const { DATABASE_URL: _own, ...environment } = process.env
  const child = spawn(process.execPath, [main, '--data', folder, '--port', '0', ...more], {
    env: { ...environment, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString()
      const url = /^Roadbook endpoint ready at (http:\S+)$/m.exec(said)?.[1]
      if (url) resolve({ child, url, said: () => said })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => {
      running.delete(child)
      reject(new Error(said))
    })
  })
}

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-process-'))
  folders.push(folder)
  return folder
}

async function post<Body>(url: string, token: string | null, body: unknown): Promise<Body> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      [contractHeader]: '1',
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Body
}

const signIn = (url: string, email: string, password: string) =>
  post<SignInAnswer>(url + paths.signIn, null, { email, password, device: { id: uuidv7(), name: 'x' } })

/** A group of two new records, so that it could be split. */
function aGroup(personId: string) {
  const account = anAccount({ id: uuidv7(), ownerId: personId })
  const contact = aContact({ id: uuidv7(), accountId: account.id })
  return {
    id: uuidv7(),
    attempt: 1,
    label: 'A new account',
    knownClock: { epoch: 1, sequence: 1 },
    rows: [pushRow({ kind: 'accounts', record: account }), pushRow({ kind: 'contacts', record: contact })],
  }
}

describe.each(engines)('the process, on %s', (engine) => {
  const missing = engine === 'PostgreSQL' ? inject('postgresMissing') : ''
  const database = () => (engine === 'PostgreSQL' ? newPostgresDatabase() : Promise.resolve(undefined))

  test.skipIf(missing !== '')(
    `starts with an administrator's random password, keeps every acknowledged group whole through SIGKILL, and ends on SIGTERM${missing && ` (${missing})`}`,
    { timeout: 240_000 },
    async () => {
      const folder = aFolder()
      const databaseUrl = await database()
      let run = await start(folder, databaseUrl)
      const password = /password {4}(\S+)/.exec(run.said())?.[1] ?? ''
      expect(password).toMatch(/^[a-z2-9-]{23}$/)
      const { token, personId } = await signIn(run.url, 'administrator@localhost', password)
      const acknowledged: ReturnType<typeof aGroup>[] = []
      const sent: ReturnType<typeof aGroup>[] = []
      for (let kill = 0; kill < 3; kill++) {
        let killed = false
        const { url } = run
        const sender = async () => {
          while (!killed) {
            const group = aGroup(personId)
            sent.push(group)
            const answer = await post<PushAnswer>(url + paths.push, token, { groups: [group] }).catch(
              () => null,
            )
            if (answer?.results[0]?.status === 'accepted') acknowledged.push(group)
          }
        }
        const before = acknowledged.length
        const senders = [sender(), sender(), sender(), sender()]
        await expect
          .poll(() => acknowledged.length - before, { timeout: 60_000 })
          .toBeGreaterThan(10 + kill * 7)
        await ended(run.child, 'SIGKILL')
        killed = true
        await Promise.all(senders)
        run = await start(folder, databaseUrl)
        expect(run.said()).not.toContain('password')
      }
      const there = new Set<string>()
      for (let from = 0; from < sent.length; from += 100) {
        const records = sent
          .slice(from, from + 100)
          .flatMap(({ rows }) => rows.map(({ kind, id }) => ({ kind, id })))
        const { rows } = await post<{ rows: { id: string; removed?: string }[] }>(
          run.url + paths.byId,
          token,
          { records },
        )
        for (const row of rows) if (!row.removed) there.add(row.id)
      }
      const whole = (group: (typeof sent)[number]) => group.rows.filter(({ id }) => there.has(id)).length
      expect(acknowledged.length).toBeGreaterThan(30)
      expect(acknowledged.filter((group) => whole(group) !== 2)).toEqual([])
      expect(sent.filter((group) => whole(group) === 1)).toEqual([])
      // What was not acknowledged may be sent again: it is there once, whichever way it went.
      for (const group of sent.filter((each) => !acknowledged.includes(each)).slice(0, 4)) {
        const answer = await post<PushAnswer>(run.url + paths.push, token, {
          groups: [{ ...group, attempt: 2 }],
        })
        expect(answer.results[0]?.status).toBe('accepted')
      }
      expect(await ended(run.child, 'SIGTERM')).toBe(0)
    },
  )
})

test('a second process is refused the folder of the first, in words, and may have it once that is killed', async () => {
  const folder = aFolder()
  const first = await start(folder, undefined)
  await expect(start(folder, undefined)).rejects.toThrow(/is in use by another Roadbook endpoint/)
  await ended(first.child, 'SIGKILL')
  const second = await start(folder, undefined)
  expect(await ended(second.child, 'SIGINT')).toBe(0)
}, 120_000)

test('what may not be is said in one line', async () => {
  await expect(start(aFolder(), undefined, '--host', '0.0.0.0')).rejects.toThrow(
    /^Plain HTTP is for this machine only.*\n$/,
  )
  await expect(start(aFolder(), undefined, '--nonsense')).rejects.toThrow(/--nonsense/)
}, 60_000)
