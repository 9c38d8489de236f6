/** A picture as a slide. What it is, its bytes say, not its name. */
import { type FoundSlide, titleFromName } from '#shared/decks/from-import.ts'
import { BadFile, type FoundFile, MOST_PIXELS } from './contract.ts'

/** The media type by the first bytes, or null where it is no picture that is taken. */
export async function pictureType(file: Blob): Promise<string | null> {
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
  const text = new TextDecoder('latin1').decode(head)
  if (head[0] === 0x89 && text.slice(1, 8) === 'PNG\r\n\x1a\n') return 'image/png'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'image/gif'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  if (/^(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(text) && /<svg[\s>]/i.test(text))
    return 'image/svg+xml'
  return null
}

/** Reads a picture. Throws `BadFile`. */
export async function readPicture(file: File, key: string): Promise<{ slide: FoundSlide; file: FoundFile }> {
  const type = await pictureType(file)
  if (!type) throw new BadFile('not-a-picture')
  const bytes = new Blob([file], { type })
  const { width, height } = await decodedSize(bytes)
  if (width * height > MOST_PIXELS) throw new BadFile('too-large')
  const title = titleFromName(file.name)
  const slide: FoundSlide = { kind: 'picture', title, text: '', file: key, ratio: width / height }
  return { slide, file: { key, name: file.name, type, bytes } }
}

/** Decodes it as an <img>, in which an SVG runs nothing, to see that it can be shown. */
async function decodedSize(bytes: Blob): Promise<{ width: number; height: number }> {
  const address = URL.createObjectURL(bytes)
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    // An SVG may say no size.
    return { width: picture.naturalWidth || 1600, height: picture.naturalHeight || 900 }
  } catch {
    throw new BadFile('not-a-picture')
  } finally {
    URL.revokeObjectURL(address)
  }
}
