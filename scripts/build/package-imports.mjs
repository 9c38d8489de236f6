// Which packages some folders of sources import, read from the text of their imports.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../node-version.mjs'

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`, but not `import type`. */
const IMPORTS = /(?:^(?:import|export)\s(?!type\b)[^'"]*?from\s+|^import\s+|\bimport\()'([^'"]+)'/gm

/** What needs no bundling ahead: styles, addresses with a query, test runners, and what vite must leave alone. */
const LEFT_OUT = /\.css$|\?|^node:|^vite|^vitest|^@vitest|^@sqlite\.org|^electron|^virtual:|\.wasm$/

/**
 * @param {string} text a module's source
 * @returns {string[]} the packages, with the path within them, that it imports
 */
export function packagesIn(text) {
  return [...text.matchAll(IMPORTS)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/^[.#/]/.test(name) && !LEFT_OUT.test(name))
}

/**
 * @param {string[]} folders of the project
 * @returns {string[]} each package once, in order
 */
export function packagesImportedBy(folders) {
  /** @type {Set<string>} */
  const found = new Set()
  for (const folder of folders.filter((name) => existsSync(join(ROOT, name)))) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue
      for (const item of packagesIn(readFileSync(join(ROOT, folder, name), 'utf8'))) found.add(item)
    }
  }
  return [...found, 'react/jsx-dev-runtime'].sort()
}
