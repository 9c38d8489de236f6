// npm run icons: makes the icons of all systems from resources/icons/icon.svg, drawn by a real browser.
//
// What it makes is kept in git, so that only who changes the drawing has to run it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './node-version.mjs'
import { fail, isStarted, underRightNode } from './set-up.mjs'

const FOLDER = join(ROOT, 'resources', 'icons')

/** macOS draws its icons with air around them: of 1024 points the shape has 824. */
const MAC_AIR = 124

/**
 * An .ico file of PNG pictures (Windows Vista and newer).
 * Layout: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 * @param {{ size: number, png: Buffer }[]} pictures of 16 to 256 points
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    // A byte cannot hold 256; the format has 0 for it.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** The kinds of picture in an .icns file that hold a PNG, and their size in pixels. */
const ICNS_KINDS = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])

/**
 * An .icns file.
 * @param {Map<number, Buffer>} pngs by size, one for each size that the format wants
 */
export function icnsOf(pngs) {
  const parts = ICNS_KINDS.map(([kind, size]) => {
    const png = pngs.get(size)
    if (png === undefined) throw new Error(`A picture of ${size} points is missing.`)
    const head = Buffer.alloc(8)
    head.write(kind, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

/** Draws all sizes and writes the files. */
async function makeIcons() {
  const { chromium } = await import('@playwright/test')
  const { chromiumLaunchOptions, obtainChromium } = await import('./chromium.mjs')
  await obtainChromium()
  const drawing = readFileSync(join(FOLDER, 'icon.svg'), 'utf8')
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    /** @param {number} size @param {number} air @returns {Promise<Buffer>} */
    const draw = async (size, air = 0) => {
      const box = `${-air} ${-air} ${1024 + 2 * air} ${1024 + 2 * air}`
      const svg = drawing.replace(
        'viewBox="0 0 1024 1024"',
        `viewBox="${box}" width="${size}" height="${size}"`,
      )
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
      return page.screenshot({ omitBackground: true })
    }
    /** @type {Map<number, Buffer>} */
    const mac = new Map()
    for (const [, size] of ICNS_KINDS) if (!mac.has(size)) mac.set(size, await draw(size, MAC_AIR))
    writeFileSync(join(FOLDER, 'icon.icns'), icnsOf(mac))

    const windows = []
    for (const size of [16, 24, 32, 48, 64, 128, 256]) windows.push({ size, png: await draw(size) })
    writeFileSync(join(FOLDER, 'icon.ico'), icoOf(windows))

    mkdirSync(join(FOLDER, 'linux'), { recursive: true })
    for (const size of [16, 32, 48, 64, 128, 256, 512]) {
      writeFileSync(join(FOLDER, 'linux', `${size}x${size}.png`), await draw(size))
    }
    writeFileSync(join(FOLDER, 'icon.png'), await draw(1024))
  } finally {
    await browser.close()
  }
}

if (isStarted(import.meta.url)) {
  try {
    await underRightNode(import.meta.url)
    await makeIcons()
    console.log('The icons are in resources/icons.')
  } catch (error) {
    fail(error)
  }
}
