/** Made by `make-pdfs.mjs`: the files of decks and photos by their name in the folder `files`. */
export interface MadeFile {
  assetId: string
  size: number
  type: string
}
export const files: Record<string, MadeFile> = {
  'hygienic.pdf': {
    assetId: 'fb237b862cf553a62fcf00d84531402b81902705fec62e27c8b63d6642f387e2',
    size: 273684,
    type: 'application/pdf',
  },
  'lifecycle.pdf': {
    assetId: '9748ea8b424c77400e57c342fddc763ed7993690abab2efe311b574a9c6efcfd',
    size: 290434,
    type: 'application/pdf',
  },
  'waterworks.pdf': {
    assetId: 'ce1d4689a18c8ca9485b4324b31f4c6bc2251fdaba3ab9015c7cb2714487666e',
    size: 283384,
    type: 'application/pdf',
  },
}
