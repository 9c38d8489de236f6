import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { endpointAddress, startOptions } from '../../scripts/start/arguments.mjs'
import { askAbout } from '../../scripts/start/endpoint.mjs'
import { joinUsers, profileFolder, profilePort } from '../../scripts/start/profile.mjs'
import { browserArguments, electronBinary } from '../../scripts/start/window.mjs'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'roadbook-start-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

describe('what npm start is told', () => {
  test('nothing said: the first laptop, an endpoint of its own, a window', () => {
    expect(startOptions([])).toMatchObject({ profile: 'first', endpoint: undefined, port: 4170, open: true })
  })

  test('everything said', () => {
    const said = [
      '--profile',
      'second',
      '--endpoint',
      'https://office.example/',
      '--port',
      '5000',
      '--no-open',
    ]
    expect(startOptions([...said, '--data', data])).toMatchObject({
      profile: 'second',
      endpoint: 'https://office.example',
      port: 5000,
      open: false,
      data,
    })
  })

  test.each([
    [['--profile', '../escape'], 'small letters'],
    [['--port', '99999'], 'no port'],
    [['--endpoint', 'office'], 'no address'],
    [['--endpoint', 'http://office.example'], 'https://'],
    [['--prot', '1'], '--prot'],
  ])('%j is answered by a sentence', (args, words) => {
    expect(() => startOptions(args)).toThrow(words)
  })

  test('plain HTTP is for this machine only', () => {
    expect(endpointAddress('http://localhost:4170')).toBe('http://localhost:4170')
    expect(() => endpointAddress('http://localhost.example')).toThrow('https://')
    expect(() => endpointAddress('file:///etc/passwd')).toThrow('no address')
  })
})

describe('who is at an address', () => {
  async function withServer(answer: string, ask: (address: string) => Promise<void>) {
    const server = createServer((_request, response) => response.end(answer))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await ask(`http://127.0.0.1:${port}`)
    await new Promise((resolve) => server.close(resolve))
  }

  test('an endpoint of ours, with or without the demo company', async () => {
    await withServer('{"product":"roadbook","demo":true}', async (address) => {
      expect(await askAbout(address)).toEqual({ who: 'roadbook', demo: true })
    })
  })

  test('another program', async () => {
    for (const answer of ['<h1>A printer</h1>', '{"product":"printer"}', 'null']) {
      await withServer(answer, async (address) => {
        expect(await askAbout(address)).toEqual({ who: 'other' })
      })
    }
  })

  test('nobody', async () => {
    let gone = ''
    await withServer('', (address) => {
      gone = address
      return Promise.resolve()
    })
    expect(await askAbout(gone)).toEqual({ who: 'nobody' })
  })
})

describe('a profile', () => {
  const free = () => Promise.resolve(true)

  test('keeps its port, even while somebody else listens there', async () => {
    const port = await profilePort(data, 'first', free)
    expect(await profilePort(data, 'first', () => Promise.resolve(false))).toBe(port)
  })

  test('has a port that no other profile has, and that was free when it got it', async () => {
    const ports = await Promise.all(['first', 'second', 'third'].map((name) => profilePort(data, name, free)))
    expect(new Set(ports).size).toBe(3)
    const busy = Math.max(...ports) + 1
    expect(await profilePort(data, 'fourth', (port) => Promise.resolve(port !== busy))).toBe(busy + 1)
  })

  test('its browser has a database of its own, and keeps the sandbox unless it cannot', () => {
    const args = browserArguments('http://127.0.0.1:4180', join(profileFolder(data, 'first'), 'browser'))
    expect(args).toContain('--app=http://127.0.0.1:4180')
    expect(args).toContain(`--user-data-dir=${join(data, 'profiles', 'first', 'browser')}`)
    expect(args.includes('--no-sandbox')).toBe(process.platform === 'linux' && process.getuid?.() === 0)
  })

  test('who uses the endpoint is counted, and one that was killed is forgotten', () => {
    const users = joinUsers(data)
    expect(users.others()).toBe(0)
    // The process that runs this test's parent is alive; no process has a number this high.
    writeFileSync(join(data, 'running', String(process.ppid)), '')
    writeFileSync(join(data, 'running', '999999999'), '')
    expect(users.others()).toBe(1)
    users.leave()
  })
})

test('an Electron that was never fetched is not taken for one', () => {
  expect(electronBinary(data)).toBeUndefined()
  writeFileSync(join(data, 'path.txt'), 'electron')
  expect(electronBinary(data)).toBeUndefined()
})
