/**
 * A photo as it is kept: its own bytes where it is small, else at most 3000 pixels on its longer side, upright as
 * its camera says. What cannot be a photo is answered by a sentence before it is read.
 */
import { failed, ok, type Result } from '#shared/fields/result.ts'

/** Pixels of the longer side. */
const mostPixels = 3000
/** Bytes up to which a picture of fitting size is kept as it is. */
const smallEnough = 4 * 1024 * 1024
/** Bytes beyond which nothing is read. */
const mostBytes = 200 * 1024 * 1024

export type PictureProblem = { kind: 'refused'; sentence: string }

const refuse = (sentence: string) => failed({ kind: 'refused' as const, sentence })
const sizeText = (bytes: number) =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`

export async function shrinkPicture(file: File): Promise<Result<File, PictureProblem>> {
  if (file.size > mostBytes) {
    return refuse(
      `“${file.name}” has ${sizeText(file.size)}, too much for a photo in a note (at most ${sizeText(mostBytes)}). The note is unchanged.`,
    )
  }
  if (!file.type.startsWith('image/') || file.type === 'image/svg+xml') {
    return refuse(`“${file.name}” is not a photo. JPEG, PNG, WebP, AVIF and GIF can stand in a note.`)
  }
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return refuse(
      /hei[cf]/i.test(file.type)
        ? `“${file.name}” is a HEIC photo, which cannot be shown here. Save it as JPEG and add it again.`
        : `“${file.name}” cannot be opened: the file is damaged or no picture. The note is unchanged.`,
    )
  }
  try {
    const longer = Math.max(bitmap.width, bitmap.height)
    if (longer <= mostPixels && file.size <= smallEnough) return ok(file)
    const scale = Math.min(1, mostPixels / longer)
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    )
    const context = canvas.getContext('2d')
    if (!context) return refuse(`“${file.name}” could not be made smaller. The note is unchanged.`)
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg'
    const blob = await canvas.convertToBlob({ type, quality: 0.88 })
    return ok(new File([blob], file.name, { type }))
  } finally {
    bitmap.close()
  }
}
