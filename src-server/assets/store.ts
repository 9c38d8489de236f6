/** Assets in a folder (A1): one file each, named by the SHA-256 of its bytes, apart by company. */
import { createHash } from 'node:crypto'
import { open, mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where an asset is, once it is whole. */
export function assetFile(dataFolder: string, companyId: string, id: string): string {
  return join(dataFolder, 'assets', companyId, id.slice(0, 2), id)
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
}
