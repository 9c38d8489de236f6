/** What run.ts calls in the page. */
import { load } from './loading.ts'
import * as reading from './reading.ts'

export const bench = { load, ...reading }
declare global {
  interface Window {
    bench: typeof bench
  }
}
window.bench = bench
