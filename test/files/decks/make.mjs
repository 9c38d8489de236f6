// Makes the fixture decks beside it, so that anyone can see what is in them:
//   node scripts/run.mjs test/files/decks/make.mjs
// PDFs with text and drawings come from HTML by a headless Chromium; those that no program writes on purpose
// (damaged, empty, with a password, with scripts) are written by hand.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { encryptedPdf, pdfOf, textPage } from './pdf-by-hand.mjs'

const here = dirname(fileURLToPath(import.meta.url))
/** @param {string} name @param {string | Uint8Array} bytes */
const keep = (name, bytes) => writeFileSync(join(here, name), bytes)
mkdirSync(join(here, 'pictures'), { recursive: true })

const STYLE = `@page { size: 1280px 720px; margin: 0 } body { margin: 0; font-family: sans-serif }
section { width: 1280px; height: 720px; box-sizing: border-box; padding: 80px; break-after: page; overflow: hidden }
h1 { font-size: 64px; margin: 0 0 40px; color: #0f5257 } p { font-size: 32px } svg { display: block }`

/** @param {string[]} sections @param {string} title */
const html = (sections, title) =>
  `<!doctype html><meta charset=utf-8><title>${title}</title><style>${STYLE}</style>` +
  sections.map((inner) => `<section>${inner}</section>`).join('')

const curve =
  '<svg width="900" height="300" viewBox="0 0 900 300"><path d="M0 280 C300 260 420 60 900 20" fill="none" stroke="#0f5257" stroke-width="10"/><circle cx="560" cy="120" r="24" fill="#d98a1f"/></svg>'

const talk = [
  '<h1>Pumps that pay for themselves</h1><p>Hansa Wasserwerke, autumn visit</p>',
  `<h1>Where the energy goes</h1><p>Four fifths of a pump’s life cost is electricity.</p>${curve}`,
  `<h1>The duty point</h1><p>A pump that runs left of its best efficiency point wears out early.</p>${curve}`,
  '<h1>What Łódź saved</h1><p>31 % less power at the same flow, measured over a winter.</p>',
  '<h1>Maintenance</h1><p>Seals last twice as long. Spare parts are there in two days.</p>',
  '<h1>Next step</h1><p>A trial pump for eight weeks, free of charge.</p>',
]
const forty = Array.from(
  { length: 40 },
  (_, index) => `<h1>Chapter ${index + 1}</h1><p>Row ${index + 1} of the life cost table.</p>${curve}`,
)
const rightToLeft = [
  '<div dir=rtl lang=he><h1>משאבות חסכוניות</h1><p>שלושים אחוז פחות חשמל</p></div>',
  '<div dir=rtl lang=ar><h1>مضخات موفرة للطاقة</h1><p>كفاءة أعلى</p></div>',
]

const browser = await chromium.launch(chromiumLaunchOptions())
const page = await browser.newPage({ viewport: { width: 640, height: 360 } })
for (const [name, sections, title] of /** @type {const} */ ([
  ['pump-talk.pdf', talk, 'Pumps that pay for themselves'],
  ['forty-pages.pdf', forty, 'untitled'],
  ['right-to-left.pdf', rightToLeft, 'Right to left'],
])) {
  await page.setContent(html([...sections], title))
  keep(name, await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: false }))
}

/** @param {string} background @param {string} words */
const picture = (background, words) =>
  `<body style="margin:0;display:grid;place-items:center;height:360px;background:${background};font:700 48px sans-serif;color:#fff">${words}`
await page.setContent(picture('#0f5257', 'Pump room'))
keep('pictures/Slide 1.png', await page.screenshot())
await page.setContent(picture('#8a4b12', 'Valve'))
keep('pictures/Slide 2.jpg', await page.screenshot({ type: 'jpeg', quality: 80 }))
await page.setContent(picture('#3d3a5c', 'Filter'))
const webp = await page.evaluate(async () => {
  const canvas = new OffscreenCanvas(640, 360)
  const context = canvas.getContext('2d')
  if (!context) return []
  context.fillStyle = '#3d3a5c'
  context.fillRect(0, 0, 640, 360)
  context.fillStyle = '#fff'
  context.font = '700 48px sans-serif'
  context.fillText('Filter', 250, 190)
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
  return [...new Uint8Array(await blob.arrayBuffer())]
})
keep('pictures/Slide 10.webp', Uint8Array.from(webp))
await browser.close()

keep(
  'pictures/Slide 3.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><script>document.documentElement.setAttribute('data-ran','1');fetch('http://127.0.0.1:9/from-svg')</script><rect width="640" height="360" fill="#f4f1ec"/><circle cx="320" cy="180" r="120" fill="none" stroke="#0f5257" stroke-width="16"/><image href="http://127.0.0.1:9/remote.png" width="10" height="10"/></svg>\n`,
)
// Two frames, one pixel each.
keep(
  'pictures/Slide 4.gif',
  Buffer.from(
    '47494638396101000100f00000ff000000ff0021ff0b4e45545343415045322e30030100000021f904000a0000002c00000000010001000002024401 0021f904000a0000002c00000000010001000002024c01003b'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  ),
)
keep('pictures/not-a-picture.png', 'This is a letter that was renamed.\n')

keep('not-a-pdf.pdf', 'Dear Ms Østergård,\nplease find the offer attached.\n')
keep('damaged.pdf', `%PDF-1.7\n${'garbage that no reader can follow '.repeat(40)}`)
keep('no-pages.pdf', pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']))
keep('password.pdf', encryptedPdf('road', textPage('For the customer only')))
keep(
  'with-scripts.pdf',
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("ran"\\); this.submitForm\\("http://127.0.0.1:9/from-pdf"\\)) >> /AA << /WC << /S /JavaScript /JS (app.alert\\(1\\)) >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R /Annots [6 0 R] >>',
    textPage('A page with a script'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 640 360] /A << /S /URI /URI (http://127.0.0.1:9/from-link) >> >>',
  ]),
)
keep(
  'rotated.pdf',
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 360 640] /Rotate 90 /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    textPage('Turned by ninety degrees'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]),
)
// A Japanese page whose font is not embedded: it can be read only by the character maps that ship with the app.
const japanese = Array.from('省エネポンプ')
  .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
  .join('')
keep(
  'japanese.pdf',
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 640 360] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    { stream: `BT /F1 48 Tf 60 200 Td <${japanese}> Tj ET` },
    '<< /Type /Font /Subtype /Type0 /BaseFont /KozMinPr6N-Regular /Encoding /UniJIS-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /KozMinPr6N-Regular /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /KozMinPr6N-Regular /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ]),
)

keep(
  'pump.svg',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><rect x="40" y="60" width="160" height="100" rx="12" fill="#0f5257"/><circle cx="240" cy="110" r="50" fill="#d98a1f"/></svg>\n',
)
keep(
  'pump-deck.md',
  `---
marp: true
theme: default
paginate: true
title: The quiet pump
---

<!-- _class: lead -->

# The quiet pump

For waterworks that sleep at night

<!-- Begin with the question what noise costs them. -->

---

## What it does

- 58 dB at full load
- Seals for *40,000* hours

![w:400](pump.svg)

<!--
Let them hold the seal.
-->

---

<!-- backgroundColor: #0f5257 -->
<!-- color: white -->

## What it replaces

| Pump | Noise |
| --- | --- |
| Old | 74 dB |
| Quiet | 58 dB |

---

## Next step

<script>document.title = 'ran'</script>

<img src=x onerror="document.title='ran'">

![](http://127.0.0.1:9/remote.png)

Trial of *eight weeks*
`,
)
keep('missing-picture.md', '# One slide\n\n![](not-picked.png)\n')
