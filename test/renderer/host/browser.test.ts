import { expect, test } from 'vitest'
import { defaultConfig, readConfig } from '../../../src-renderer/host/config.ts'
import { ownedBy } from '../../../src-renderer/host/wipe.ts'

function aStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status })
const away = async () => {
  throw new TypeError('Failed to fetch')
}
const config = { endpoint: 'https://office.example', profile: 'second', demo: true }

test('the server says which endpoint and profile; without a network its last answer holds', async () => {
  const storage = aStorage()
  expect(await readConfig(answering(JSON.stringify(config)), storage)).toEqual(config)
  expect(await readConfig(away, storage)).toEqual(config)
})

test('where nothing was ever said, or nonsense, the defaults hold', async () => {
  expect(await readConfig(away, aStorage())).toEqual(defaultConfig)
  expect(await readConfig(answering('<html>'), aStorage())).toEqual(defaultConfig)
  expect(await readConfig(answering('not found', 404), aStorage())).toEqual(defaultConfig)
  expect(await readConfig(answering('{"endpoint":7,"profile":"","demo":"yes"}'), aStorage())).toEqual(
    defaultConfig,
  )
})

test('what another profile keeps is never taken for this one', () => {
  const person = '01930000-0000-7000-8000-0000000000aa'
  const isOurs = ownedBy('test')
  for (const name of [
    `test-${person}`,
    `roadbook-meta-test-${person}`,
    `rxdb-dexie-test-${person}--0--accounts`,
  ])
    expect(isOurs(name), name).toBe(true)
  for (const name of [
    `test-2-${person}`,
    `my-test-${person}`,
    'test',
    'roadbook-secrets',
    `rxdb-dexie-test-2-${person}--0--notes`,
  ])
    expect(isOurs(name), name).toBe(false)
})
