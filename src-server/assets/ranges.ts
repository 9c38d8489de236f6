/** The two headers by which assets resume: `Range` on the way down, `Content-Range` on the way up. */

export interface Range {
  start: number
  /** The last byte, included. */
  end: number
}

/** What a `Range` asks of a file: a range, `whole` (also for what is not understood, as RFC 9110 says), or none that fits. */
export function rangeAsked(header: string | undefined, size: number): Range | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match) return 'whole'
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'unsatisfiable' : { start, end }
}

/** What an upload says it sends: `bytes 0-99/1000`. Null where it is not understood. */
export function rangeSent(header: string): (Range & { total: number }) | null {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header.trim())
  if (!match) return null
  const [start, end, total] = match.slice(1).map(Number)
  if (start === undefined || end === undefined || total === undefined) return null
  return start <= end && end < total ? { start, end, total } : null
}
