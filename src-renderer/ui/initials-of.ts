/** Two letters for a name: first and last word's; one sign where the script is written without spaces. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const letter = (word: string | undefined) =>
    (/^\P{M}\p{M}*/u.exec(word?.replace(/^['’-]+/, '') ?? '')?.[0] ?? '').toLocaleUpperCase()
  const first = words[0]
  if (first === undefined) return '·'
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first))
    return letter(first)
  return words.length === 1 ? letter(first) : letter(first) + letter(words.at(-1))
}

export const tones = 8

/** A number under `tones` that a text always gets. */
export function toneOf(seed: string): number {
  let hash = 2_166_136_261
  for (const sign of seed) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  return (hash >>> 0) % tones
}
