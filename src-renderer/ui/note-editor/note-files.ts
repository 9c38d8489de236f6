import type { FileReference } from '#shared/fields/record.ts'
import type { Result } from '#shared/fields/result.ts'

/** What the editor needs of a store of files. */
export interface NoteFiles {
  /** Keeps a picture; where that fails, with a sentence for the person. */
  add: (file: File) => Promise<Result<FileReference, { kind: 'refused'; sentence: string }>>
  read: (assetId: string) => Promise<Blob | null>
  want: (assetIds: readonly string[]) => void
  onArrived: (listener: (assetId: string) => void) => () => void
}
