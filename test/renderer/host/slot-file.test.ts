import { expect, test } from 'vitest'
import { append, readFile, rewrite, type SyncAccess } from '../../../src-renderer/host/journal/slot-file.ts'

/** A file that writes down what is asked of it, and has room for so many bytes. */
function aFile(room = Number.POSITIVE_INFINITY) {
  let bytes = new Uint8Array()
  const asked: string[] = []
  const file: SyncAccess = {
    getSize: () => bytes.length,
    read(into, { at }) {
      into.set(bytes.subarray(at, at + into.length))
      return into.length
    },
    write(more, { at }) {
      asked.push(`write ${more.length} at ${at}`)
      const part = more.subarray(0, Math.max(0, room - at))
      const whole = new Uint8Array(Math.max(bytes.length, at + part.length))
      whole.set(bytes)
      whole.set(part, at)
      bytes = whole
      return part.length
    },
    truncate(size) {
      asked.push(`truncate ${size}`)
      bytes = bytes.slice(0, size)
    },
    flush() {
      asked.push('flush')
    },
    close: () => undefined,
  }
  return { file, asked }
}

test('[J1] an append is flushed before it is done, for that is what Saved means', () => {
  const { file, asked } = aFile()
  append(file, new Uint8Array([1, 2, 3]))
  append(file, new Uint8Array([4]))
  expect(asked).toEqual(['write 3 at 0', 'flush', 'write 1 at 3', 'flush'])
  expect([...readFile(file)]).toEqual([1, 2, 3, 4])
})

test('a rewrite empties the file, writes and flushes, in this order', () => {
  const { file, asked } = aFile()
  append(file, new Uint8Array([1, 2, 3]))
  asked.length = 0
  rewrite(file, new Uint8Array([9]))
  expect(asked).toEqual(['truncate 0', 'write 1 at 0', 'flush'])
  expect([...readFile(file)]).toEqual([9])
})

test('[J7] an append for which there is no room leaves the file as it was, and says so', () => {
  const { file } = aFile(5)
  append(file, new Uint8Array([1, 2, 3]))
  expect(() => append(file, new Uint8Array([4, 5, 6]))).toThrow('disk-full')
  expect([...readFile(file)]).toEqual([1, 2, 3])
})
