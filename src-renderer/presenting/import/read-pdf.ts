/** A PDF as slides: one a page, with its text for search, a title, and the page's shape. */
import type { FoundSlide } from '#shared/decks/from-import.ts'
import { oneLine } from '#shared/decks/slides.ts'
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from '../slides/pdf-engine.ts'
import { BadFile, type FoundFile, type ReadOptions } from './contract.ts'

export interface PdfRead {
  slides: FoundSlide[]
  title: string
  file: FoundFile
}

/** Outline entries that are looked at: an outline can be longer than the document. */
const MOST_OUTLINE = 1000

/** Reads a PDF. Throws `BadFile`. */
export async function readPdf(file: File, key: string, options: ReadOptions): Promise<PdfRead> {
  const password = options.passwords?.get(file.name)
  const opened = await openPdf(file, password)
  if (!opened.ok) throw new BadFile(opened.problem.kind)
  const { document: pdf, close } = opened.value
  try {
    const outline = await outlineTitles(pdf)
    const slides: FoundSlide[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      options.signal.throwIfAborted()
      options.onProgress({ file: file.name, done: number - 1, total: pdf.numPages })
      const page = await pdf.getPage(number).catch(() => null)
      // A damaged page stops no other; it is shown as one that cannot be drawn.
      const read = page ? await readPage(page) : { text: '', heading: '', ratio: 16 / 9 }
      page?.cleanup()
      const title = outline.get(number) || read.heading || `Page ${number}`
      slides.push({ kind: 'pdf-page', title, text: read.text, page: number, file: key, ratio: read.ratio })
    }
    options.onProgress({ file: file.name, done: pdf.numPages, total: pdf.numPages })
    const bytes = password === undefined ? file : await withoutPassword(pdf)
    const title = await documentTitle(pdf)
    return { slides, title, file: { key, name: file.name, type: 'application/pdf', bytes } }
  } finally {
    await close()
  }
}

/**
 * The pages in a new file without protection: it has to open before customers, with nobody typing a password.
 * pdf.js copies the protection along where all pages come from one file, so a blank page of another is put last;
 * no slide names it.
 */
async function withoutPassword(pdf: PDFDocumentProxy): Promise<Blob> {
  const all = Array.from({ length: pdf.numPages }, (_, index) => index)
  const blank = new TextEncoder().encode(BLANK_PDF)
  const bytes = await pdf.extractPages([{ document: null, includePages: all }, { document: blank }])
  const copy = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' })
  const opened = await openPdf(copy)
  if (!opened.ok) throw new BadFile('damaged')
  await opened.value.close()
  return copy
}

/** One empty page. Without a table of objects, which readers make anew. */
const BLANK_PDF = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] >>
endobj
trailer
<< /Root 1 0 R /Size 4 >>
startxref
0
%%EOF
`

interface PageRead {
  text: string
  heading: string
  ratio: number
}

async function readPage(page: PDFPageProxy): Promise<PageRead> {
  const { width, height } = page.getViewport({ scale: 1 })
  const ratio = height > 0 ? width / height : 16 / 9
  const content = await page.getTextContent({ disableNormalization: true }).catch(() => null)
  if (!content) return { text: '', heading: '', ratio }
  const lines: { words: string; size: number }[] = [{ words: '', size: 0 }]
  for (const item of content.items) {
    if (!('str' in item)) continue
    const line = lines.at(-1)
    if (!line) continue
    line.words += item.str
    const [a = 0, b = 0, c = 0, d = 0] = item.transform as number[]
    if (item.str.trim() !== '') line.size = Math.max(line.size, Math.hypot(c, d) || Math.hypot(a, b))
    if (item.hasEOL) lines.push({ words: '', size: 0 })
  }
  const full = lines
    .map(({ words, size }) => ({ words: oneLine(inReadingOrder(words)), size }))
    .filter(({ words }) => words)
  return { text: full.map(({ words }) => words).join('\n'), heading: headingOf(full), ratio }
}

/** Forms that Arabic letters take within a word; PDFs name the glyphs that they drew. */
const ARABIC_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/

/** pdf.js turns Hebrew and plain Arabic round, but leaves Arabic that is written in glyph forms as it was drawn. */
function inReadingOrder(line: string): string {
  const plain = line.normalize('NFKC')
  if (!ARABIC_FORMS.test(line)) return plain
  const turned = Array.from(line).reverse().join('').normalize('NFKC')
  return turned.replace(/\d+/g, (digits) => Array.from(digits).reverse().join(''))
}

/** The line in the largest letters, the first of them, and what it goes on with in the same size. */
function headingOf(lines: { words: string; size: number }[]): string {
  const worded = lines.filter(({ words }) => /\p{L}/u.test(words))
  const largest = Math.max(0, ...worded.map(({ size }) => size))
  const first = worded.findIndex(({ size }) => size >= largest * 0.98)
  const rest = worded.slice(first, first + 3)
  const end = rest.findIndex(({ size }) => size < largest * 0.98)
  return oneLine(
    rest
      .slice(0, end < 0 ? undefined : end)
      .map(({ words }) => words)
      .join(' '),
  ).slice(0, 120)
}

/** Titles from the outline, by page number; the first entry that leads to a page names it. */
async function outlineTitles(pdf: PDFDocumentProxy): Promise<Map<number, string>> {
  const titles = new Map<number, string>()
  const outline = await pdf.getOutline().catch(() => null)
  const queue = [...(outline ?? [])]
  for (let seen = 0; queue.length > 0 && seen < MOST_OUTLINE; seen += 1) {
    const entry = queue.shift()
    if (!entry) break
    queue.push(...((entry.items ?? []) as typeof queue))
    const number = await pageOf(pdf, entry.dest).catch(() => null)
    const title = oneLine(entry.title)
    if (number && title && !titles.has(number)) titles.set(number, title)
  }
  return titles
}

async function pageOf(pdf: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  const target: unknown = Array.isArray(explicit) ? explicit[0] : null
  if (typeof target === 'number') return target + 1
  if (target === null || typeof target !== 'object') return null
  return (await pdf.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1
}

/** The title that its author gave it, or '' where it is only what a program wrote there. */
async function documentTitle(pdf: PDFDocumentProxy): Promise<string> {
  const data = await pdf.getMetadata().catch(() => null)
  const title = (data?.info as { Title?: unknown } | undefined)?.Title
  if (typeof title !== 'string') return ''
  const own = oneLine(title.replace(/^Microsoft (PowerPoint|Word) - /i, ''))
  const byProgram = /^(untitled|about:blank|presentation\d*|powerpoint[- ].*|slide \d+)$/i.test(own)
  return byProgram || /\.(pptx?|docx?|pdf|key|odp|indd|html?)$/i.test(own) ? '' : own
}
