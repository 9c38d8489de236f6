/** A note's Markdown as plain words: for lists, search and what a screen reader says. No parser; a few rules. */

/** One line's or phrase's Markdown as one reads it. */
export function plainInline(markdown: string): string {
  return markdown
    .replace(/!\[((?:\\.|[^\\\]])*)\]\([^)\s]*\)/g, '$1')
    .replace(/\[((?:\\.|[^\\\]])*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/(?<!\\)(\*\*|~~)(?=\S)(.+?\S|\S)\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}*])\*(?=[^\s*])(.+?)(?<![\s\\])\*(?!\*)/gu, '$1')
    .replace(/(?<![\\\p{L}\p{N}_])_(?=[^\s_])(.+?)(?<![\s\\])_(?![\p{L}\p{N}])/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** Each line's words, without the signs that make headings, lists, quotes and fences. Empty lines are left out. */
export function plainLines(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*(`{3,}|~{3,})/.test(line) && !/^\s*[|:-][|:\-\s]*$/.test(line))
    .map((line) =>
      plainInline(
        line
          .replace(/^\s*(?:>\s?)+/, '')
          .replace(/^\s*(?:#{1,6}|[-+*]|\d{1,9}[.)])\s+/, '')
          .replace(/^\[[ xX]\]\s+/, ''),
      ).trim(),
    )
    .filter((line) => line !== '')
}

/** The note's words in one run, cut at a word's end. `most` in characters. */
export function excerpt(markdown: string, most = 160): string {
  const whole = plainLines(markdown.slice(0, most * 8)).join(' ')
  const signs = Array.from(whole)
  if (signs.length <= most) return whole
  const cut = signs.slice(0, most).join('')
  const end = cut.lastIndexOf(' ')
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`
}
