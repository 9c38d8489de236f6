/** What the endpoint does besides answering: durability, several nodes, the first start, the demo company. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { expect, inject, test } from 'vitest'
import { contractHeader, paths, type AboutAnswer, type ProblemAnswer } from '#shared/sync/contract.ts'
import { FolderInUse, lockFolder } from '../../src-server/database/folder-lock.ts'
import { openDatabase } from '../../src-server/database/open-database.ts'
import { syncs } from '../../src-server/database/pglite-folder.ts'
import { writeDemo } from '../../src-server/demo/demo-company.ts'
import { openEndpoint } from '../../src-server/open-endpoint.ts'
import { sealKey } from '../../src-server/sync/seal.ts'
import { aDeck, aFile, anAccount, aPerson, builtBy } from '../builders/records.ts'
import { aCompany, ask, type Laptop, password } from './support/company.ts'
import { newPostgresDatabase, onBothDatabases } from './support/databases.ts'
import { anEndpoint } from './support/endpoint.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'roadbook-endpoint-'))

test('every commit in a PGlite folder is followed by a real fsync, and a reopened folder has everything', async () => {
  const folder = aFolder()
  const options = { dataFolder: folder, firstStart: 'none', logLevel: 'silent' } as const
  const first = await openEndpoint(options)
  const company = await aCompany(first)
  const rita = await company.laptop('rita')
  const accounts = Array.from({ length: 5 }, () => anAccount({ id: uuidv7(), ownerId: rita.person.id }))
  for (const account of accounts) {
    const before = syncs.count
    await rita.add({ kind: 'accounts', record: account })
    expect(syncs.count).toBeGreaterThan(before)
  }
  await first.close()
  const second = await openEndpoint(options)
  const there = await second.database.db
    .selectFrom('records')
    .select('id')
    .where('kind', '=', 'accounts')
    .execute()
  expect(there.map(({ id }) => id).toSorted()).toEqual(accounts.map(({ id }) => id).toSorted())
  await second.close()
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

test('a folder is locked for one holder and free again once it lets go', () => {
  const folder = aFolder()
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  release()
  lockFolder(folder)()
  rmSync(folder, { recursive: true, force: true })
})

test('the key of the seals is made once, for its owner only', () => {
  const folder = aFolder()
  const key = sealKey(folder)
  expect(key).toHaveLength(32)
  expect(sealKey(folder).equals(key)).toBe(true)
  const file = join(folder, 'keys', 'seal.key')
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8').trim()).toBe(key.toString('hex'))
  rmSync(folder, { recursive: true, force: true })
})

const missing = inject('postgresMissing')
test.skipIf(missing !== '')(
  `two nodes on one PostgreSQL hint to each other’s live streams${missing && ` (${missing})`}`,
  async () => {
    const url = await newPostgresDatabase()
    const folder = aFolder()
    const node = () =>
      openEndpoint({ dataFolder: folder, databaseUrl: url, port: 0, firstStart: 'none', logLevel: 'silent' })
    const one = await node()
    const two = await node()
    try {
      const company = await aCompany(one)
      const rita = await company.laptop('rita')
      const answer = await fetch(two.url + paths.live, {
        headers: { [contractHeader]: '1', authorization: `Bearer ${rita.token}` },
      })
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      let heard = ''
      const account = anAccount({ id: uuidv7(), ownerId: rita.person.id })
      const sequence = await rita.add({ kind: 'accounts', record: account })
      while (!heard.includes(`"sequence":${sequence}`)) heard += (await reader.read()).value ?? ''
      const both = await Promise.all(
        [one, two].flatMap((endpoint) =>
          Array.from({ length: 10 }, () => {
            const record = anAccount({ id: uuidv7(), ownerId: rita.person.id })
            return onNode(rita, endpoint).push([{ kind: 'accounts', record }])
          }),
        ),
      )
      expect(both.map(({ status }) => status)).toEqual(Array(20).fill('accepted'))
    } finally {
      await two.close()
      await one.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)

/** The same laptop, talking to another node. */
function onNode(laptop: Laptop, endpoint: Laptop['endpoint']): Laptop {
  return Object.assign(Object.create(Object.getPrototypeOf(laptop) as object) as Laptop, laptop, { endpoint })
}

onBothDatabases('the first start', (ground) => {
  test('makes an administrator with a random password, and does so once', async () => {
    const said: string[] = []
    const start = () => anEndpoint(ground, { firstStart: 'administrator', say: (line) => said.push(line) })
    const endpoint = await start()
    const password = /password {4}(\S+)/.exec(said.join('\n'))?.[1] ?? ''
    const signIn = await ask<{ token: string }>(endpoint, 'POST', paths.signIn, {
      body: { email: 'administrator@localhost', password, device: { id: uuidv7(), name: 'x' } },
    })
    expect(signIn.status).toBe(200)
    said.length = 0
    await start()
    expect(said).toEqual([])
  })

  test('writes a demo company with its files, of which about then speaks', async () => {
    const endpoint = await anEndpoint(ground)
    const about = async () => (await ask<AboutAnswer>(endpoint, 'GET', paths.about)).body.demo
    expect(await about()).toBe(false)
    const bytes = new TextEncoder().encode('a picture')
    const asset = createHash('sha256').update(bytes).digest('hex')
    const director = aPerson({ id: builtBy, role: 'sales-director', email: 'demo@demo.example' })
    const deck = aDeck({ status: 'published', ownerId: builtBy, files: [{ ...aFile(), assetId: asset }] })
    const said: string[] = []
    const demo = {
      companyName: 'Tarn & Quell',
      records: [
        { kind: 'people' as const, record: director },
        { kind: 'decks' as const, record: deck },
      ],
      passwords: { [builtBy]: 'demo' },
      assets: [{ id: asset, type: 'image/png', bytes }],
    }
    await writeDemo(endpoint.database.db, endpoint.key, ground.folder, demo, (line) => said.push(line))
    expect(said.at(-1)).toBe('The demo company Tarn & Quell is there: 2 records, 1 files.')
    expect(await about()).toBe(true)
    const { body } = await ask<{ token: string }>(endpoint, 'POST', paths.signIn, {
      body: { email: 'demo@demo.example', password: 'demo', device: { id: uuidv7(), name: 'x' } },
    })
    const got = await endpoint.fastify.inject({
      url: paths.asset(asset),
      headers: { [contractHeader]: '1', authorization: `Bearer ${body.token}` },
    })
    expect(got.body).toBe('a picture')
  })

  test('a demo company with a record that is not valid is refused whole, naming it', async () => {
    const endpoint = await anEndpoint(ground)
    const bad = { kind: 'people' as const, record: aPerson({ role: 'boss' as never }) }
    const demo = { companyName: 'x', records: [bad], passwords: {}, assets: [] }
    const writing = writeDemo(endpoint.database.db, endpoint.key, ground.folder, demo, () => {})
    await expect(writing).rejects.toThrow(`people/${bad.record.id} is not-valid at role.`)
  })

  test('a port that is taken is said in words', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    await expect(anEndpoint(ground, { port })).rejects.toThrow(`Port ${port} is taken by another program.`)
    taken.close()
  })

  test('what is being asked when it is told to stop is still answered', async () => {
    const endpoint = await anEndpoint(ground, { port: 0 })
    const company = await aCompany(endpoint)
    const arrived = new Promise((resolve) => endpoint.fastify.server.once('request', resolve))
    const asking = fetch(endpoint.url + paths.signIn, {
      method: 'POST',
      headers: { [contractHeader]: '1', 'content-type': 'application/json' },
      body: JSON.stringify({
        email: company.people.rita.email,
        password,
        device: { id: uuidv7(), name: 'x' },
      }),
    })
    await arrived
    const [answer] = await Promise.all([asking, endpoint.close()])
    expect(answer.status).toBe(200)
    await expect(fetch(endpoint.url + paths.about)).rejects.toThrow()
  })

  test('no mangled request is answered by a 5xx', async () => {
    const endpoint = await anEndpoint(ground)
    const company = await aCompany(endpoint)
    const rita = await company.laptop('rita')
    const strange = [
      null,
      '',
      '\0',
      '\ud800',
      -1,
      1.5,
      1e300,
      [],
      {},
      'x'.repeat(400),
      uuidv7(),
      true,
      { group: uuidv7() },
    ]
    const bodies: Record<string, Record<string, unknown>> = {
      [paths.pull]: { checkpoint: rita.checkpoint, limit: 3 },
      [paths.firstLoad]: { at: null, kind: 'accounts', after: null, limit: 3 },
      [paths.byId]: { records: [{ kind: 'accounts', id: uuidv7() }] },
      [paths.signIn]: { email: 'a@b.example', password: 'x', device: { id: uuidv7(), name: 'x' } },
      [paths.push]: {
        groups: [
          {
            id: uuidv7(),
            attempt: 1,
            label: 'x',
            knownClock: rita.clock,
            rows: [{ kind: 'accounts', id: uuidv7(), state: { id: 'x' }, base: null, schemaVersion: 0 }],
          },
        ],
      },
    }
    for (const [path, body] of Object.entries(bodies)) {
      for (const mangled of manglings(body, strange)) {
        const answer = await rita.post<ProblemAnswer>(path, mangled)
        expect(answer.status, JSON.stringify([path, mangled, answer.body])).toBeLessThan(500)
      }
    }
  }, 120_000)
})

/** The value with each of its parts, at any depth, replaced by each of the strange ones. */
function* manglings(value: unknown, strange: readonly unknown[]): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) {
    const put = (other: unknown) =>
      Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other }
    for (const other of strange) yield put(other)
    for (const inner of manglings(part, strange)) yield put(inner)
  }
}

test('a database that cannot be reached is an error that says so', async () => {
  await expect(openDatabase({ url: 'postgresql://nobody@127.0.0.1:1/nothing' })).rejects.toThrow(
    /ECONNREFUSED|connect/,
  )
})
