/** Names and kinds of files that a person saves or opens. */
import { basename, extname } from 'node:path'

const TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.heic': 'image/heic',
  '.ics': 'text/calendar',
  '.vcf': 'text/vcard',
  '.eml': 'message/rfc822',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

/** Empty where it is not known, as in a browser. */
export const typeOf = (name: string): string => TYPES[extname(name).toLowerCase()] ?? ''

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
/** Characters that no file system takes, and those that turn the direction of writing, to show a false ending. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const LONGEST = 120

/** A name that every system takes, of one file and not of a path. The ending stays. */
export function cleanName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = extname(plain).slice(0, 20)
  const stem = Array.from(plain.slice(0, plain.length - extname(plain).length))
    .slice(0, LONGEST - ending.length)
    .join('')
    .trim()
  const whole = `${stem || 'Roadbook'}${ending}`
  return RESERVED.test(whole) ? `Roadbook ${whole}` : whole
}

/** What a file dialog offers, from what an `accept` attribute says. None: every file. */
export function filtersFor(accept: readonly string[]): { name: string; extensions: string[] }[] {
  const endings = new Set<string>()
  for (const one of accept) {
    if (one.startsWith('.')) endings.add(one.slice(1).toLowerCase())
    for (const [ending, type] of Object.entries(TYPES)) {
      if (one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))))
        endings.add(ending.slice(1))
    }
  }
  if (endings.size === 0) return []
  return [
    { name: 'What fits', extensions: [...endings] },
    { name: 'All files', extensions: ['*'] },
  ]
}
