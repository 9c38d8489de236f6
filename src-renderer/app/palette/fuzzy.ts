import { fold } from '#shared/fields/text.ts'

/**
 * How well typed letters fit a label: 0 not at all, higher is better. Letters must come in order; those that
 * begin a word or follow one another count more, so that "ac" finds "Add contact" before "Track".
 */
export function fit(typed: string, label: string): number {
  const wanted = fold(typed).replaceAll(' ', '')
  const text = fold(label)
  if (wanted === '') return 1
  let best = 0
  // The first letter may stand in several places: the best beginning counts.
  for (
    let start = text.indexOf(wanted.charAt(0));
    start >= 0;
    start = text.indexOf(wanted.charAt(0), start + 1)
  ) {
    best = Math.max(best, fitFrom(wanted, text, start))
  }
  return best
}

function fitFrom(wanted: string, text: string, start: number): number {
  let score = 0
  let last = -2
  let at = start
  for (const letter of wanted) {
    const onWord = nextWordStart(text, letter, at)
    const plain = text.indexOf(letter, at)
    if (plain < 0) return 0
    // Going on in the same word is best, then the beginning of a later one, then anywhere.
    const place = plain === last + 1 || onWord < 0 ? plain : onWord
    if (place === last + 1) score += 4
    else if (place === 0 || text[place - 1] === ' ') score += 5
    else score += 1
    last = place
    at = place + 1
  }
  return score / wanted.length - text.length / 1000
}

function nextWordStart(text: string, letter: string, from: number): number {
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === letter && (place === 0 || text[place - 1] === ' ')) return place
  }
  return -1
}
