import { afterEach, beforeEach, expect, test } from 'vitest'
import { largestAsset } from '../../../src-renderer/database/assets/desk.ts'
import { Sha256 } from '../../../src-renderer/database/assets/sha256.ts'
import type { OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { aWindow, openIn, type Window } from '../../builders/browser-laptop.ts'

let window: Window
let laptop: OpenedDatabase
beforeEach(async () => {
  window = aWindow(crypto.randomUUID())
  laptop = await openIn(window)
})
afterEach(() => laptop.database.close())

function someBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    bytes[at] = state >>> 16
  }
  return bytes
}
async function nameOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

test('the hash in parts is that of the browser, whatever the parts', async () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 1000]) {
    const bytes = someBytes(length)
    for (const part of [1, 7, 64, 1000]) {
      const hash = new Sha256()
      for (let from = 0; from < length; from += part) hash.update(bytes.subarray(from, from + part))
      expect(hash.hex()).toBe(await nameOf(bytes))
    }
  }
})

test('a file is kept under its hash, read with its type, queued to be sent, and there after opening again', async () => {
  const bytes = someBytes(3_000_000)
  const added = await laptop.database.assets.add({ name: 'pump.jpg', type: 'image/jpeg', bytes })
  const assetId = await nameOf(bytes)
  expect(added).toMatchObject({
    ok: true,
    value: { assetId, name: 'pump.jpg', type: 'image/jpeg', size: 3_000_000 },
  })
  expect(await laptop.office.assetsToSend()).toEqual([{ id: assetId, type: 'image/jpeg', size: 3_000_000 }])
  await laptop.database.close()
  laptop = await openIn(window)
  const blob = await laptop.database.assets.read(assetId)
  expect(blob?.type).toBe('image/jpeg')
  expect(await nameOf(new Uint8Array(await blob!.arrayBuffer()))).toBe(assetId)
  expect(await laptop.database.assets.size()).toBe(3_000_000)
  expect(await laptop.office.assetsToSend()).toHaveLength(1)
  await laptop.office.assetSent(assetId)
  expect(await laptop.office.assetsToSend()).toEqual([])
})

test('[A1] what arrives in parts goes on where it stopped, and is there when it is what its name says', async () => {
  const bytes = someBytes(100_000, 7)
  const id = await nameOf(bytes)
  laptop.database.assets.want([id])
  await expect.poll(() => laptop.office.assetsToFetch()).toMatchObject([{ id, have: 0 }])
  expect(await laptop.office.assetArrived(id, 0, bytes.subarray(0, 60_000), false)).toBe(true)
  expect(await laptop.database.assets.read(id)).toBeNull()
  await laptop.database.close()
  laptop = await openIn(window)
  expect(await laptop.office.assetsToFetch()).toMatchObject([{ id, have: 60_000 }])
  const arrived: string[] = []
  laptop.database.assets.onArrived((one) => arrived.push(one))
  expect(await laptop.office.assetArrived(id, 60_000, bytes.subarray(60_000), true)).toBe(true)
  expect(arrived).toEqual([id])
  expect((await laptop.database.assets.read(id))?.size).toBe(100_000)
  expect(await laptop.office.assetsToFetch()).toEqual([])
})

test('[A1] what arrives damaged is thrown away and begins anew', async () => {
  const bytes = someBytes(5000, 9)
  const id = await nameOf(bytes)
  expect(await laptop.office.assetArrived(id, 0, someBytes(5000, 10), true)).toBe(false)
  expect(await laptop.database.assets.read(id)).toBeNull()
  expect(await laptop.office.assetArrived(id, 0, bytes, true)).toBe(true)
  expect((await laptop.database.assets.has([id])).has(id)).toBe(true)
})

test('a picture of 2 GB is refused by its size, unread', async () => {
  // A part of the same 50 MB forty times: a blob holds it once.
  const part = new Blob([new Uint8Array(50_000_000)])
  const bytes = new Blob(Array.from({ length: 40 }, () => part))
  const added = await laptop.database.assets.add({ name: 'huge.tif', type: 'image/tiff', bytes })
  expect(added).toEqual({
    ok: false,
    problem: { kind: 'too-large', size: 2_000_000_000, limit: largestAsset },
  })
})

test('files outlive an emptied database: those that are whole are known again, the others removed', async () => {
  const bytes = someBytes(20_000, 3)
  const added = await laptop.database.assets.add({ name: 'a.png', type: 'image/png', bytes })
  if (!added.ok) throw new Error(added.problem.kind)
  const half = await nameOf(someBytes(9000, 4))
  await laptop.office.assetArrived(half, 0, someBytes(9000, 4).subarray(0, 10), false)
  await laptop.database.close()
  for (const { name } of await indexedDB.databases()) {
    if (!name?.includes(window.personId)) continue
    const request = indexedDB.deleteDatabase(name)
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
  }
  laptop = await openIn(window)
  const { assetId } = added.value
  await expect.poll(async () => (await laptop.database.assets.has([assetId])).size).toBe(1)
  expect((await laptop.database.assets.read(assetId))?.size).toBe(20_000)
  expect(await laptop.office.assetsToSend()).toEqual([{ id: assetId, type: 'image/png', size: 20_000 }])
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('assets')
  const own = await folder.getDirectoryHandle(`test-${window.personId}`)
  await expect
    .poll(async () => own.getFileHandle(half).catch((problem: Error) => problem.name))
    .toBe('NotFoundError')
})
