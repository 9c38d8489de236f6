/** Assets (A1): resumable both ways, checked, and served only to who may have them. On both databases. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { dirname } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contractHeader, paths, type ProblemAnswer } from '#shared/sync/contract.ts'
import { rangeAsked, rangeSent } from '../../src-server/assets/ranges.ts'
import { assetFile, clearUploads, partialFile } from '../../src-server/assets/store.ts'
import type { Endpoint } from '../../src-server/open-endpoint.ts'
import { aFile, anAccount, aNote } from '../builders/records.ts'
import { aCompany, type Company, type Laptop } from './support/company.ts'
import { onBothDatabases } from './support/databases.ts'
import { anEndpoint } from './support/endpoint.ts'

const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

onBothDatabases('assets', (ground) => {
  let endpoint: Endpoint
  let company: Company
  beforeAll(async () => {
    endpoint = await anEndpoint(ground, { port: 0, limits: { asset: 3_000_000 } })
    company = await aCompany(endpoint)
  })
  afterAll(() => endpoint.fastify.close())

  const ask = async (laptop: Laptop, method: string, id: string, headers = {}, body?: Uint8Array) => {
    const answer = await fetch(endpoint.url + paths.asset(id), {
      method,
      headers: { [contractHeader]: '1', authorization: `Bearer ${laptop.token}`, ...headers },
      ...(body ? { body: body as BodyInit } : {}),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    return { status: answer.status, headers: answer.headers, bytes, kind: kindOf(bytes) }
  }
  const kindOf = (bytes: Buffer) => {
    try {
      return (JSON.parse(bytes.toString()) as ProblemAnswer).kind
    } catch {
      return undefined
    }
  }
  const part = (from: number, to: number, total: number) => ({
    'content-range': `bytes ${from}-${to}/${total}`,
  })

  test('[A1] an upload and a download bring the same bytes, as a download only and never as a page', async () => {
    const rita = await company.laptop('rita')
    const bytes = randomBytes(2_000_000)
    const id = nameOf(bytes)
    expect((await ask(rita, 'HEAD', id)).headers.get('upload-offset')).toBe('0')
    expect((await ask(rita, 'PUT', id, { 'content-type': 'text/html' }, bytes)).status).toBe(201)
    const down = await ask(rita, 'GET', id)
    expect(down.bytes.equals(bytes)).toBe(true)
    expect(Object.fromEntries(down.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-length': '2000000',
    })
    const head = await ask(rita, 'HEAD', id)
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '2000000'])
    expect((await ask(rita, 'PUT', id, {}, bytes)).status).toBe(200)
    expect(readFileSync(assetFile(ground.folder, company.id, id)).equals(bytes)).toBe(true)
  })

  test('[A1] a download goes on from where it stopped', async () => {
    const rita = await company.laptop('rita')
    const bytes = randomBytes(1000)
    const id = nameOf(bytes)
    await ask(rita, 'PUT', id, {}, bytes)
    const rest = await ask(rita, 'GET', id, { range: 'bytes=400-' })
    expect([rest.status, rest.headers.get('content-range')]).toEqual([206, 'bytes 400-999/1000'])
    expect(rest.bytes.equals(bytes.subarray(400))).toBe(true)
    expect((await ask(rita, 'GET', id, { range: 'bytes=-10' })).bytes.equals(bytes.subarray(990))).toBe(true)
    const beyond = await ask(rita, 'GET', id, { range: 'bytes=1000-' })
    expect([beyond.status, beyond.kind, beyond.headers.get('content-range')]).toEqual([
      416,
      'range-wrong',
      'bytes */1000',
    ])
  })

  test('[A1] an upload goes on from where it stopped, in parts, and says how far it is', async () => {
    const rita = await company.laptop('rita')
    const bytes = randomBytes(1000)
    const id = nameOf(bytes)
    const first = await ask(rita, 'PUT', id, part(0, 399, 1000), bytes.subarray(0, 400))
    expect([first.status, first.headers.get('upload-offset')]).toEqual([202, '400'])
    const head = await ask(rita, 'HEAD', id)
    expect([head.status, head.headers.get('upload-offset')]).toEqual([404, '400'])
    const gap = await ask(rita, 'PUT', id, part(500, 999, 1000), bytes.subarray(500))
    expect([gap.status, gap.kind, gap.headers.get('upload-offset')]).toEqual([416, 'range-wrong', '400'])
    expect((await ask(rita, 'PUT', id, part(400, 999, 1000), bytes.subarray(400))).status).toBe(201)
    expect((await ask(rita, 'GET', id)).bytes.equals(bytes)).toBe(true)
  })

  test('[A1] a connection that breaks keeps what had arrived', async () => {
    const rita = await company.laptop('rita')
    const bytes = randomBytes(1_000_000)
    const id = nameOf(bytes)
    const { hostname, port } = new URL(endpoint.url)
    await new Promise<void>((resolve) => {
      const sending = httpRequest({
        hostname,
        port,
        path: paths.asset(id),
        method: 'PUT',
        headers: {
          [contractHeader]: '1',
          authorization: `Bearer ${rita.token}`,
          'content-length': bytes.length,
        },
      })
      sending.on('error', () => resolve())
      sending.write(bytes.subarray(0, 300_000), () => setTimeout(() => sending.destroy(), 200))
    })
    const offset = async () => Number((await ask(rita, 'HEAD', id)).headers.get('upload-offset'))
    await expect.poll(offset, { timeout: 10_000 }).toBeGreaterThan(0)
    await expect
      .poll(
        async () => {
          const have = await offset()
          const rest = await ask(rita, 'PUT', id, part(have, 999_999, 1_000_000), bytes.subarray(have))
          return rest.status
        },
        { timeout: 10_000 },
      )
      .toBe(201)
    expect((await ask(rita, 'GET', id)).bytes.equals(bytes)).toBe(true)
  })

  test('[A1] bytes that are not those of the name are refused and forgotten', async () => {
    const rita = await company.laptop('rita')
    const id = nameOf(randomBytes(10))
    const wrong = await ask(rita, 'PUT', id, {}, randomBytes(100))
    expect([wrong.status, wrong.kind]).toEqual([422, 'asset-mismatch'])
    expect(existsSync(assetFile(ground.folder, company.id, id))).toBe(false)
    expect((await ask(rita, 'HEAD', id)).headers.get('upload-offset')).toBe('0')
  })

  test('[A1] a file beyond the limit, and more bytes than were said, are refused', async () => {
    const rita = await company.laptop('rita')
    const large = await ask(rita, 'PUT', 'b'.repeat(64), part(0, 9, 3_000_001), randomBytes(10))
    expect([large.status, large.kind]).toEqual([413, 'too-large'])
    const more = await ask(rita, 'PUT', 'b'.repeat(64), part(0, 9, 100), randomBytes(20))
    expect([more.status, more.kind]).toEqual([416, 'range-wrong'])
    for (const header of ['bytes 5-3/10', 'bytes 0-9/*', 'nonsense'])
      expect(
        (await ask(rita, 'PUT', 'b'.repeat(64), { 'content-range': header }, randomBytes(10))).kind,
      ).toBe('range-wrong')
    expect((await ask(rita, 'GET', 'nonsense')).kind).toBe('not-found')
    expect((await ask(rita, 'GET', '..%2f..%2fkeys%2fseal.key')).kind).toBe('not-found')
  })

  test('[A1] an empty file is a file', async () => {
    const rita = await company.laptop('rita')
    const id = nameOf(new Uint8Array())
    expect((await ask(rita, 'PUT', id, { 'content-length': '0' })).status).toBe(201)
    const down = await ask(rita, 'GET', id)
    expect([down.status, down.bytes.length]).toEqual([200, 0])
  })

  test('[A1] it is served to who sees a record that names it, and to nobody else', async () => {
    const [rita, max, eva] = [
      await company.laptop('rita'),
      await company.laptop('max'),
      await company.laptop('eva'),
    ]
    const bytes = randomBytes(500)
    const id = nameOf(bytes)
    const account = anAccount({ id: uuidv7(), ownerId: rita.person.id })
    const file = { ...aFile(), assetId: id }
    const note = aNote({
      id: uuidv7(),
      authorId: rita.person.id,
      accountId: account.id,
      kind: 'account',
      attachments: [file],
    })
    await rita.add({ kind: 'accounts', record: account }, { kind: 'notes', record: note })
    expect((await ask(max, 'GET', id)).kind).toBe('asset-missing')
    await ask(rita, 'PUT', id, {}, bytes)
    expect((await ask(max, 'GET', id)).bytes.equals(bytes)).toBe(true)
    const [unseen, unknown] = [await ask(eva, 'GET', id), await ask(eva, 'GET', nameOf(randomBytes(9)))]
    expect([unseen.status, unseen.bytes.toString()]).toEqual([unknown.status, unknown.bytes.toString()])
    await rita.change('accounts', account, { sharedWith: [eva.person.id] })
    expect((await ask(eva, 'GET', id)).status).toBe(200)
    await rita.change('notes', note, { attachments: [] })
    expect((await ask(eva, 'GET', id)).status).toBe(404)
  })

  test('[A1] naming an asset that one never had does not open it', async () => {
    const [rita, rob] = [await company.laptop('rita'), await company.laptop('rob')]
    const bytes = randomBytes(500)
    const id = nameOf(bytes)
    await ask(rita, 'PUT', id, {}, bytes)
    const note = aNote({
      id: uuidv7(),
      authorId: rob.person.id,
      accountId: '',
      activityId: '',
      leadId: '',
      body: `![x](asset:${id})`,
    })
    await rob.add({ kind: 'notes', record: note })
    expect((await ask(rob, 'GET', id)).status).toBe(404)
    // Who has the bytes may upload them, and from then on has the file.
    expect((await ask(rob, 'PUT', id, {}, bytes)).status).toBe(201)
    expect((await ask(rob, 'GET', id)).status).toBe(200)
  })

  test('[A1] companies share no files', async () => {
    const other = await aCompany(endpoint)
    const [rita, stranger] = [await company.laptop('rita'), await other.laptop('dora')]
    const bytes = randomBytes(50)
    await ask(rita, 'PUT', nameOf(bytes), {}, bytes)
    expect((await ask(stranger, 'GET', nameOf(bytes))).status).toBe(404)
  })

  test('uploads that nobody goes on with are cleared', async () => {
    const file = partialFile(ground.folder, company.id, uuidv7(), 'c'.repeat(64))
    await mkdir(dirname(file), { recursive: true })
    writeFileSync(file, 'x')
    await clearUploads(ground.folder, 60_000)
    expect(existsSync(file)).toBe(true)
    await clearUploads(ground.folder, -1)
    expect(existsSync(file)).toBe(false)
  })
})

test('ranges are read as RFC 9110 has them', () => {
  expect(rangeAsked('bytes=0-0', 10)).toEqual({ start: 0, end: 0 })
  expect(rangeAsked('bytes=5-100', 10)).toEqual({ start: 5, end: 9 })
  expect(rangeAsked('bytes=0-1,3-4', 10)).toBe('whole')
  expect(rangeAsked('bytes=7-3', 10)).toBe('whole')
  expect(rangeAsked('bytes=-0', 10)).toBe('unsatisfiable')
  expect(rangeSent('bytes 0-9/10')).toEqual({ start: 0, end: 9, total: 10 })
  expect(rangeSent('bytes 0-10/10')).toBeNull()
})
