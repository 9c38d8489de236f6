// pdf.js fetches its worker, character maps, fonts and decoders by address while it runs, so they are static
// files beside the app: under /pdfjs/ in the built app, in development and in browser tests.

import { cpSync, createReadStream, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** From the package's folders to the ones the app asks for. */
const PARTS = {
  'build/pdf.worker.min.mjs': 'pdf.worker.min.mjs',
  'build/pdf.renderer.min.mjs': 'pdf.renderer.min.mjs',
  cmaps: 'cmaps',
  iccs: 'iccs',
  standard_fonts: 'standard_fonts',
  wasm: 'wasm',
}

/** @type {Record<string, string>} */
const TYPES = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm' }

/**
 * The vite plugin.
 * @returns {import('vite').Plugin}
 */
export function pdfjsFiles() {
  let outDir = ''
  return {
    name: 'roadbook-pdfjs-files',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
      if (normalize(config.build.outDir).startsWith(sep)) outDir = config.build.outDir
    },
    writeBundle(options) {
      for (const [from, to] of Object.entries(PARTS)) {
        cpSync(join(HOME, from), join(options.dir ?? outDir, 'pdfjs', to), { recursive: true })
      }
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs/', (request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')).replace(
          /^[\\/]+/,
          '',
        )
        const part = Object.entries(PARTS).find(([, to]) => path === to || path.startsWith(to + sep))
        if (path.startsWith('..') || part === undefined) return next()
        const file = join(HOME, part[0] + path.slice(part[1].length))
        if (!existsSync(file) || !statSync(file).isFile()) return next()
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
        createReadStream(file).pipe(response)
      })
    },
  }
}
