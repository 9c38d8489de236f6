// Makes the decks' PDFs and what is written beside them:  node scripts/run.mjs resources/demo-company/decks/make-pdfs.mjs
// HTML and SVG go through a headless Chromium's printToPDF, 16:9, fonts embedded. `--pictures FOLDER` keeps each slide as PNG to look at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { decks } from './slides.mjs'

const folder = new URL('./files/', import.meta.url)
const font = readFileSync(
  new URL(
    '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    import.meta.url,
  ),
).toString('base64')
const greek = readFileSync(
  new URL(
    '../../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
    import.meta.url,
  ),
).toString('base64')
const style = `@font-face{font-family:"Inter Variable";src:url(data:font/woff2;base64,${font});font-weight:100 900;unicode-range:U+0000-00FF,U+2013-2026,U+20AC,U+2212}
@font-face{font-family:"Inter Variable";src:url(data:font/woff2;base64,${greek});font-weight:100 900;unicode-range:U+0100-02FF}
@page{size:1280px 720px;margin:0}*{box-sizing:border-box}body{margin:0;font-family:"Inter Variable",sans-serif;color:#1d2b2f;-webkit-print-color-adjust:exact}
section{width:1280px;height:720px;padding:64px 72px 56px;position:relative;overflow:hidden;background:#fbfaf7;break-after:page;display:flex;flex-direction:column}
section::before{content:"";position:absolute;left:0;top:0;bottom:0;width:12px;background:#0f6b6b}
.kicker{font-size:17px;color:#0f6b6b;font-weight:600;margin:0 0 10px}h1{font-size:50px;line-height:1.1;letter-spacing:-.02em;margin:0;font-weight:680}.key{font-size:25px;color:#4b5b5f;margin:14px 0 0}
.row{flex:1;display:grid;grid-template-columns:420px 1fr;gap:56px;align-items:center;min-height:0}.row.wide{grid-template-columns:1fr;align-content:center;gap:34px}.row.plain{grid-template-columns:1fr}
ul{list-style:none;margin:0;padding:0}li{font-size:26px;line-height:1.3;padding:14px 0;border-top:1.5px solid #d9dedd}.plain li{font-size:36px;padding:24px 0;font-weight:560}.wide ul{display:flex;gap:48px}.wide li{border:0;padding:0}
svg{width:100%;height:auto;max-height:440px}.foot{display:flex;justify-content:space-between;font-size:15px;color:#8a979a}
.cover{background:#0d3f42;color:#fff}.cover::before{background:#d98b19}.cover .kicker{color:#ffd089}.cover h1{font-size:76px}.cover .key{font-size:34px;color:#d3e4e3}.cover li{border-color:#2b5d60}.cover .art{background:#fbfaf7;border-radius:18px;padding:26px;color:#1d2b2f}.cover .row{padding-bottom:24px}.cover .art svg{max-height:340px}.cover .foot{color:#a9c3c3}`

const page = (
  deck,
  slide,
  index,
) => `<section class="${index === 0 ? 'cover' : ''}"><p class="kicker">${deck.kicker}</p><h1>${slide.title}</h1><p class="key">${slide.keyMessage}</p>
<div class="row ${slide.wide ? 'wide' : slide.drawing ? '' : 'plain'}">${slide.points.length > 0 ? `<ul>${slide.points.map((each) => `<li>${each}</li>`).join('')}</ul>` : ''}${slide.drawing ? `<div class="art">${slide.drawing}</div>` : ''}</div><div class="foot"><span>Tarnquell Pumps &amp; Water</span><span>${index + 1}</span></div></section>`

mkdirSync(folder, { recursive: true })
const pictures = process.argv.includes('--pictures')
  ? process.argv[process.argv.indexOf('--pictures') + 1]
  : undefined
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  for (const deck of decks) {
    await tab.setContent(
      `<!doctype html><meta charset="utf-8"><title>${deck.title}</title><style>${style}</style>${deck.slides.map((slide, index) => page(deck, slide, index)).join('')}`,
    )
    await tab.evaluate('document.fonts.ready')
    const bytes = await tab.pdf({
      width: '1280px',
      height: '720px',
      printBackground: true,
      preferCSSPageSize: true,
    })
    writeFileSync(new URL(`${deck.key}.pdf`, folder), bytes)
    if (pictures)
      for (const [index, section] of (await tab.locator('section').all()).entries())
        await section.screenshot({ path: `${pictures}/${deck.key}-${index + 1}.png` })
    // What can be read on each page, the words in drawings too.
    const texts = await tab
      .locator('section')
      .evaluateAll((all) =>
        all.map((each) =>
          [...each.querySelectorAll('h1,.key,li,text')].map((word) => word.textContent).join('\n'),
        ),
      )
    const rows = deck.slides.map(({ title, keyMessage, notes }, index) => ({
      title,
      text: texts[index],
      notes,
      keyMessage,
    }))
    writeFileSync(new URL(`${deck.key}-text.json`, import.meta.url), `${JSON.stringify(rows, null, 2)}\n`)
    writeFileSync(
      new URL(`${deck.key}-text.ts`, import.meta.url),
      `/** Made by \`make-pdfs.mjs\`: what stands on and beside the pages of ${deck.key}.pdf. */\nexport const ${deck.key} = ${JSON.stringify(rows, null, 2)}\n`,
    )
  }
} finally {
  await browser.close()
}

await import('./name-files.mjs')
