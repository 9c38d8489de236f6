// Makes the photographs that hang on notes:  node scripts/run.mjs resources/demo-company/photos/make-photos.mjs
// Drawn as SVG, seen through a headless Chromium at a slight angle, kept as JPEG.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { fileURLToPath } from 'node:url'
import { dutyPoints, sitePlan, whiteboardCosts, whiteboardLine } from './boards.mjs'
import { gauge, impeller, ratingPlateOld, ratingPlateOurs } from './things.mjs'

const folder = fileURLToPath(new URL('../decks/files/', import.meta.url))
const hand = readFileSync(new URL('./font/caveat.woff2', import.meta.url)).toString('base64')
/** Drawing, angle, size in the frame, what is behind it. */
const photos = {
  'rating-plate-old': [ratingPlateOld, 'rotateX(5deg) rotateY(-7deg)', 1.1, '#2a2724'],
  'rating-plate-ours': [ratingPlateOurs, 'rotateX(3deg) rotateY(5deg)', 1.1, '#0a4143'],
  'whiteboard-line': [whiteboardLine, 'rotateX(2deg) rotateY(7deg)', 0.99, '#cfcdc6'],
  'whiteboard-costs': [whiteboardCosts, 'rotateX(-3deg) rotateY(-6deg)', 0.99, '#cfcdc6'],
  gauge: [gauge, 'rotateY(4deg)', 1.04, '#6d675c'],
  impeller: [impeller, 'rotateX(8deg)', 1.08, '#3b4e68'],
  'duty-points': [dutyPoints, 'rotateX(9deg) rotateY(-3deg)', 1.04, '#7d5a3c'],
  'site-plan': [sitePlan, 'rotateX(7deg) rotateY(3deg)', 0.97, '#8b7355'],
}

const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  for (const [name, [draw, view, size, behind]] of Object.entries(photos)) {
    await tab.setContent(
      `<!doctype html><meta charset="utf-8"><style>@font-face{font-family:Hand;src:url(data:font/woff2;base64,${hand})}body{margin:0;background:${behind};overflow:hidden}main{width:1200px;height:900px;transform:perspective(1900px) ${view} scale(${size})}svg{display:block}</style><main>${draw()}</main>`,
    )
    await tab.evaluate('document.fonts.load("40px Hand").then(() => document.fonts.ready)')
    await tab.screenshot({ path: `${folder}${name}.jpg`, type: 'jpeg', quality: 74 })
  }
} finally {
  await browser.close()
}

await import('../decks/name-files.mjs')
