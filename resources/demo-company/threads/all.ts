/** Every situation that the demo company's notes are made of. */
import { anywhere } from './anywhere.ts'
import { drinks } from './drinks.ts'
import { ownLanguages } from './own-languages.ts'
import { heavy } from './heavy.ts'
import { process } from './process.ts'
import { publicWater } from './public-water.ts'
import type { Thread } from './thread.ts'

export const threads: readonly Thread[] = [
  ...drinks,
  ...publicWater,
  ...process,
  ...heavy,
  ...anywhere,
  ...ownLanguages,
]
