/**
 * Assets in a folder (A1): one file each, named by the SHA-256 of its bytes, apart by company. What is being
 * uploaded lies apart, by person, until it is whole and its bytes are what the name promises.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Where an asset is, once it is whole. */
export function assetFile(dataFolder: string, companyId: string, id: string): string {
  return join(dataFolder, 'assets', companyId, id.slice(0, 2), id)
}

/** Where a person's upload of it grows. */
export function partialFile(dataFolder: string, companyId: string, personId: string, id: string): string {
  return join(dataFolder, 'uploads', companyId, `${personId}.${id}`)
}

/** Bytes of a file, or null where there is none. */
export async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * Writes what arrives from `offset`, at most `most` bytes, and brings it to the disk, also where the sender breaks
 * off: the next upload goes on from there. Gives the size that the upload has now, or null where more came.
 */
export async function appendUpload(
  file: string,
  offset: number,
  from: Readable,
  most: number,
): Promise<number | null> {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, offset === 0 ? 'w' : 'r+')
  let size = offset
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      if (size + chunk.length > offset + most) return null
      await writeWhole(handle, chunk, size)
      size += chunk.length
    }
  } catch (error) {
    if (!isBrokenOff(error)) throw error
  } finally {
    await handle.sync()
    await handle.close()
  }
  return size
}

async function writeWhole(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written)
    written += bytesWritten
  }
}

const isBrokenOff = (error: unknown) =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  )

/** A whole upload takes its place; false, and it is gone, where its bytes are not what the name promises. */
export async function takeUpload(upload: string, file: string, id: string): Promise<boolean> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(upload)) hash.update(chunk as Buffer)
  if (hash.digest('hex') !== id) {
    await rm(upload, { force: true })
    return false
  }
  await mkdir(dirname(file), { recursive: true })
  await rename(upload, file)
  await syncFolder(dirname(file))
  return true
}

/** The new name is on the disk too. Windows has no such call, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** Keeps bytes that are all in hand, on the disk when it resolves. Throws where they are not what the name says. */
export async function keepAsset(
  dataFolder: string,
  companyId: string,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  if (createHash('sha256').update(bytes).digest('hex') !== id) throw new Error(`Asset ${id} has other bytes.`)
  const file = assetFile(dataFolder, companyId, id)
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(`${file}.new`, 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(`${file}.new`, file)
  await syncFolder(dirname(file))
}

/** Uploads that nobody has gone on with for so many milliseconds are given up. */
export async function clearUploads(dataFolder: string, olderThan: number): Promise<void> {
  const folder = join(dataFolder, 'uploads')
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of names) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > olderThan) await rm(file, { force: true })
  }
}
