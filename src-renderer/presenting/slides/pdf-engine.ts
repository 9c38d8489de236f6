/**
 * pdf.js, loaded when the first PDF is met. It parses in its worker and paints in another; scripts in a PDF never
 * run, for the part of pdf.js that could run them is not shipped. Files are read in ranges, so that a large deck is
 * never in memory as a whole.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { failed, ok, type Result } from '#shared/fields/result.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

export type PdfProblem =
  | { kind: 'not-pdf' }
  | { kind: 'damaged' }
  | { kind: 'password-needed' }
  | { kind: 'password-wrong' }
  | { kind: 'no-pages' }

export interface OpenPdf {
  document: PDFDocumentProxy
  /** Frees what the document holds, in the workers too. */
  close(): Promise<void>
}

/** How long a file may take to open before it is called damaged. Milliseconds. */
const OPENING_LIMIT = 60_000
/** Bytes of one range read. */
const RANGE = 262_144
/** A picture inside a PDF with more pixels than this is left out: it would take over a gigabyte. */
const MOST_PIXELS = 268_435_456

let loading: ReturnType<typeof load> | undefined

/** The library; its parts lie beside the app under /pdfjs/. */
function pdfjs() {
  loading ??= load()
  return loading
}

async function load() {
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = at('pdf.worker.min.mjs')
  library.GlobalWorkerOptions.rendererSrc = at('pdf.renderer.min.mjs')
  return library
}

const at = (path: string) => new URL(`/pdfjs/${path}`, window.location.href).href

/** Whether the bytes begin as a PDF does: the mark may stand anywhere in the first kilobyte. */
export async function looksLikePdf(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
  return new TextDecoder('latin1').decode(head).includes('%PDF-')
}

/**
 * Opens a PDF.
 * @param password only for files that ask for one
 */
export async function openPdf(file: Blob, password?: string): Promise<Result<OpenPdf, PdfProblem>> {
  if (!(await looksLikePdf(file))) return failed({ kind: 'not-pdf' })
  const library = await pdfjs()
  const range = new library.PDFDataRangeTransport(file.size, null)
  const task = library.getDocument({
    range,
    rangeChunkSize: RANGE,
    disableAutoFetch: true,
    disableStream: true,
    ...(password === undefined ? {} : { password }),
    cMapUrl: at('cmaps/'),
    iccUrl: at('iccs/'),
    standardFontDataUrl: at('standard_fonts/'),
    wasmUrl: at('wasm/'),
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    verbosity: 0,
  })
  range.requestDataRange = (begin, end) => {
    file
      .slice(begin, end)
      .arrayBuffer()
      .then(
        (bytes) => range.onDataRange(begin, new Uint8Array(bytes)),
        () => void task.destroy(),
      )
  }
  const late = window.setTimeout(() => void task.destroy(), OPENING_LIMIT)
  try {
    const document = await task.promise
    if (document.numPages < 1) {
      await task.destroy()
      return failed({ kind: 'no-pages' })
    }
    return ok({ document, close: () => task.destroy() })
  } catch (error) {
    await task.destroy().catch(() => {})
    return failed({ kind: problemOf(error) })
  } finally {
    window.clearTimeout(late)
  }
}

function problemOf(error: unknown): PdfProblem['kind'] {
  const { name, code } = (error ?? {}) as { name?: string; code?: number }
  if (name === 'PasswordException') return code === 2 ? 'password-wrong' : 'password-needed'
  return 'damaged'
}
