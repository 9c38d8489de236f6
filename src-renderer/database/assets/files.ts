/** Where the bytes of assets lie. The database says which of them are whole. */
export interface AssetFiles {
  hash(blob: Blob): Promise<string>
  /** Hash of what lies under a name; null where nothing does. */
  hashOf(id: string): Promise<string | null>
  /** Puts bytes at `offset`, ends the file there, and flushes. Rejects with QuotaExceededError on a full disk. */
  write(id: string, offset: number, bytes: Blob): Promise<void>
  read(id: string): Promise<Blob | null>
  remove(id: string): Promise<void>
  list(): Promise<string[]>
  close(): void
}
