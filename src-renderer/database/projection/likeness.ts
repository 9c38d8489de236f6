/** Typing mistakes: terms of the vocabulary that are a few keystrokes away from what was typed. */

/** How many mistakes are forgiven in a term of so many characters. */
export function forgiven(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * Keystrokes between two terms (insert, delete, replace, swap neighbours), or `most + 1` as soon as it is more
 * than `most`. Optimal string alignment in a band.
 */
export function keystrokes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  let bestBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1)
      current.push(cost)
      if (cost < best) best = cost
    }
    // A swap reaches back over one row: only two rows above the most are the end.
    if (Math.min(best, bestBefore) > most) return most + 1
    bestBefore = best
    older = previous
    previous = current
  }
  return Math.min(previous[b.length]!, most + 1)
}

/** The vocabulary in memory, by length, so that only terms of nearly the same length are compared. */
export class Vocabulary {
  private byLength = new Map<number, string[]>()
  private known = new Set<string>()

  constructor(terms: Iterable<string> = []) {
    for (const term of terms) this.add(term)
  }

  get size(): number {
    return this.known.size
  }

  /** True when the term is new. Very long ones and pure numbers are not worth correcting and are left out. */
  add(term: string): boolean {
    if (term.length < 3 || term.length > 40 || this.known.has(term)) return false
    this.known.add(term)
    const list = this.byLength.get(term.length)
    if (list) list.push(term)
    else this.byLength.set(term.length, [term])
    return true
  }

  /**
   * The nearest terms, best first, at most `limit`. What is being typed may be the beginning of a longer word:
   * the beginnings of longer terms are compared too, behind whole words.
   */
  nearest(typed: string, limit: number): string[] {
    const most = forgiven(typed.length)
    if (most === 0) return []
    const found: { term: string; far: number }[] = []
    for (const [length, terms] of this.byLength) {
      if (length < typed.length - most) continue
      const whole = length <= typed.length + most
      for (const term of terms) {
        const far = whole ? keystrokes(typed, term, most) : most + 1
        if (far <= most) found.push({ term, far })
        else if (length > typed.length && term[0] === typed[0]) {
          const begun = keystrokes(typed, term.slice(0, typed.length), most)
          if (begun <= most) found.push({ term, far: begun + 0.5 })
        }
      }
    }
    return found
      .sort((one, other) => one.far - other.far || one.term.length - other.term.length)
      .slice(0, limit)
      .map(({ term }) => term)
  }
}
