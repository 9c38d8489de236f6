/** What an import gives before anything is written, and what can be wrong with a file. */
import type { FoundDeck } from '#shared/decks/from-import.ts'

/** A file that the deck needs, under the key by which found slides name it. */
export interface FoundFile {
  key: string
  name: string
  type: string
  bytes: Blob
}

export interface FileProblem {
  kind:
    | 'not-pdf'
    | 'damaged'
    | 'password-needed'
    | 'password-wrong'
    | 'no-pages'
    | 'not-a-picture'
    | 'unknown-type'
    | 'too-large'
    | 'empty'
    | 'not-text'
    | 'second-markdown'
    | 'too-many-slides'
    | 'not-readable'
  /** The file's name. */
  file: string
}

/** What would be made. Bad files stop no good ones: they are listed. */
export interface Preview {
  deck: FoundDeck
  files: FoundFile[]
  problems: FileProblem[]
  /** Pictures that the Markdown names and that were not picked with it. */
  missingPictures: string[]
}

export interface Progress {
  /** The file that is being read. */
  file: string
  /** Pages, pictures or slides read so far and in all, where that is known. */
  done: number
  total: number
}

export interface ReadOptions {
  signal: AbortSignal
  onProgress: (progress: Progress) => void
  /** Passwords by file name. */
  passwords?: ReadonlyMap<string, string>
}

/** Bytes of one file at most; the same bound as an asset's. */
export const LARGEST_FILE = 500 * 1024 * 1024
/** Pixels of one picture at most: a gigabyte once it is decoded. */
export const MOST_PIXELS = 268_435_456

/** An expected fault of one file, thrown within an importer and caught at its door. */
export class BadFile extends Error {
  readonly kind: FileProblem['kind']
  constructor(kind: FileProblem['kind']) {
    super(kind)
    this.kind = kind
  }
}
