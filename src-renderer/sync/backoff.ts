/** How long to wait before the next try: full jitter, so that a thousand laptops do not come back at once. */

const first = 1000
const longest = 120_000

/** Milliseconds before try number `tries` (from 1); `random` is in [0, 1). */
export function backoff(tries: number, random: number): number {
  return Math.round(random * Math.min(longest, first * 2 ** Math.min(tries, 20)))
}
