import { expect, test } from 'vitest'
import { packagesIn } from '../../scripts/build/package-imports.mjs'

test('the packages that a module imports at run time, and nothing else', () => {
  const source = `
import { a,
  b } from 'rxdb'
import type { C } from 'typebox'
import '@mantine/core/styles.css'
import 'side-effect'
import { d } from './near.ts'
import { e } from '#shared/ids.ts'
import worker from './worker.ts?worker'
export { f } from 'rxjs'
const g = await import('pdfjs-dist')
`.trimStart()
  expect(packagesIn(source)).toEqual(['rxdb', 'side-effect', 'rxjs', 'pdfjs-dist'])
})
