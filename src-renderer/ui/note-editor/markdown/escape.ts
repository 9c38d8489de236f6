/**
 * Signs that mean themselves, kept from being read as Markdown. Only where they would be: what is written stays
 * as readable as what was typed (`2 * 3`, `tag_no_7`, `~20 %`, `a < b` need nothing).
 */

const wordSign = /[\p{L}\p{N}]/u
const space = /\s/

/**
 * A text within a block; `before` and `after` are the signs around it. `isDressed` where emphasis is near, whose
 * signs could be taken together with the text's own.
 */
export function escapeInline(text: string, before: string, after: string, isDressed: boolean): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    const left = at > 0 ? (text[at - 1] as string) : before
    const right = at + 1 < text.length ? (text[at + 1] as string) : after
    out += needsEscape(sign, left, right, text, at, isDressed) ? `\\${sign}` : sign
  }
  return out
}

function needsEscape(
  sign: string,
  left: string,
  right: string,
  text: string,
  at: number,
  isDressed: boolean,
): boolean {
  const free = (side: string) => !isDressed && (side === '' || space.test(side))
  switch (sign) {
    case '\\':
      return right === '' || /[\s!-/:-@[-`{-~]/.test(right)
    case '*':
      return !(free(left) && free(right))
    case '_':
      return !(free(left) && free(right)) && !(wordSign.test(left) && wordSign.test(right))
    case '`':
      return true
    case '~':
      return left === '~' || right === '~'
    case '[':
      return true
    case ']':
      return right === '(' || right === '['
    case '<':
      return /^<[a-z][a-z0-9+.-]*:|^<[^\s<>]*@/i.test(text.slice(at, at + 200))
    default:
      return false
  }
}

/** The beginning of a line within a paragraph: what would make it a heading, list, quote, rule, fence or table. */
export function escapeLineStart(line: string): string {
  const trimmed = line.replace(/^[ \t]+/, '')
  if (/^(#{1,6}(\s|$)|>|[-+](\s|$)|\*(\s|$)|~{3})/.test(trimmed)) return `\\${trimmed}`
  const number = /^(\d{1,9})([.)])(\s|$)/.exec(trimmed)
  if (number) return `${number[1]}\\${trimmed.slice(number[1]?.length)}`
  if (/^(=+|-[-\s]*|(_\s*){3,}|[|:-][|:\-\s]*)$/.test(trimmed)) return `\\${trimmed}`
  return trimmed
}

/** Inside a link or picture: brackets always. */
export const escapeBrackets = (text: string) => text.replace(/(?<!\\)[[\]]/g, '\\$&')
