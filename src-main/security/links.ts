/** Which addresses are handed to the system to be opened, and in what form. */
import { failed, ok, type Result } from '#shared/fields/result.ts'

/** What opens a page, a letter or a call; nothing that starts a program, as `file:` or `ms-msdt:` would. */
const SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:']

/** The system hands the address on to another program: nothing is left in it that could end or open a quotation. */
const NOT_PLAIN = /["'`<>\\^{|}]|[^\x21-\x7e]/gu

const LONGEST = 4000

export type LinkProblem =
  | { kind: 'not-an-address' }
  | { kind: 'scheme-refused' }
  | { kind: 'names-a-password' }

/**
 * The address as it is opened: parsed, of a scheme on the list, in plain characters.
 * A name or password before the host is refused: it makes one host look like another.
 */
export function openableAddress(text: string): Result<string, LinkProblem> {
  const parsed = text.length <= LONGEST ? URL.parse(text) : null
  if (!parsed) return failed({ kind: 'not-an-address' })
  if (!SCHEMES.includes(parsed.protocol)) return failed({ kind: 'scheme-refused' })
  if (parsed.username !== '' || parsed.password !== '') return failed({ kind: 'names-a-password' })
  const plain = parsed.href.replace(NOT_PLAIN, percentEncoded)
  return plain.length > LONGEST ? failed({ kind: 'not-an-address' }) : ok(plain)
}

function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character)
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
