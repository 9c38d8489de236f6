import Type from 'typebox'

/** A short text on one line, such as a title or a name. */
export const Line = Type.String({ maxLength: 300 })
/** A line that may not be empty. */
export const NamedLine = Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' })
/** A few sentences. */
export const Paragraph = Type.String({ maxLength: 20_000 })
/** A whole text in Markdown. */
export const Markdown = Type.String({ maxLength: 2_000_000 })
export const Tags = Type.Array(Type.String({ minLength: 1, maxLength: 60 }), {
  maxItems: 100,
  uniqueItems: true,
})

const unfolded: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  ı: 'i',
  ħ: 'h',
}

/**
 * A text as it is compared, searched and sorted: lower case, without accents, spaces run together.
 * Letters that Unicode does not take apart (ß, ł, ø, ё) are folded by a table.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßłøđðþæœёıħ]/g, (letter) => unfolded[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** A bounded, folded text for an index: sorts as people expect and never exceeds 120 characters. */
export function sortKey(text: string): string {
  return fold(text).slice(0, 120)
}
