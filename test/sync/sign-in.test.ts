/** Signing in and out: each thing that can be wrong is told apart, and who is signed in is known offline. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { endpointOf } from '../../src-renderer/sync/endpoint-address.ts'
import { openSession } from '../../src-renderer/sync/session.ts'
import { contractVersion } from '#shared/sync/contract.ts'
import { password } from '../server/support/company.ts'
import { Disk } from './support/disk.ts'
import { aDepartment, anOffice } from './support/office.ts'

vi.setConfig({ testTimeout: 90_000 })
const ground = anOffice()
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Something on a port of this machine that answers every request so. */
async function aServer(status: number, body: string, type = 'text/html'): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function aSession() {
  const disk = new Disk()
  const session = await openSession(disk.host(), disk.info)
  return { disk, session }
}

describe('signing in', () => {
  test('keeps who it is over a restart, without a network', async () => {
    const { people, company } = await aDepartment(ground)
    const { disk, session } = await aSession()
    const signedIn = await session.signIn(
      ground.endpoint.url,
      ` ${people.rita.email.toUpperCase()} `,
      password,
    )
    expect(signedIn).toMatchObject({ ok: true, value: { personId: people.rita.id, companyId: company.id } })
    const again = await openSession(disk.host(), disk.info, () => {
      throw new Error('No network is needed to know who one is.')
    })
    expect(again.current()).toEqual(session.current())
  })

  test.each([
    ['a wrong password', 'rita', 'wrong', 'wrong-password'],
    ['an unknown person', 'nobody', password, 'unknown-person'],
  ] as const)('says %s', async (_what, name, secret, kind) => {
    const { people } = await aDepartment(ground)
    const email = name === 'nobody' ? 'nobody@example.com' : people[name].email
    const { session } = await aSession()
    expect(await session.signIn(ground.endpoint.url, email, secret)).toEqual({ ok: false, problem: { kind } })
    expect(session.current()).toBeNull()
  })

  test('says how long to wait after too many tries', async () => {
    const { people } = await aDepartment(ground)
    const { session } = await aSession()
    let kind = ''
    for (let tries = 0; tries < 30 && kind !== 'too-many-tries'; tries += 1) {
      const answer = await session.signIn(ground.endpoint.url, people.rob.email, 'wrong')
      if (answer.ok) break
      kind = answer.problem.kind
      if (answer.problem.kind === 'too-many-tries') expect(answer.problem.seconds).toBeGreaterThan(0)
    }
    expect(kind).toBe('too-many-tries')
  })

  test('tells an endpoint that is away from one that is not Roadbook and from one that needs a newer app', async () => {
    const { session } = await aSession()
    const problemOf = async (endpoint: string) => {
      const answer = await session.signIn(endpoint, 'rita@example.com', password)
      return answer.ok ? null : answer.problem.kind
    }
    expect(await problemOf('http://127.0.0.1:1')).toBe('endpoint-away')
    expect(await problemOf(await aServer(200, '<h1>It works!</h1>'))).toBe('not-roadbook')
    expect(await problemOf(await aServer(404, 'Not Found'))).toBe('not-roadbook')
    expect(await problemOf(await aServer(502, 'Bad Gateway'))).toBe('endpoint-away')
    const newer = { product: 'roadbook', contract: contractVersion + 1, version: '9', demo: false }
    expect(await problemOf(await aServer(200, JSON.stringify(newer), 'application/json'))).toBe(
      'update-needed',
    )
  })

  test('refuses plain HTTP to anything but this machine, before a word is sent', async () => {
    const { session } = await aSession()
    expect(await session.signIn('http://roadbook.example.com', 'a@example.com', password)).toEqual({
      ok: false,
      problem: { kind: 'not-https' },
    })
    expect(endpointOf('roadbook.example.com/desk/')).toEqual({
      ok: true,
      value: 'https://roadbook.example.com/desk',
    })
    expect(endpointOf('http://[::1]:4170')).toEqual({ ok: true, value: 'http://[::1]:4170' })
    expect(endpointOf('http://127.0.0.1.example.com').ok).toBe(false)
    expect(endpointOf('ftp://example.com').ok).toBe(false)
    expect(endpointOf(' ').ok).toBe(false)
  })

  test('lets nobody else in while work is unsent, and asks before signing out with it', async () => {
    const { people } = await aDepartment(ground)
    const { session } = await aSession()
    await session.signIn(ground.endpoint.url, people.rita.email, password)
    session.noteWaiting(3)
    expect(await session.signOut()).toEqual({ ok: false, problem: { kind: 'work-waiting', waiting: 3 } })
    expect((await session.signOut(true)).ok).toBe(true)
    expect(await session.signIn(ground.endpoint.url, people.rob.email, password)).toEqual({
      ok: false,
      problem: { kind: 'other-person', waiting: 3 },
    })
    expect((await session.signIn(ground.endpoint.url, people.rita.email, password)).ok).toBe(true)
    session.noteWaiting(0)
    await session.signOut()
    expect((await session.signIn(ground.endpoint.url, people.rob.email, password)).ok).toBe(true)
  })

  test('says that this device was revoked', async () => {
    const { people, company } = await aDepartment(ground)
    const { session } = await aSession()
    await session.signIn(ground.endpoint.url, people.rita.email, password)
    await ground.endpoint.database.db
      .updateTable('devices')
      .set({ revoked_at: new Date() })
      .where('company_id', '=', company.id)
      .execute()
    expect(await session.signIn(ground.endpoint.url, people.rita.email, password)).toEqual({
      ok: false,
      problem: { kind: 'device-revoked' },
    })
  })
})
