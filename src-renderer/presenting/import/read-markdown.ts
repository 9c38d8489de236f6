/** A Markdown deck with the pictures that were picked together with it. */
import type { FoundDeck, FoundSlide } from '#shared/decks/from-import.ts'
import { drawMarkdown } from '../slides/markdown-engine.ts'
import { BadFile, type FoundFile } from './contract.ts'
import { readPicture } from './read-picture.ts'
import { splitMarkdown } from './split-markdown.ts'

export interface MarkdownRead {
  deck: FoundDeck
  files: FoundFile[]
  /** Names of the pictures among the picked files that the deck uses. */
  used: Set<string>
  missing: string[]
}

/**
 * Reads a Markdown deck. Throws `BadFile`.
 * @param others the other picked files, by name in lower case
 * @param newKey gives the key of the next found file
 */
export async function readMarkdown(
  file: File,
  others: ReadonlyMap<string, File>,
  newKey: () => string,
): Promise<MarkdownRead> {
  const source = decode(await file.arrayBuffer())
  const split = await splitMarkdown(source)
  if (split.parts.length === 0) throw new BadFile('empty')
  const kept = new Map<string, FoundFile>()
  const missing = new Set<string>()
  const rename = (text: string) => renamePictures(text, others, kept, missing, newKey)
  const theme = await rename(split.theme)
  const first = split.parts[0]
  const { ratio } = await drawMarkdown(first?.markdown ?? '', theme, { index: 0, total: split.parts.length })
  const slides: FoundSlide[] = []
  for (const part of split.parts) {
    slides.push({
      kind: 'markdown',
      title: part.title,
      text: part.text,
      notes: part.notes,
      markdown: await rename(part.markdown),
      ratio,
    })
  }
  const title = split.title || first?.title || ''
  return {
    deck: { title, slides, ...(theme ? { theme } : {}) },
    files: [...kept.values()],
    used: new Set(kept.keys()),
    missing: [...missing],
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) throw new BadFile('not-text')
    if (text.trim() === '') throw new BadFile('empty')
    return text
  } catch (error) {
    throw error instanceof BadFile ? error : new BadFile('not-text')
  }
}

/** Where Markdown and CSS name a file: `![alt](file.png "title")`, `![alt](<file name.png>)`, `url(file.png)`. */
const NAMED = /(!\[[^\]]*\]\(\s*)(?:<([^>\n]+)>|([^\s)]+))|(url\(\s*["']?)([^"')]+)/g

async function renamePictures(
  text: string,
  others: ReadonlyMap<string, File>,
  kept: Map<string, FoundFile>,
  missing: Set<string>,
  newKey: () => string,
): Promise<string> {
  const changes: { from: number; to: number; name: string }[] = []
  for (const match of text.matchAll(NAMED)) {
    const address = match[2] ?? match[3] ?? match[5] ?? ''
    if (/^(data:|asset:|found:|#)/i.test(address)) continue
    const name = fileName(address)
    const file = /^[a-z][a-z0-9+.-]*:/i.test(address) ? undefined : others.get(name)
    const read = file && (kept.get(name) ?? (await readPicture(file, newKey()).catch(() => null))?.file)
    if (!read) {
      missing.add(address)
      continue
    }
    kept.set(name, read)
    const before = match[1] ?? match[4] ?? ''
    const from = match.index + before.length
    changes.push({ from, to: match.index + match[0].length, name: `found:${read.key}` })
  }
  return changes.reduceRight((done, { from, to, name }) => done.slice(0, from) + name + done.slice(to), text)
}

function fileName(address: string): string {
  const base = address.replace(/[?#].*$/, '').replace(/^.*[\\/]/, '')
  try {
    return decodeURIComponent(base).toLowerCase()
  } catch {
    return base.toLowerCase()
  }
}
