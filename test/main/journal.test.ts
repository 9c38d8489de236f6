import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Files } from '../../src-main/host/disk.ts'
import { diskJournal } from '../../src-main/host/journal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-journal-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array) => new TextDecoder().decode(found)

/** Real files that write down what is asked of them, and can have room for only so many bytes more. */
function watched() {
  const asked: string[] = []
  let room = Number.POSITIVE_INFINITY
  let syncFails = false
  let atOnce = Number.POSITIVE_INFINITY
  const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const files: Files = {
    ...promises,
    async open(path, flags, mode) {
      const handle = await promises.open(path, flags, mode)
      const name = String(path).slice(folder.length) || '/'
      asked.push(`open ${name} ${flags}`)
      return new Proxy(handle, {
        get(target, key) {
          if (key === 'write') {
            return async (buffer: Uint8Array, at: number, length: number, position: number) => {
              if (room === 0) throw full()
              const part = Math.min(length, room, atOnce)
              room -= part
              asked.push(`write ${part} at ${position}`)
              return target.write(buffer, at, part, position)
            }
          }
          if (key === 'sync') {
            return async () => {
              asked.push(`sync ${name}`)
              if (syncFails) throw Object.assign(new Error('input/output error'), { code: 'EIO' })
              return target.sync()
            }
          }
          const value: unknown = Reflect.get(target, key)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
    },
  }
  return {
    files,
    asked,
    leaveRoom: (more: number) => {
      room = more
    },
    split: (most: number) => {
      atOnce = most
    },
    failSync: (on: boolean) => {
      syncFails = on
    },
  }
}

test('[J2] a slot never written reads as empty, and its two files are made once', async () => {
  const { calls, close } = diskJournal(join(folder, 'journal'))
  expect(await calls['journal.read']('default-anna', 0)).toEqual(new Uint8Array())
  expect(await calls['journal.read']('default-anna', 1)).toEqual(new Uint8Array())
  expect(readdirSync(join(folder, 'journal', 'default-anna')).sort()).toEqual(['a', 'b'])
  const { ino } = statSync(join(folder, 'journal', 'default-anna', 'a'))
  await calls['journal.rewrite']('default-anna', 0, bytes('one'))
  expect(statSync(join(folder, 'journal', 'default-anna', 'a')).ino).toBe(ino)
  if (process.platform !== 'win32') {
    expect(statSync(join(folder, 'journal', 'default-anna', 'a')).mode & 0o077).toBe(0)
  }
  await close()
})

test('[J1] an append is synced before it is acknowledged, and so are the folders that name a new file', async () => {
  const { files, asked } = watched()
  const { calls, close } = diskJournal(join(folder, 'journal'), files)
  await calls['journal.append']('anna', 0, bytes('one'))
  const synced = asked.filter((one) => one.startsWith('sync') || one.startsWith('write'))
  const folders = process.platform === 'win32' ? [] : ['sync /journal/anna', 'sync /journal', 'sync /']
  expect(synced).toEqual(['sync /journal/anna/a', ...folders, 'write 3 at 0', 'sync /journal/anna/a'])
  asked.length = 0
  await calls['journal.append']('anna', 0, bytes('two'))
  expect(asked).toEqual(['write 3 at 3', 'sync /journal/anna/a'])
  await close()
})

test('a rewrite empties its slot and leaves the other alone', async () => {
  const { calls, close } = diskJournal(folder)
  await calls['journal.append']('anna', 0, bytes('a longer text'))
  await calls['journal.append']('anna', 1, bytes('other'))
  await calls['journal.rewrite']('anna', 0, bytes('short'))
  await calls['journal.append']('anna', 0, bytes('+'))
  expect(text(await calls['journal.read']('anna', 0))).toBe('short+')
  expect(text(await calls['journal.read']('anna', 1))).toBe('other')
  await close()
})

test('calls that come at once are done in their order, and a reopened journal has them', async () => {
  const first = diskJournal(folder)
  await Promise.all('abcdefgh'.split('').map((one) => first.calls['journal.append']('anna', 0, bytes(one))))
  await first.close()
  await expect(first.calls['journal.append']('anna', 0, bytes('x'))).rejects.toThrow('closed')
  const second = diskJournal(folder)
  expect(text(await second.calls['journal.read']('anna', 0))).toBe('abcdefgh')
  await second.close()
})

test('a write that the system does in parts is written whole', async () => {
  const { files, asked, split } = watched()
  const { calls, close } = diskJournal(folder, files)
  split(3)
  await calls['journal.append']('anna', 0, bytes('12345678'))
  expect(asked.filter((one) => one.startsWith('write'))).toEqual([
    'write 3 at 0',
    'write 3 at 3',
    'write 2 at 6',
  ])
  expect(text(await calls['journal.read']('anna', 0))).toBe('12345678')
  await close()
})

describe('[J7] where there is no room', () => {
  test('an append says disk-full and leaves the file as it was, though a part was written', async () => {
    const { files, leaveRoom } = watched()
    const { calls, close } = diskJournal(folder, files)
    await calls['journal.append']('anna', 0, bytes('kept'))
    leaveRoom(2)
    await expect(calls['journal.append']('anna', 0, bytes('too long'))).rejects.toThrow('disk-full')
    expect(readFileSync(join(folder, 'anna', 'a'), 'utf8')).toBe('kept')
    leaveRoom(100)
    await calls['journal.append']('anna', 0, bytes(' and more'))
    expect(text(await calls['journal.read']('anna', 0))).toBe('kept and more')
    await close()
  })

  test('a sync that fails acknowledges nothing', async () => {
    const { files, failSync } = watched()
    const { calls, close } = diskJournal(folder, files)
    await calls['journal.append']('anna', 0, bytes('kept'))
    failSync(true)
    await expect(calls['journal.append']('anna', 0, bytes('lost'))).rejects.toThrow('input/output error')
    failSync(false)
    expect(text(await calls['journal.read']('anna', 0))).toBe('kept')
    await close()
  })
})

test('a process that is killed between its writes leaves every one that it acknowledged', async () => {
  const source = new URL('../../src-main/host/journal.ts', import.meta.url).href
  const program = `
    const { diskJournal } = await import(${JSON.stringify(source)})
    const { calls } = diskJournal(${JSON.stringify(folder)})
    for (let n = 0; ; n++) {
      await calls['journal.append']('anna', 0, new TextEncoder().encode(n + ';'))
      process.stdout.write(n + '\\n')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (more) => {
    said += String(more)
    if (said.split('\n').length > 20) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('close', resolve))
  const acknowledged = said
    .split('\n')
    .filter((line, index, lines) => line !== '' && index < lines.length - 1)
  expect(acknowledged.length).toBeGreaterThan(19)
  const { calls, close } = diskJournal(folder)
  const found = text(await calls['journal.read']('anna', 0)).split(';')
  expect(found.slice(0, acknowledged.length)).toEqual(acknowledged)
  await close()
})
