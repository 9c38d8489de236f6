/**
 * Takes pictures of every screen of the running app with the demo company: light and dark, at 1280×800 and
 * 1920×1080, and one of each screen in a narrow window. All go to `screenshots/`; the few that the README shows
 * are also written to `docs/pictures/`.
 *
 *   npm run screenshots -- [--only accounts,today]
 */
import { copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { demoPeople } from '../../resources/demo-company/people.ts'
import { signIn } from './page-models/at-the-desk.ts'
import { aLaptop } from './support/laptop.ts'
import { anOffice } from './support/office.ts'

interface Screen {
  name: string
  path: string
  /** What is done before the picture is taken. */
  before?: (page: Page) => Promise<void>
  /** What is done afterwards, where the next picture would not begin at its own page. */
  after?: (page: Page) => Promise<void>
}

const firstRow = async (page: Page) => {
  await page.getByRole('option').first().click()
  await page.waitForTimeout(800)
}

const screens: readonly Screen[] = [
  { name: 'today', path: '/' },
  { name: 'accounts', path: '/accounts' },
  { name: 'account', path: '/accounts', before: firstRow },
  {
    name: 'account-edit',
    path: '/accounts',
    before: async (page) => {
      await firstRow(page)
      await page.keyboard.press('e')
      await page.waitForTimeout(300)
    },
  },
  { name: 'contacts', path: '/contacts', before: firstRow },
  { name: 'meetings', path: '/meetings' },
  {
    name: 'meeting',
    path: '/',
    before: async (page) => {
      await page.getByRole('main').getByRole('link').first().click()
      await page.waitForTimeout(1200)
    },
  },
  { name: 'notes', path: '/notes', before: firstRow },
  { name: 'decks', path: '/decks' },
  {
    name: 'deck',
    path: '/decks',
    before: async (page) => {
      await page
        .getByRole('link', { name: /brewer/i })
        .first()
        .click()
      await page.waitForTimeout(2500)
    },
  },
  {
    name: 'presenting',
    path: '/decks',
    before: async (page) => {
      await page
        .getByRole('link', { name: /brewer/i })
        .first()
        .click()
      await page.waitForTimeout(1500)
      await page.keyboard.press('Control+Shift+P')
      await page.waitForTimeout(2500)
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(800)
    },
    after: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.waitForTimeout(500)
    },
  },
  {
    name: 'palette',
    path: '/',
    before: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('impeler')
      await page.waitForTimeout(800)
    },
  },
  { name: 'import', path: '/import' },
  { name: 'settings', path: '/settings' },
]

const inReadme = new Map([
  ['today-light-1280', 'today.png'],
  ['account-light-1920', 'account.png'],
  ['meeting-light-1280', 'meeting.png'],
  ['presenting-light-1280', 'presenting.png'],
  ['palette-dark-1280', 'palette.png'],
])

const sizes = [
  { width: 1280, height: 800, schemes: ['light', 'dark'] },
  { width: 1920, height: 1080, schemes: ['light', 'dark'] },
  { width: 1024, height: 768, schemes: ['light'] },
] as const

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only ? new Set(values.only.split(',')) : null
const folder = resolve('screenshots')
const pictures = resolve('docs/pictures')
await mkdir(folder, { recursive: true })
await mkdir(pictures, { recursive: true })

const person = demoPeople.find(({ key }) => key === 'jonas')
if (!person) throw new Error('The demo company has no Jonas any more')
const office = await anOffice()
const laptop = await aLaptop(office.url)
try {
  const page = await laptop.open()
  console.log(`Signing in as ${person.name}`)
  await page.screenshot({ path: join(folder, 'sign-in.png') })
  await signIn(page, person.email, person.password)
  await page.waitForTimeout(5000)
  const origin = new URL(page.url()).origin
  for (const { width, height, schemes } of sizes) {
    await page.setViewportSize({ width, height })
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme })
      for (const screen of screens) {
        if (wanted && !wanted.has(screen.name)) continue
        const name = `${screen.name}-${scheme}-${width}`
        await page.goto(origin + screen.path)
        await page.waitForTimeout(1500)
        try {
          await screen.before?.(page)
          await page.screenshot({ path: join(folder, `${name}.png`) })
          console.log(name)
        } catch (problem) {
          console.error(`${name}: ${String(problem).split('\n')[0]}`)
          process.exitCode = 1
        }
        await screen.after?.(page)
        const kept = inReadme.get(name)
        if (kept) await copyFile(join(folder, `${name}.png`), join(pictures, kept))
      }
    }
  }
} finally {
  await laptop.close()
  await office.remove()
}
