/** Chance that can be had again: the same seed gives the same numbers on every machine, in Node and in a browser. */

export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  /** True this often, from 0 to 1. */
  chance(often: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Some different items, in the order of the list. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** Chance of its own for each thing, so that adding one thing does not change another. */
export function randomFrom(...seeds: (string | number)[]): Random {
  let [a, b, c, d] = hash(seeds.join('\u0001'))
  // sfc32 of PractRand, by Chris Doty-Humphrey.
  const raw = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 12; warm++) raw()
  const next = () => raw() / 4_294_967_296
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    chance: (often) => next() < often,
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('There is nothing to pick from.')
      return item
    },
    some: (items, count) => {
      const left = items.map((_, index) => index)
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, items.length))
        chosen.add(left.splice(int(0, left.length - 1), 1)[0] ?? 0)
      return items.filter((_, index) => chosen.has(index))
    },
  }
}

/** Four 32-bit numbers from a text (cyrb128). */
function hash(text: string): [number, number, number, number] {
  let h1 = 1_779_033_703
  let h2 = 3_144_134_277
  let h3 = 1_013_904_242
  let h4 = 2_773_480_762
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    h1 = h2 ^ Math.imul(h1 ^ code, 597_399_067)
    h2 = h3 ^ Math.imul(h2 ^ code, 2_869_860_233)
    h3 = h4 ^ Math.imul(h3 ^ code, 951_274_213)
    h4 = h1 ^ Math.imul(h4 ^ code, 2_716_044_179)
  }
  return [h1 ^ h2 ^ h3 ^ h4, h2 ^ h1, h3 ^ h1, h4 ^ h1]
}
