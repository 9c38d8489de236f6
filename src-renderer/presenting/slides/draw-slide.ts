/** Draws PDF pages and still pictures to a surface, at exactly the pixels that the screen has for them. */
import type { Slide } from '#shared/decks/deck.ts'
import { withPdf } from './pdf-documents.ts'
import type { SlideFiles } from './slide-files.ts'
import type { Surface } from './surfaces.ts'

/** The longest side of a surface: past it no screen is sharper and memory runs out. */
const LONGEST_SIDE = 4096

/**
 * A page is never painted narrower than this, but made smaller afterwards: at the size of a thumbnail thin strokes
 * would fall between the pixels, and letters such as l with them.
 */
const NARROWEST_PAINTED = 1280

export type Drawn = { kind: 'drawn'; surface: Surface } | { kind: 'missing' } | { kind: 'unreadable' }

/** How a slide is known to the cache: the file and the page, whichever deck shows it. */
export function surfaceKey(slide: Slide): string {
  return `${slide.file?.assetId ?? slide.id}#${slide.page ?? 0}`
}

/** Whether the slide is drawn to a surface; the others are elements of the page. */
export function drawsToSurface(slide: Slide): boolean {
  return slide.kind === 'pdf-page' || (slide.kind === 'picture' && slide.file?.type !== 'image/gif')
}

/**
 * Draws a slide.
 * @param width of the surface in device pixels; the height follows from the page
 */
export async function drawSlide(
  slide: Slide,
  files: SlideFiles,
  width: number,
  signal: AbortSignal,
): Promise<Drawn> {
  const file = slide.file
  if (!file) return { kind: 'unreadable' }
  if (slide.kind === 'pdf-page') return drawPage(file.assetId, slide.page ?? 1, files, width, signal)
  const blob = await files.read(file.assetId)
  if (!blob) return { kind: 'missing' }
  return drawPicture(blob, file.type, width, signal)
}

async function drawPage(
  assetId: string,
  number: number,
  files: SlideFiles,
  width: number,
  signal: AbortSignal,
): Promise<Drawn> {
  let missing = false
  const read = async () => {
    const file = await files.read(assetId)
    missing = !file
    return file
  }
  const drawn = await withPdf(assetId, read, async ({ document: pdf }): Promise<Drawn> => {
    if (number > pdf.numPages) return { kind: 'unreadable' }
    const page = await pdf.getPage(number)
    signal.throwIfAborted()
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({
      scale: scaleFor(natural.width, natural.height, Math.max(width, NARROWEST_PAINTED)),
    })
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(viewport.width))
    canvas.height = Math.max(1, Math.round(viewport.height))
    const task = page.render({ canvas, viewport, background: '#ffffff' })
    const cancel = () => task.cancel()
    signal.addEventListener('abort', cancel, { once: true })
    try {
      await task.promise
    } catch (error) {
      signal.throwIfAborted()
      console.warn('A page could not be drawn.', error)
      return { kind: 'unreadable' }
    } finally {
      signal.removeEventListener('abort', cancel)
      page.cleanup()
    }
    const surface = await surfaceOf(canvas, width)
    // Frees the pixels at once: the collector would come too late for a long deck.
    canvas.width = 0
    canvas.height = 0
    return { kind: 'drawn', surface }
  })
  return drawn ?? { kind: missing ? 'missing' : 'unreadable' }
}

async function surfaceOf(canvas: HTMLCanvasElement, width: number): Promise<Surface> {
  if (canvas.width <= width) {
    return { image: await createImageBitmap(canvas), width: canvas.width, height: canvas.height }
  }
  const height = Math.max(1, Math.round((canvas.height * width) / canvas.width))
  const how = { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' } as const
  return { image: await createImageBitmap(canvas, how), width, height }
}

async function drawPicture(blob: Blob, type: string, width: number, signal: AbortSignal): Promise<Drawn> {
  // As an <img>, so that an SVG runs nothing and reaches nothing.
  const address = URL.createObjectURL(blob.type === type ? blob : new Blob([blob], { type }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    signal.throwIfAborted()
    const [w, h] = [picture.naturalWidth || 1600, picture.naturalHeight || 900]
    // Vectors are drawn at any size; pixels never larger than they are.
    const wanted = type === 'image/svg+xml' ? width : Math.min(width, w)
    const scale = scaleFor(w, h, wanted)
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(w * scale)), Math.max(1, Math.round(h * scale)))
    const context = canvas.getContext('2d')
    if (!context) return { kind: 'unreadable' }
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const surface = { width: canvas.width, height: canvas.height, image: await createImageBitmap(canvas) }
    return { kind: 'drawn', surface }
  } catch {
    signal.throwIfAborted()
    return { kind: 'unreadable' }
  } finally {
    URL.revokeObjectURL(address)
  }
}

function scaleFor(naturalWidth: number, naturalHeight: number, width: number): number {
  return Math.min(width / naturalWidth, LONGEST_SIDE / naturalWidth, LONGEST_SIDE / naturalHeight)
}
