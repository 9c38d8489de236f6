/** Made by `make-pdfs.mjs`: the files of decks and photos by their name in the folder `files`. */
export interface MadeFile {
  assetId: string
  size: number
  type: string
}
export const files: Record<string, MadeFile> = {}
