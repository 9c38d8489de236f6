/** Every situation that the demo company's notes are made of. */
import { anywhere } from './anywhere.ts'
import { care } from './care.ts'
import { clean } from './clean.ts'
import { drinks } from './drinks.ts'
import { heavy } from './heavy.ts'
import { moreLanguages } from './more-languages.ts'
import { ownLanguages } from './own-languages.ts'
import { process } from './process.ts'
import { publicWater } from './public-water.ts'
import type { Thread } from './thread.ts'
import { works } from './works.ts'

export const threads: readonly Thread[] = [
  ...drinks,
  ...publicWater,
  ...process,
  ...heavy,
  ...care,
  ...clean,
  ...works,
  ...anywhere,
  ...ownLanguages,
  ...moreLanguages,
]
