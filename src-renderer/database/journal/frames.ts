/**
 * How an entry lies in a journal file: a frame of 32 bytes, the names of its records, and its body, each with a
 * checksum. The names are checked apart from the body, so that a damaged entry still says whose it was. Bodies
 * are JSON in UTF-8, which never holds the byte 0xF5: after noise, the next frame is found by its mark.
 *
 *     0  F5 52 42 4A   mark            12  number in its generation   24  CRC-32 of the body
 *     4  flags         1: appended     16  bytes of names             28  CRC-32 of 0..27 and the names
 *     8  generation                    20  bytes of body
 *
 * All numbers are 32-bit, little-endian.
 */
import { crc32 } from './crc32.ts'

const mark = [0xf5, 0x52, 0x42, 0x4a] as const
const headBytes = 32

/** Set on what was appended after a generation was written whole; its closing frame has it too. */
export const appended = 1

export interface Frame {
  flags: number
  generation: number
  number: number
  /** `kind/id` of each record that the entry is about. */
  names: readonly string[]
  body: Uint8Array
}

/** A frame whose head is whole and whose body is not. */
export type BrokenFrame = Omit<Frame, 'body'>

export interface ParsedSlot {
  /** In the order in which they lie in the file. */
  frames: Frame[]
  broken: BrokenFrame[]
  /** Bytes that belong to no whole frame. */
  strayBytes: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export function encodeFrame({ flags, generation, number, names, body }: Frame): Uint8Array {
  const nameBytes = encoder.encode(names.join('\n'))
  const bytes = new Uint8Array(headBytes + nameBytes.length + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set(mark)
  view.setUint32(4, flags, true)
  view.setUint32(8, generation, true)
  view.setUint32(12, number, true)
  view.setUint32(16, nameBytes.length, true)
  view.setUint32(20, body.length, true)
  view.setUint32(24, crc32(body), true)
  bytes.set(nameBytes, headBytes)
  view.setUint32(28, crc32(nameBytes, crc32(bytes.subarray(0, 28))), true)
  bytes.set(body, headBytes + nameBytes.length)
  return bytes
}

/** Reads all that is whole, whatever stands between. Never fails. */
export function parseSlot(bytes: Uint8Array): ParsedSlot {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: ParsedSlot = { frames: [], broken: [], strayBytes: 0 }
  let at = 0
  while (at < bytes.length) {
    const begin = nextMark(bytes, at)
    found.strayBytes += begin - at
    if (begin === bytes.length) break
    const head = headAt(bytes, view, begin)
    if (!head) {
      at = begin + 1
      found.strayBytes += 1
      continue
    }
    const body = bytes.subarray(head.bodyAt, head.bodyAt + head.bodyLength)
    if (body.length === head.bodyLength && crc32(body) === head.bodyCheck) {
      found.frames.push({ ...head.frame, body: body.slice() })
      at = head.bodyAt + head.bodyLength
    } else {
      found.broken.push(head.frame)
      found.strayBytes += head.bodyAt - begin
      // What is missing of the body may be replaced by whole frames: look on right behind the head.
      at = head.bodyAt
    }
  }
  return found
}

function headAt(bytes: Uint8Array, view: DataView, begin: number) {
  if (begin + headBytes > bytes.length) return null
  const namesLength = view.getUint32(begin + 16, true)
  const bodyAt = begin + headBytes + namesLength
  if (bodyAt > bytes.length) return null
  const nameBytes = bytes.subarray(begin + headBytes, bodyAt)
  if (crc32(nameBytes, crc32(bytes.subarray(begin, begin + 28))) !== view.getUint32(begin + 28, true))
    return null
  const names = namesLength === 0 ? [] : decoder.decode(nameBytes).split('\n')
  return {
    frame: {
      flags: view.getUint32(begin + 4, true),
      generation: view.getUint32(begin + 8, true),
      number: view.getUint32(begin + 12, true),
      names,
    },
    bodyAt,
    bodyLength: view.getUint32(begin + 20, true),
    bodyCheck: view.getUint32(begin + 24, true),
  }
}

function nextMark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(mark[0], from); at !== -1; at = bytes.indexOf(mark[0], at + 1)) {
    if (bytes[at + 1] === mark[1] && bytes[at + 2] === mark[2] && bytes[at + 3] === mark[3]) return at
  }
  return bytes.length
}
