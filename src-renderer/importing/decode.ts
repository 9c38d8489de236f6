/** From the bytes of a file that another system wrote to its text, whatever encoding it came in. */
import { failed, ok, type Result } from '#shared/fields/result.ts'

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
] as const
export type Encoding = (typeof encodings)[number]

export interface Decoded {
  text: string
  encoding: Encoding
  /** The text looks as if it had been read in a wrong encoding before it was written ("MÃ¼ller"): the words that show it. */
  garbled: string[]
}
export type DecodeProblem =
  | { kind: 'empty' }
  | { kind: 'not-text' }
  | { kind: 'wrong-encoding'; encoding: Encoding }

const marks: [Encoding, number[]][] = [
  // The 32-bit marks first: the little-endian one begins like the 16-bit one.
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Reads the bytes in the encoding that they say or show, or in the one that a person chose. */
export function decode(bytes: Uint8Array, chosen?: Encoding): Result<Decoded, DecodeProblem> {
  if (bytes.length === 0) return failed({ kind: 'empty' })
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = chosen ?? marked?.[0] ?? guess(bytes)
  const body = marked && marked[0] === encoding ? bytes.subarray(marked[1].length) : bytes
  const text = read(body, encoding)
  if (text === null) return failed({ kind: 'wrong-encoding', encoding })
  if (isBinary(text)) return failed({ kind: 'not-text' })
  if (text.trim() === '') return failed({ kind: 'empty' })
  return ok({ text, encoding, garbled: garbledIn(text) })
}

/** Text that was UTF-8 and was read as Windows-1252, put right; words that were not are left as they are. */
export function ungarble(text: string): string {
  return text.replace(garbledWord, (word) => {
    const bytes = Uint8Array.from(word, (letter) => windowsByte(letter))
    return read(bytes, 'utf-8') ?? word
  })
}

function guess(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, 4096)
  const nulls = (offset: number) => head.filter((byte, index) => index % 2 === offset && byte === 0).length
  if (nulls(1) > head.length / 5) return 'utf-16le'
  if (nulls(0) > head.length / 5) return 'utf-16be'
  return read(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8'
}

function read(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return readWide(bytes, encoding === 'utf-32le')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-32, which TextDecoder does not know. */
function readWide(bytes: Uint8Array, littleEndian: boolean): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian)
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
    parts.push(String.fromCodePoint(point))
  }
  return parts.join('')
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0
  return controls > head.length / 100
}

/** Two or three letters that UTF-8's bytes become when they are read as Windows-1252. */
const garbledWord = /[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u2122]|\u00e2[\u0080-\u00bf\u0152-\u2122]{2}/g

function garbledIn(text: string): string[] {
  const words = text.match(/\S*(?:[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u2122])\S*/g) ?? []
  return [...new Set(words)].filter((word) => ungarble(word) !== word).slice(0, 5)
}

const windowsPoints = new Map<string, number>()
function windowsByte(letter: string): number {
  if (windowsPoints.size === 0) {
    const decoder = new TextDecoder('windows-1252')
    for (let byte = 128; byte < 256; byte++) windowsPoints.set(decoder.decode(Uint8Array.of(byte)), byte)
  }
  return windowsPoints.get(letter) ?? letter.charCodeAt(0) & 0xff
}
