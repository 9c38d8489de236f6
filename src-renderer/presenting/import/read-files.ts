/** The importers' door: whatever was picked or dropped becomes one preview of one deck. Nothing is written here. */
import { type FoundDeck, type FoundSlide, MOST_SLIDES, titleFromName } from '#shared/decks/from-import.ts'
import { compareNaturally } from '#shared/decks/library.ts'
import {
  BadFile,
  type FileProblem,
  type FoundFile,
  LARGEST_FILE,
  type Preview,
  type ReadOptions,
} from './contract.ts'
import { type MarkdownRead, readMarkdown } from './read-markdown.ts'
import { readPdf } from './read-pdf.ts'
import { pictureType, readPicture } from './read-picture.ts'
import { looksLikePdf } from '../slides/pdf-engine.ts'

/** What a file dialog offers. */
export const ACCEPTED = ['.pdf', '.md', '.markdown', '.png', '.jpg', '.jpeg', '.webp', '.svg', '.gif']

/**
 * Reads the files in the order of their names: PDFs page by page, pictures one by one, one Markdown deck with its
 * pictures. Rejects only with the signal's own reason.
 */
export async function readFiles(picked: readonly File[], options: ReadOptions): Promise<Preview> {
  const files = [...picked].sort((a, b) => compareNaturally(a.name, b.name))
  const problems: FileProblem[] = []
  const slides: FoundSlide[] = []
  const kept: FoundFile[] = []
  let made = 0
  const newKey = () => `f${++made}`
  let title = ''
  const markdown = await readTheMarkdown(files, newKey, problems, options)
  if (markdown) {
    slides.push(...markdown.deck.slides)
    kept.push(...markdown.files)
    title = markdown.deck.title
  }
  for (const file of files) {
    options.signal.throwIfAborted()
    if (isMarkdown(file) || markdown?.used.has(file.name.toLowerCase())) continue
    options.onProgress({ file: file.name, done: 0, total: 0 })
    try {
      const read = await readOne(file, newKey(), options)
      slides.push(...read.slides)
      kept.push(read.file)
      title ||= read.title
    } catch (error) {
      options.signal.throwIfAborted()
      problems.push({ kind: kindOf(error), file: file.name })
    }
    if (slides.length > MOST_SLIDES) {
      slides.length = MOST_SLIDES
      problems.push({ kind: 'too-many-slides', file: file.name })
      break
    }
  }
  const deck: FoundDeck = {
    title: title || titleFromName(files[0]?.name ?? ''),
    slides,
    ...(markdown?.deck.theme ? { theme: markdown.deck.theme } : {}),
  }
  return { deck, files: kept, problems, missingPictures: markdown?.missing ?? [] }
}

const isMarkdown = (file: File) => /\.(md|markdown)$/i.test(file.name)

async function readTheMarkdown(
  files: File[],
  newKey: () => string,
  problems: FileProblem[],
  options: ReadOptions,
): Promise<MarkdownRead | null> {
  const [first, ...more] = files.filter(isMarkdown)
  if (!first) return null
  for (const file of more) problems.push({ kind: 'second-markdown', file: file.name })
  const others = new Map(files.map((file) => [file.name.toLowerCase(), file]))
  options.onProgress({ file: first.name, done: 0, total: 0 })
  try {
    checkSize(first)
    const read = await readMarkdown(first, others, newKey)
    return { ...read, deck: { ...read.deck, title: read.deck.title || titleFromName(first.name) } }
  } catch (error) {
    options.signal.throwIfAborted()
    problems.push({ kind: kindOf(error), file: first.name })
    return null
  }
}

async function readOne(
  file: File,
  key: string,
  options: ReadOptions,
): Promise<{ slides: FoundSlide[]; file: FoundFile; title: string }> {
  checkSize(file)
  if (/\.pdf$/i.test(file.name) || (await looksLikePdf(file))) {
    const read = await readPdf(file, key, options)
    return { slides: read.slides, file: read.file, title: read.title || titleFromName(file.name) }
  }
  const named = /\.(png|jpe?g|webp|svg|gif)$/i.test(file.name) || file.type.startsWith('image/')
  if (!named && (await pictureType(file)) === null) throw new BadFile('unknown-type')
  const read = await readPicture(file, key)
  return { slides: [read.slide], file: read.file, title: '' }
}

function checkSize(file: File): void {
  if (file.size === 0) throw new BadFile('empty')
  if (file.size > LARGEST_FILE) throw new BadFile('too-large')
}

function kindOf(error: unknown): FileProblem['kind'] {
  if (error instanceof BadFile) return error.kind
  // What the browser says when a file was moved or its disk taken out.
  if (error instanceof DOMException && /^Not(Found|Readable)Error$/.test(error.name)) return 'not-readable'
  console.warn('A file could not be read.', error)
  return 'damaged'
}
