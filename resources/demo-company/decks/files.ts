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
    assetId: '45753b6e90521e9e84408e67043fd46ad5b6a769bff0fc614a55df5ecbc37a7e',
    size: 704215,
    type: 'application/pdf',
  },
  'impeller.jpg': {
    assetId: '907f8841c30025e63dacb4ae7fb531cf3fdaa2af92d99a3b113c37cc9340f52f',
    size: 67419,
    type: 'image/jpeg',
  },
  'lifecycle.pdf': {
    assetId: '57a5022e8825de8b4f54cccb68606b15a3426e2157fde91a42c7d9a1fd0f0f21',
    size: 822512,
    type: 'application/pdf',
  },
  'product-d30.png': {
    assetId: '4b47990df091e973cd1686afc5da98bab24d1a0ee45af4311bbb81ed13d0eeb8',
    size: 47038,
    type: 'image/png',
  },
  'product-d7.png': {
    assetId: '2c6f6a3ba0c2bb67d55a9c74bb40924ebe0dad53ca4ac112a0b75f1555a6dc9e',
    size: 35969,
    type: 'image/png',
  },
  'product-h40.png': {
    assetId: '61c3a37633f56f496d5aa2989c89519ef050a67d77f3d7af51abd23966f26ee4',
    size: 43860,
    type: 'image/png',
  },
  'product-p80.png': {
    assetId: '892fd336c807bef2f13ad2734d9e8f667c052f7b1f038a04baba9cbb7e8331e6',
    size: 22805,
    type: 'image/png',
  },
  'product-q1.png': {
    assetId: 'e9871246b0b7574bfa46974c2eb16286990a59084d935984d3a41ef6f87e327d',
    size: 30707,
    type: 'image/png',
  },
  'product-ro20.png': {
    assetId: '27f3b9507d8a56c81ada99486e24e87485b1ec77d3742e02518ec17304d8a41a',
    size: 18617,
    type: 'image/png',
  },
  'product-s150.png': {
    assetId: 'ecdcecede8e471a7024d805d44788ed79e58d5bca5dfecfbb14850ce4871f7c5',
    size: 23851,
    type: 'image/png',
  },
  'product-s300.png': {
    assetId: '9e510d798355178cb94a997840e35e342915ae8f7b2df8d867b1a26f6031afa4',
    size: 13155,
    type: 'image/png',
  },
  'product-svc.png': {
    assetId: 'f2a1a6146167dfc059809a7bb01e0b1ee41f5a3a8203648613af5dc45eb2466d',
    size: 32309,
    type: 'image/png',
  },
  'product-tw65.png': {
    assetId: '4d775d0acf0f08f47061cc1e1456bf82175bc4b69c5894e60a967c79664b54e3',
    size: 25303,
    type: 'image/png',
  },
  'product-uf500.png': {
    assetId: '6a7ee39cfe8fce8927b7f6792802ce99d4fffb9184b3dcd71751d0a893d3f52c',
    size: 62866,
    type: 'image/png',
  },
  'product-uv400.png': {
    assetId: 'f151f000e1133bbf6358961e87ae850969bfecd216db53ee38ff31389bd14b19',
    size: 29004,
    type: 'image/png',
  },
  'product-uv90.png': {
    assetId: '899e2aac88987e67ae15d7fd9b1a4ac837e6dd9ee53aa7ca754742ca08840456',
    size: 43821,
    type: 'image/png',
  },
  'product-v12.png': {
    assetId: '19023d467122e4b2a1b6991255dc581781daea1ff3990247a95f5be35e199c93',
    size: 49561,
    type: 'image/png',
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
  'service-cutaway.png': {
    assetId: 'c2559be609f45f2e4efca1d13146bdb13b35964595d0e23327dcbb78d2aae75b',
    size: 147996,
    type: 'image/png',
  },
  'service-day.png': {
    assetId: 'ee8e02d32a8ececa01cb67d3049ec0f045b20b1da50d46bd08532ad825432b41',
    size: 44934,
    type: 'image/png',
  },
  'service-dosing.png': {
    assetId: '0d1d7d9ec2b329bf3ee1807f622d16b6878e1875379d211f93231fd834206800',
    size: 40556,
    type: 'image/png',
  },
  'service-network.png': {
    assetId: '5d8782f01145259c113c981041a6c2ae6150c3d62548fc07eb443257dfd3d0b8',
    size: 122046,
    type: 'image/png',
  },
  'service-next.png': {
    assetId: '078cfc98f593e04170246adf8bba3ddb0006dcb6981de64c0cb5c3744b892832',
    size: 49737,
    type: 'image/png',
  },
  'service-pumps.png': {
    assetId: '931e3dd7a852a390d56105378949f582ecbbef3ccb57fe0d4a6a6ec7dbc396e0',
    size: 79200,
    type: 'image/png',
  },
  'service-submersible.png': {
    assetId: '3355acb317cbbc50fe7279bb3c4b97bc86a35037cb224808f954f0bef094f6c1',
    size: 18226,
    type: 'image/png',
  },
  'service-treatment.png': {
    assetId: '8ff6a2a1f020b06558b3c85cef0d0a7c2e7cf9491ff110027ea0b78137e261a2',
    size: 86949,
    type: 'image/png',
  },
  'service-trend.png': {
    assetId: '91bd53530a504012dcb6a7c00163884785d174adcc0a14be83c732d369db6eb4',
    size: 41767,
    type: 'image/png',
  },
  'service-worth.png': {
    assetId: '14412b1c92c1e0004d8fff5839162479c382dcc1c148c1aa7fce2497cb3586e0',
    size: 16476,
    type: 'image/png',
  },
  'site-plan.jpg': {
    assetId: '8b84aefd4090d7edbf3a5485f3c5d94e6bdfc2f882b1070a2fc9641b2e6c19e3',
    size: 97157,
    type: 'image/jpeg',
  },
  'waterworks.pdf': {
    assetId: 'b29dac59240196f6bb004c1acdd5329cc1830248268901705a396e2b200e3b99',
    size: 738991,
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
