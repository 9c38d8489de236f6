/** How one of the journal's files is written: nothing resolves before it is flushed to the disk. */

/** Synchronous access to a file, as workers have it (TypeScript's DOM declarations leave it out). */
export interface SyncAccess {
  getSize(): number
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

export function readFile(file: SyncAccess): Uint8Array {
  const bytes = new Uint8Array(file.getSize())
  file.read(bytes, { at: 0 })
  return bytes
}

/** Where it fails, the file is as it was: half an entry would only be noise, but it would take up room. */
export function append(file: SyncAccess, bytes: Uint8Array): void {
  const size = file.getSize()
  try {
    writeAt(file, bytes, size)
    file.flush()
  } catch (problem) {
    try {
      file.truncate(size)
      file.flush()
    } catch {
      // The journal reads past what is left.
    }
    throw problem
  }
}

export function rewrite(file: SyncAccess, bytes: Uint8Array): void {
  file.truncate(0)
  writeAt(file, bytes, 0)
  file.flush()
}

function writeAt(file: SyncAccess, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) < bytes.length) throw new Error('disk-full')
}
