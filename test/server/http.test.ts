/** The HTTP edge: signing in, typed problems, limits, who may call from where. On both databases. */
import { connect as connectSocket } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  contractHeader,
  contractVersion,
  paths,
  type ProblemAnswer,
  problemKinds,
} from '#shared/sync/contract.ts'
import { openEndpoint, type Endpoint } from '../../src-server/open-endpoint.ts'
import { usualLimits } from '../../src-server/limits.ts'
import { anAccount } from '../builders/records.ts'
import { aCompany, ask, type Company, password } from './support/company.ts'
import { onBothDatabases } from './support/databases.ts'
import { anEndpoint } from './support/endpoint.ts'

onBothDatabases('the HTTP edge', (ground) => {
  let endpoint: Endpoint
  let company: Company
  beforeAll(async () => {
    endpoint = await anEndpoint(ground, { port: 0 })
    company = await aCompany(endpoint)
  })
  afterAll(() => endpoint.fastify.close())

  const signIn = (email: string, word: string, at: Endpoint = endpoint) =>
    ask<ProblemAnswer>(at, 'POST', paths.signIn, {
      body: { email, password: word, device: { id: uuidv7(), name: 'a laptop' } },
    })

  test('a wrong password and an unknown person are told apart, and an inactive person is told so', async () => {
    const { rita } = company.people
    expect((await signIn(rita.email, 'wrong')).body).toMatchObject({ kind: 'wrong-password', status: 401 })
    expect((await signIn('nobody@here.example', password)).body.kind).toBe('unknown-person')
    const dora = await company.laptop('dora')
    await dora.change('people', company.people.bea, { active: false })
    expect((await signIn(company.people.bea.email, password)).body.kind).toBe('person-inactive')
    expect((await signIn(rita.email.toUpperCase(), password)).status).toBe(200)
  })

  test('too many wrong passwords: even the right one has to wait, and is told how long', async () => {
    const strict = await anEndpoint(ground, {
      limits: { tries: { byPerson: 3, byAddress: 100, within: 60_000 } },
    })
    const other = await aCompany(strict)
    for (let count = 0; count < 3; count++) await signIn(other.people.rita.email, 'wrong', strict)
    const { status, body, headers } = await signIn(other.people.rita.email, password, strict)
    expect([status, body.kind]).toEqual([429, 'too-many-tries'])
    expect(body.retryAfter).toBeGreaterThan(50)
    expect(headers['retry-after']).toBe(String(body.retryAfter))
    expect((await signIn(other.people.rob.email, password, strict)).status).toBe(200)
  })

  test('too many failures from one address stop that address', async () => {
    const strict = await anEndpoint(ground, {
      behindProxy: true,
      limits: { tries: { byPerson: 100, byAddress: 3, within: 60_000 } },
    })
    const from = (address: string) =>
      ask<ProblemAnswer>(strict, 'POST', paths.signIn, {
        body: { email: `${uuidv7()}@x.example`, password: 'x', device: { id: uuidv7(), name: '' } },
        headers: { 'x-forwarded-for': address },
      })
    for (let count = 0; count < 3; count++) expect((await from('192.0.2.1')).status).toBe(401)
    expect((await from('192.0.2.1')).status).toBe(429)
    expect((await from('192.0.2.2')).status).toBe(401)
  })

  test('signing out ends the token; no token, a wrong one and a mangled one are not signed in', async () => {
    const rita = await company.laptop('rita')
    const me = (token?: string) => ask<ProblemAnswer>(endpoint, 'GET', paths.me, token ? { token } : {})
    expect((await me(rita.token)).body).toMatchObject({ personId: rita.person.id, companyName: 'Brunnen AG' })
    expect((await ask(endpoint, 'POST', paths.signOut, { token: rita.token })).status).toBe(204)
    for (const token of [rita.token, undefined, 'nonsense', `rb1_${'a'.repeat(43)}`])
      expect((await me(token)).body.kind).toBe('not-signed-in')
  })

  test('tokens and passwords are not in the database as they are', async () => {
    const rita = await company.laptop('rita')
    const devices = await endpoint.database.db.selectFrom('devices').selectAll().execute()
    const credentials = await endpoint.database.db.selectFrom('credentials').selectAll().execute()
    const all = JSON.stringify([devices, credentials])
    expect(all).not.toContain(rita.token)
    expect(all).not.toContain(password)
    expect(credentials[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  const raw = async (method: string, url: string, options: RequestInit = {}) => {
    const answer = await fetch(endpoint.url + url, {
      method,
      ...options,
      headers: { [contractHeader]: '1', ...(options.headers as Record<string, string>) },
    })
    const text = await answer.text()
    return { answer, body: text === '' ? null : (JSON.parse(text) as ProblemAnswer) }
  }
  const json = { 'content-type': 'application/json' }

  test('everything that is not understood is answered by a typed problem', async () => {
    const cases: [string, string, RequestInit, ProblemAnswer['kind']][] = [
      ['GET', '/nothing', {}, 'not-found'],
      ['GET', '/v1/%zz', {}, 'not-valid'],
      ['DELETE', paths.pull, {}, 'method-not-allowed'],
      ['GET', paths.push, {}, 'method-not-allowed'],
      ['POST', paths.asset('a'.repeat(64)), {}, 'method-not-allowed'],
      ['POST', paths.pull, { headers: json, body: '{"a":' }, 'not-valid'],
      ['POST', paths.pull, { headers: json, body: '' }, 'not-valid'],
      ['POST', paths.pull, { headers: json, body: '[]' }, 'not-valid'],
      ['POST', paths.pull, { headers: json, body: '{"__proto__":{"x":1}}' }, 'not-valid'],
      ['POST', paths.pull, { headers: { 'content-type': 'text/xml' }, body: '<a/>' }, 'unsupported-type'],
      ['POST', paths.signIn, { headers: json, body: '{"email":"x"}' }, 'not-valid'],
      ['GET', paths.me, { headers: { [contractHeader]: '999' } }, 'update-needed'],
      ['GET', paths.me, { headers: { [contractHeader]: 'x' } }, 'not-valid'],
      ['GET', paths.me, {}, 'not-signed-in'],
    ]
    for (const [method, url, options, kind] of cases) {
      const { answer, body } = await raw(method, url, options)
      const status = problemKinds[kind]
      expect([answer.status, body?.kind], `${method} ${url}`).toEqual([status, kind])
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(body).toMatchObject({ type: `urn:roadbook:problem:${kind}`, status })
      expect(body?.title).toMatch(/\.$/)
    }
  })

  test('a request with a field of the wrong type says where', async () => {
    const rita = await company.laptop('rita')
    const { body } = await rita.post<ProblemAnswer>(paths.pull, {
      checkpoint: { epoch: 1, sequence: 'x', kind: '', id: '' },
      limit: 10,
    })
    expect(body).toMatchObject({ kind: 'not-valid', at: '/checkpoint/sequence' })
  })

  test('what is not HTTP at all is answered by a typed problem too', async () => {
    const { hostname, port } = new URL(endpoint.url)
    const said = await new Promise<string>((resolve) => {
      const socket = connectSocket(Number(port), hostname, () => socket.write('HELLO THERE\r\n\r\n'))
      let text = ''
      socket.on('data', (data) => (text += data.toString()))
      socket.on('close', () => resolve(text))
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).toContain('"kind":"not-valid"')
  })

  test('a body beyond the limit is too large, whether it says so or not', async () => {
    const small = await anEndpoint(ground, { port: 0, limits: { body: 2000 } })
    try {
      const post = (init: RequestInit & { duplex?: 'half' }) =>
        fetch(small.url + paths.signIn, {
          method: 'POST',
          headers: { [contractHeader]: '1', ...json },
          ...init,
        })
      const large = JSON.stringify({ email: 'x'.repeat(3000) })
      expect((await post({ body: large })).status).toBe(413)
      const stream = new Blob([large]).stream()
      expect((await post({ body: stream, duplex: 'half' })).status).toBe(413)
    } finally {
      await small.fastify.close()
    }
  })

  test('more groups or rows than a push may have are refused', async () => {
    const rita = await company.laptop('rita')
    const row = { kind: 'accounts', id: uuidv7(), state: null, base: null, schemaVersion: 0 }
    const group = (rows: number) => ({
      id: uuidv7(),
      attempt: 1,
      label: '',
      knownClock: rita.clock,
      rows: Array(rows).fill(row),
    })
    const many = await rita.post<ProblemAnswer>(paths.push, { groups: Array(101).fill(group(1)) })
    expect([many.status, many.body.at]).toEqual([400, '/groups'])
    const long = await rita.post<ProblemAnswer>(paths.push, { groups: [group(501)] })
    expect([long.status, long.body.at]).toEqual([400, '/groups/0/rows'])
    const deep = await rita.post<ProblemAnswer>(paths.pull, { checkpoint: rita.checkpoint, limit: 1001 })
    expect([deep.status, deep.body.at]).toEqual([400, '/limit'])
  })

  test('too many requests of one device are told to wait; another device is not', async () => {
    const strict = await anEndpoint(ground, { limits: { requestsPerMinute: 5 } })
    const other = await aCompany(strict)
    const [rita, rob] = [await other.laptop('rita'), await other.laptop('rob')]
    const me = (token: string) => ask<ProblemAnswer>(strict, 'GET', paths.me, { token })
    for (let count = 0; count < 5; count++) expect((await me(rita.token)).status).toBe(200)
    const last = await me(rita.token)
    expect([last.status, last.body.kind]).toEqual([429, 'too-many-requests'])
    expect(last.body.retryAfter).toBeGreaterThan(0)
    expect((await me(rob.token)).status).toBe(200)
  })

  test('an answer that takes too long is given up with a typed problem', async () => {
    const hurried = await anEndpoint(ground, { limits: { answer: 1 } })
    const other = await aCompany(hurried)
    const rita = other.people.rita
    const { body } = await signIn(rita.email, password, hurried)
    // Hashing a password alone takes longer than that.
    expect(body.kind).toBe('timed-out')
  })

  test('a request that never arrives whole is given up', async () => {
    const hurried = await anEndpoint(ground, { port: 0, limits: { request: 300 } })
    hurried.fastify.server.headersTimeout = 200
    try {
      const { hostname, port } = new URL(hurried.url)
      const said = await new Promise<string>((resolve) => {
        const socket = connectSocket(Number(port), hostname, () =>
          socket.write(`POST ${paths.signIn} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{`),
        )
        let text = ''
        socket.on('data', (data) => (text += data.toString()))
        socket.on('close', () => resolve(text))
      })
      expect(said).toContain('"kind":"timed-out"')
    } finally {
      await hurried.fastify.close()
    }
  }, 60_000)

  test('the app and this machine may call from a page, others may not', async () => {
    const asked = async (origin: string, at = endpoint) => {
      const answer = await at.fastify.inject({
        method: 'OPTIONS',
        url: paths.pull,
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': `authorization,content-type,${contractHeader}`,
        },
      })
      return answer.headers['access-control-allow-origin'] === origin
    }
    for (const origin of ['app://roadbook', 'http://127.0.0.1:5173', 'http://localhost:4000'])
      expect(await asked(origin), origin).toBe(true)
    for (const origin of ['https://example.com', 'http://127.0.0.1.example.com', 'null'])
      expect(await asked(origin), origin).toBe(false)
    const wider = await anEndpoint(ground, { origins: ['https://roadbook.example.com'] })
    expect(await asked('https://roadbook.example.com', wider)).toBe(true)
  })

  test('answers are compressed for who asks for it', async () => {
    const rita = await company.laptop('rita')
    await rita.add({
      kind: 'accounts',
      record: anAccount({ id: uuidv7(), ownerId: rita.person.id, about: 'ab '.repeat(2000) }),
    })
    const answer = await endpoint.fastify.inject({
      method: 'POST',
      url: paths.pull,
      headers: {
        [contractHeader]: '1',
        authorization: `Bearer ${rita.token}`,
        'accept-encoding': 'gzip, br',
      },
      payload: { checkpoint: rita.checkpoint, limit: 1000 },
    })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toHaveProperty('rows')
    expect(answer.rawPayload.length).toBeLessThan(gunzipSync(answer.rawPayload).length / 3)
  })

  test('about says what this is without being asked for a contract', async () => {
    const answer = await fetch(endpoint.url + paths.about)
    expect(await answer.json()).toMatchObject({ product: 'roadbook', contract: contractVersion, demo: false })
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('plain HTTP beyond this machine is refused unless a proxy is said to be in front', async () => {
    const wide = {
      dataFolder: ground.folder,
      database: ground.database,
      firstStart: 'none' as const,
      host: '0.0.0.0',
    }
    await expect(openEndpoint({ ...wide, port: 0 })).rejects.toThrow(/--behind-proxy/)
    const behind = await openEndpoint({ ...wide, port: 0, behindProxy: true, logLevel: 'silent' })
    await behind.fastify.close()
    expect(behind.url).toMatch(/^http:\/\/0\.0\.0\.0:/)
  })

  test('[L5] the live stream hints at what others pushed, has a heartbeat, and says when the device is revoked', async () => {
    const lively = await anEndpoint(ground, { port: 0, limits: { heartbeat: 100 } })
    try {
      const rita = await company.laptop('rita')
      const max = await company.laptop('max')
      const answer = await fetch(lively.url + paths.live, {
        headers: { [contractHeader]: '1', authorization: `Bearer ${max.token}` },
      })
      expect(answer.headers.get('content-type')).toBe('text/event-stream')
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      let heard = ''
      const hear = async (wanted: RegExp) => {
        while (!wanted.test(heard)) {
          const { done, value } = await reader.read()
          if (done) throw new Error(`The stream ended after: ${heard}`)
          heard += value
        }
      }
      await hear(/event: clock\ndata: \{"epoch":1,"sequence":\d+\}\n\n/)
      await hear(/: still here/)
      heard = ''
      const account = anAccount({ id: uuidv7(), ownerId: rita.person.id })
      const sequence = await rita.add({ kind: 'accounts', record: account })
      await hear(new RegExp(`event: clock\\ndata: \\{"epoch":1,"sequence":${sequence}\\}`))
      await endpoint.database.db
        .updateTable('devices')
        .set({ revoked_at: new Date() })
        .where('id', '=', max.deviceId)
        .execute()
      await hear(/event: revoked/)
      expect((await reader.read()).done || (await reader.read()).done).toBe(true)
    } finally {
      await lively.fastify.close()
    }
  })

  test('the limits that are served with are those that were meant', () => {
    expect(usualLimits).toMatchObject({ body: 16 * 1024 * 1024, requestsPerMinute: 1200, answer: 60_000 })
  })
})
