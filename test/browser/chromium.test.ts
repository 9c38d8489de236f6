import { expect, test } from 'vitest'

test('the browser tests have a real IndexedDB and the origin private file system', async () => {
  expect(indexedDB.open).toBeTypeOf('function')
  const folder = await navigator.storage.getDirectory()
  expect(folder.kind).toBe('directory')
})
