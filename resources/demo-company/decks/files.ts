/** Made by `name-files.mjs`: the files of decks and photographs by their name in the folder `files`. */
export interface MadeFile {
  assetId: string
  size: number
  type: string
}
export const files: Record<string, MadeFile> = {
  'duty-points.jpg': {
    assetId: '71cc6751e068864aa5cbd2330f62192532d6052b9eac88c77d39cd529dd652d7',
    size: 129333,
    type: 'image/jpeg',
  },
  'gauge.jpg': {
    assetId: 'ff583396947ab3f2613706c339808e88f0d5be6540c4d372dd3d6b99a5812a74',
    size: 59127,
    type: 'image/jpeg',
  },
  'hygienic.pdf': {
    assetId: 'fb237b862cf553a62fcf00d84531402b81902705fec62e27c8b63d6642f387e2',
    size: 273684,
    type: 'application/pdf',
  },
  'impeller.jpg': {
    assetId: '907f8841c30025e63dacb4ae7fb531cf3fdaa2af92d99a3b113c37cc9340f52f',
    size: 67419,
    type: 'image/jpeg',
  },
  'lifecycle.pdf': {
    assetId: '9748ea8b424c77400e57c342fddc763ed7993690abab2efe311b574a9c6efcfd',
    size: 290434,
    type: 'application/pdf',
  },
  'rating-plate-old.jpg': {
    assetId: '1b6650e6f4a9f6bdaa18a8161830dbc31593c436c6ed7dedeade5b29e2690946',
    size: 81235,
    type: 'image/jpeg',
  },
  'rating-plate-ours.jpg': {
    assetId: '935e0ac9a87367d5ff4da048891b1f93fcab9b1b4a9c78bb655b5ce3878ffaf8',
    size: 84996,
    type: 'image/jpeg',
  },
  'site-plan.jpg': {
    assetId: '8b84aefd4090d7edbf3a5485f3c5d94e6bdfc2f882b1070a2fc9641b2e6c19e3',
    size: 97157,
    type: 'image/jpeg',
  },
  'waterworks.pdf': {
    assetId: 'ce1d4689a18c8ca9485b4324b31f4c6bc2251fdaba3ab9015c7cb2714487666e',
    size: 283384,
    type: 'application/pdf',
  },
  'whiteboard-costs.jpg': {
    assetId: '139c1377f5322c43c3b48adcdf20bd611ab6c094ffbf04d257bc2139e5911b3d',
    size: 74595,
    type: 'image/jpeg',
  },
  'whiteboard-line.jpg': {
    assetId: 'c32f97527029fbcaf510c45bfeae10499457b7062560686658d48f2b4114170e',
    size: 64700,
    type: 'image/jpeg',
  },
}
