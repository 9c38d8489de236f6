import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withLock } from '../../scripts/lock.mjs'
import { isInstalled, linkPostgres } from '../../scripts/set-up.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-set-up-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the set-up lock', () => {
  test('two processes at once never hold it together', async () => {
    const log = join(folder, 'log')
    const script = `
      import { appendFileSync } from 'node:fs'
      import { withLock } from ${JSON.stringify(new URL('../../scripts/lock.mjs', import.meta.url).href)}
      await withLock(${JSON.stringify(join(folder, 'lock'))}, async () => {
        appendFileSync(${JSON.stringify(log)}, 'in ')
        await new Promise((resolve) => setTimeout(resolve, 100))
        appendFileSync(${JSON.stringify(log)}, 'out ')
      }, { everyMs: 10 })`
    const one = () =>
      new Promise((resolve) => {
        spawn(process.execPath, ['--input-type=module', '-e', script]).once('close', resolve)
      })
    expect(await Promise.all([one(), one(), one()])).toEqual([0, 0, 0])
    expect(readFileSync(log, 'utf8')).toBe('in out in out in out ')
  })

  test('a lock whose process died is taken over', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => gone.once('close', resolve))
    mkdirSync(join(folder, 'lock'))
    writeFileSync(join(folder, 'lock', 'pid'), String(gone.pid))
    expect(await withLock(join(folder, 'lock'), () => 'done')).toBe('done')
  })

  test('even where the one who took it over died as well', async () => {
    const lock = join(folder, 'lock')
    // No process has a number this high: one died with the lock, and so did the one that moved it aside.
    mkdirSync(`${lock}.999999998`)
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), '999999999')
    expect(await withLock(lock, () => 'done')).toBe('done')
  })

  test('it is free again after work that failed', async () => {
    const lock = join(folder, 'lock')
    await expect(withLock(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
    expect(await withLock(lock, () => 'done')).toBe('done')
  })
})

describe('what is installed', () => {
  const wanted = {
    packages: {
      '': { name: 'roadbook' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-windows': { version: '1.0.0', optional: true },
    },
  }

  test('another platform’s binaries may be missing', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  })

  test('a missing package or another version is not what the lock file asks for', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false)
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
  })

  test('PostgreSQL’s libraries get their other names, as often as one likes', () => {
    const native = join(folder, 'linux-x64', 'native')
    mkdirSync(join(native, 'lib'), { recursive: true })
    writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'library')
    const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([link]))
    linkPostgres(folder)
    linkPostgres(folder)
    expect(readFileSync(join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
  })
})
