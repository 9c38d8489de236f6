/** Made by `make-pdfs.mjs`: the files of decks and photos by their name in the folder `files`. */
export interface MadeFile {
  assetId: string
  size: number
  type: string
}
export const files: Record<string, MadeFile> = {
  'hygienic.pdf': {
    assetId: '09550c5cee13e672bba12c6e48298e26d5575aa4c10460ee4dc48793f52eeb87',
    size: 243022,
    type: 'application/pdf',
  },
  'lifecycle.pdf': {
    assetId: 'cd81801e8f504858e38b76743c4dcfe8a1f611d57ad0742433998ee6a1d2e40e',
    size: 239391,
    type: 'application/pdf',
  },
  'waterworks.pdf': {
    assetId: '5199e9de0f0d081543ac79f1b423a51b6955b8ea8d3d9dbb0a6ca11aec38e45d',
    size: 283679,
    type: 'application/pdf',
  },
}
