import { join, normalize, sep } from 'node:path'

/**
 * The file that an address asks for, or undefined where it would lead out of the folder.
 * @param root an absolute path
 * @param path of the address, still encoded
 */
export function fileFor(root: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  // A drive or a stream of Windows' file system.
  if (decoded.includes(':')) return undefined
  if (decoded.split('/').includes('..')) return undefined
  const file = join(root, normalize(decoded))
  return file === join(root) || file.startsWith(join(root, sep)) ? file : undefined
}
