import Type from 'typebox'

/**
 * One of a fixed set of words. A bounded string with an enum, not a union of literals: only so can the
 * laptop's database index it.
 */
export function OneOf<const Words extends readonly string[]>(words: Words) {
  const maxLength = Math.max(...words.map((word) => word.length))
  return Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], maxLength })
}
