// Makes the catalogue's product pictures and the drawings of the Markdown deck, as PNG with their words in the decks' own type:
//   node scripts/run.mjs resources/demo-company/decks/make-pictures.mjs
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { trend } from './charts.mjs'
import { amber, bars, grey, teal } from './drawings.mjs'
import { cutaway, pictures } from './machines.mjs'
import { network, strip, tiles } from './schemes.mjs'

const folder = fileURLToPath(new URL('./files/', import.meta.url))
const fonts = ['latin', 'latin-ext'].map((part) =>
  readFileSync(
    new URL(
      `../../../node_modules/@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`,
      import.meta.url,
    ),
  ).toString('base64'),
)
const style = `@font-face{font-family:"Inter Variable";src:url(data:font/woff2;base64,${fonts[0]});font-weight:100 900;unicode-range:U+0000-00FF,U+2013-2026,U+20AC,U+2212}@font-face{font-family:"Inter Variable";src:url(data:font/woff2;base64,${fonts[1]});font-weight:100 900;unicode-range:U+0100-02FF}body{margin:0}svg{display:block}`

/** Four products side by side for a price page. */
const shelf = (keys) =>
  `<div style="display:flex;width:1120px;gap:24px">${keys.map((key) => `<div style="flex:1">${pictures[key]()}</div>`).join('')}</div>`
const day = () =>
  strip(
    [
      [0, 'You ring', 'a fitter answers'],
      [1, 'First advice', 'loan pump is chosen'],
      [4, 'Van is loaded', ''],
      [24, 'Loan pump runs', 'at your place'],
      [72, 'Report', 'with the cause'],
    ].map(([at, ...words], place) => [place * 18, ...words, at]),
    { most: 74, unit: 'h' },
  )

const worth = () =>
  bars(
    [
      { name: 'Without', parts: [[19600, amber, 'standstill']] },
      {
        name: 'With',
        parts: [
          [6900, teal, 'agreement'],
          [4200, grey, 'standstill'],
        ],
      },
    ],
    { unit: '€', height: 230 },
  )
const next = () =>
  tiles([
    ['Which pump?', 'The one that', 'must not stop'],
    ['Who has the key?', 'At night,', 'at the weekend'],
    ['First inspection', 'A date in the', 'next four weeks'],
  ])

const drawings = [
  ...Object.entries(pictures).map(([key, draw]) => [`product-${key}`, 480, draw]),
  ['service-cutaway', 1120, cutaway],
  ['service-pumps', 1120, () => shelf(['h40', 'tw65', 'p80', 'v12'])],
  ['service-submersible', 520, () => shelf(['s150', 's300']).replace('1120px', '520px')],
  ['service-dosing', 520, () => shelf(['d7', 'd30']).replace('1120px', '520px')],
  ['service-treatment', 1120, () => shelf(['uf500', 'ro20', 'uv400', 'uv90'])],
  ['service-trend', 660, trend],
  ['service-network', 660, network],
  ['service-day', 1120, day],
  ['service-worth', 640, worth],
  ['service-next', 1120, next],
]

const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const tab = await browser.newPage({ viewport: { width: 1120, height: 500 }, deviceScaleFactor: 1.5 })
  for (const [name, width, draw] of drawings) {
    await tab.setContent(
      `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="drawing" style="width:${width}px">${draw()}</div>`,
    )
    await tab.evaluate('document.fonts.ready')
    await tab.locator('#drawing').screenshot({ path: `${folder}${name}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}

await import('./name-files.mjs')
