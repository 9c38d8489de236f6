// The few PDFs that are written object by object.

import { createHash } from 'node:crypto'

/** @typedef {string | { stream: string | Uint8Array }} PdfObject */

/**
 * A PDF of these objects, numbered from 1; the first is the catalogue.
 * @param {PdfObject[]} objects
 * @param {string} [trailer] more entries of the trailer
 */
export function pdfOf(objects, trailer = '') {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = parts[0]?.length ?? 0
  /** @type {number[]} */
  const offsets = []
  /** @param {Buffer} part */
  const add = (part) => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, index) => {
    offsets.push(length)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') add(Buffer.from(object, 'latin1'))
    else {
      const bytes = typeof object.stream === 'string' ? Buffer.from(object.stream, 'latin1') : object.stream
      add(Buffer.from(`<< /Length ${bytes.length} >>\nstream\n`))
      add(Buffer.from(bytes))
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
  })
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  add(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

/** @param {string} words */
export function textPage(words) {
  return { stream: `BT /F1 36 Tf 40 180 Td (${words}) Tj ET` }
}

// The padding of the standard security handler, revision 2 (ISO 32000-1, 7.6.3.3).
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
/** @param {string} password */
const padded = (password) => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
/** @param {Uint8Array[]} parts */
const md5 = (...parts) => createHash('md5').update(Buffer.concat(parts)).digest()

/** @param {Uint8Array} key @param {Uint8Array} bytes */
function rc4(key, bytes) {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  /** @param {number} i @param {number} j */
  const swap = (i, j) => {
    const kept = state[i] ?? 0
    state[i] = state[j] ?? 0
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(bytes).map((byte) => {
    i = (i + 1) & 255
    j = (j + (state[i] ?? 0)) & 255
    swap(i, j)
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
  })
}

/**
 * A one-page PDF that opens only with a password (40-bit RC4, which every reader knows).
 * @param {string} password @param {{ stream: string }} page
 */
export function encryptedPdf(password, page) {
  const id = md5(Buffer.from('roadbook'))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password))
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5)
  const user = rc4(key, PADDING)
  const objectKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10)
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
      { stream: rc4(objectKey, Buffer.from(page.stream, 'latin1')) },
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`,
    ],
    `/Encrypt 6 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`,
  )
}
