// Names every file of decks and photographs by its own bytes:  node scripts/run.mjs resources/demo-company/decks/name-files.mjs
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('./files/', import.meta.url)
const types = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' }
const made = readdirSync(folder)
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, folder))
    const id = createHash('sha256').update(bytes).digest('hex')
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`
    return `  ${key}: {\n    assetId: '${id}',\n    size: ${bytes.length},\n    type: '${types[name.split('.').pop()]}',\n  },\n`
  })
const head = `/** Made by \`name-files.mjs\`: the files of decks and photographs by their name in the folder \`files\`. */
export interface MadeFile {
  assetId: string
  size: number
  type: string
}
export const files: Record<string, MadeFile> = {
`
writeFileSync(new URL('files.ts', import.meta.url), `${head}${made.join('')}}\n`)
console.log(`${made.length} files named.`)
