import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openElectron } from '../../scripts/start/window.mjs'
import { sayArgumentProblem, startArguments } from '../../src-main/start/arguments.ts'
import { isFirst } from '../../src-main/start/single-instance.ts'
import { askForRemoval, removeIfAsked, removeWhatIsOurs } from '../../src-main/start/wipe.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what the app is started with', () => {
  test('what npm start passes is understood', async () => {
    const child = openElectron(process.execPath, {
      profile: 'second',
      endpoint: 'http://127.0.0.1:4170',
      demo: true,
      folder,
    })
    child.kill('SIGKILL')
    expect(startArguments(child.spawnargs, '/data')).toEqual({
      ok: true,
      value: {
        profile: 'second',
        endpoint: 'http://127.0.0.1:4170',
        demo: true,
        userData: join(folder, 'electron'),
      },
    })
  })

  test('an installed app has nothing named: its own folder, and the person types the endpoint', () => {
    expect(startArguments(['/opt/Roadbook/roadbook'], '/home/anna/.config')).toEqual({
      ok: true,
      value: {
        profile: 'default',
        endpoint: '',
        demo: false,
        userData: join('/home/anna/.config', 'Roadbook', 'default'),
      },
    })
  })

  test.each([
    ['--profile=../other', 'bad-profile'],
    ['--profile=Anna', 'bad-profile'],
    ['--endpoint=http://office.example', 'bad-endpoint'],
    ['--endpoint=https://anna:secret@office.example', 'bad-endpoint'],
    ['--endpoint=file:///etc/passwd', 'bad-endpoint'],
    ['--endpoint=office', 'bad-endpoint'],
    ['--user-data-dir=data', 'bad-folder'],
  ] as const)('%s is refused in a sentence that names it', (part, kind) => {
    const value = part.slice(part.indexOf('=') + 1)
    expect(startArguments(['roadbook', part], '/data')).toEqual({ ok: false, problem: { kind, value } })
    expect(sayArgumentProblem[kind](value)).toContain(`“${value}”`)
  })

  test('an endpoint has no slash at its end', () => {
    const read = startArguments(['roadbook', '--endpoint=https://office.example/'], '/data')
    expect(read).toMatchObject({ ok: true, value: { endpoint: 'https://office.example' } })
  })
})

test('the first process of a profile hears of a second; the second is told that it is one', () => {
  let heard: (() => void) | undefined
  const app = (first: boolean) => ({
    requestSingleInstanceLock: () => first,
    on: (_event: 'second-instance', listener: () => void) => (heard = listener),
  })
  let fronts = 0
  expect(isFirst(app(false), () => fronts++)).toBe(false)
  expect(heard).toBeUndefined()
  expect(isFirst(app(true), () => fronts++)).toBe(true)
  heard?.()
  expect(fronts).toBe(1)
})

describe('removing a profile', () => {
  const fill = () => {
    for (const name of ['journal/anna', 'secrets', 'IndexedDB', 'SingletonCookie']) {
      mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, name, 'file'), 'x')
    }
    writeFileSync(join(folder, 'Preferences'), '{}')
  }

  test('without the mark nothing is removed', () => {
    fill()
    expect(removeIfAsked(folder)).toBe(false)
    expect(readdirSync(folder).length).toBe(5)
  })

  test('the journal and the secrets go at once; all but the lock at the next start', async () => {
    fill()
    await askForRemoval(folder)
    removeWhatIsOurs(folder)
    expect(readdirSync(folder).sort()).toEqual([
      'IndexedDB',
      'Preferences',
      'SingletonCookie',
      'to-be-removed',
    ])
    expect(removeIfAsked(folder)).toBe(true)
    expect(readdirSync(folder)).toEqual(['SingletonCookie'])
    expect(removeIfAsked(folder)).toBe(false)
  })

  test('a folder that is not there yet is made', () => {
    const fresh = join(folder, 'Roadbook', 'default')
    expect(removeIfAsked(fresh)).toBe(false)
    expect(existsSync(fresh)).toBe(true)
  })
})
