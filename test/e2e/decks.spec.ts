/** Decks from files on disk to the screen before a customer, in the built app against an office of its own. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { deckFile, DecksPage } from './page-models/decks.ts'
import { PresentingPage } from './page-models/presenting.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

let office: SmallOffice
test.beforeAll(async () => {
  office = await openSmallOffice()
})
test.afterAll(() => office.close())

/** A laptop of one's own, signed in, with the library open. */
async function aLaptop(
  browser: Browser,
  who: 'manager' | 'representative',
  size = { width: 1280, height: 800 },
) {
  const context = await browser.newContext({ viewport: size })
  const page = await context.newPage()
  await page.goto(office.address)
  await page.getByLabel('E-mail').fill(office[who].email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const decks = new DecksPage(page)
  await decks.open()
  return { context, page, decks, presenting: new PresentingPage(page) }
}

/** From here on the office is out of reach. What is asked for elsewhere than the app itself is told. */
async function cutTheNetwork(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.context().route(
    (url) => url.origin !== office.address,
    async (route) => {
      asked.push(route.request().url())
      await route.abort('internetdisconnected')
    },
  )
  return asked
}

test('a PDF from disk becomes a deck that is presented with no network', async ({ browser }) => {
  const { page, decks, presenting, context } = await aLaptop(browser, 'representative')
  const asked = await cutTheNetwork(page)
  await decks.import('pump-talk.pdf')
  await expect(page.getByText('On this laptop')).toBeVisible()
  expect(await decks.order()).toEqual([
    'Pumps that pay for themselves',
    'Where the energy goes',
    'The duty point',
    'What Łódź saved',
    'Maintenance',
    'Next step',
  ])
  await page.keyboard.press('Control+Shift+P')
  await presenting.isShowing(1)
  await presenting.press('ArrowRight', 'PageDown')
  await presenting.isShowing(3)
  await presenting.press('g', '5', 'Enter')
  await presenting.isShowing(5)
  await presenting.press('z')
  await presenting.isShowing(3)
  await presenting.press('b')
  await expect(presenting.blank()).toHaveAttribute('data-colour', 'black')
  await presenting.press('b')
  await expect(presenting.blank()).toHaveCount(0)
  await presenting.press('o')
  await expect(presenting.overview().getByRole('button')).toHaveCount(6)
  await presenting.press('End', 'Enter')
  await presenting.isShowing(6)
  // Killed here, it comes back to the slide that was on screen.
  await page.reload()
  await presenting.isShowing(6)
  await presenting.leave()
  await expect(decks.slides.nth(5)).toHaveAttribute('aria-pressed', 'true')
  expect(asked.filter((address) => !address.startsWith(office.endpoint.url))).toEqual([])
  await context.close()
})

test('a bad file is answered by its own sentence, and nothing is written', async ({ browser }) => {
  const { decks, context } = await aLaptop(browser, 'representative')
  const before = await decks.cards.count()
  const sentences: [string, string][] = [
    ['not-a-pdf.pdf', '“not-a-pdf.pdf” is not a PDF, whatever its name says.'],
    ['damaged.pdf', '“damaged.pdf” is damaged and cannot be opened.'],
    ['no-pages.pdf', '“no-pages.pdf” has no pages.'],
    ['pictures/not-a-picture.png', '“not-a-picture.png” is not a picture that can be shown'],
    ['make.mjs', '“make.mjs” is of a kind that cannot become slides.'],
  ]
  for (const [file, sentence] of sentences) {
    await decks.pick(file)
    await expect(decks.dialog.getByRole('alert')).toContainText(sentence)
    await expect(decks.dialog.getByRole('button', { name: 'Import deck' })).toHaveCount(0)
    await decks.closeDialog()
  }
  expect(await decks.cards.count()).toBe(before)
  await context.close()
})

test('a PDF with a password asks for it, and is then presented without one', async ({ browser }) => {
  const { page, decks, presenting, context } = await aLaptop(browser, 'representative')
  await decks.pick('password.pdf')
  const field = decks.dialog.getByLabel('Password of password.pdf')
  await field.fill('street')
  await field.press('Enter')
  await expect(decks.dialog.getByRole('alert')).toContainText('That is not the password')
  await decks.dialog.getByLabel('Password of password.pdf').fill('road')
  await decks.dialog.getByRole('button', { name: 'Open' }).click()
  await decks.dialog.getByRole('button', { name: 'Import deck' }).click()
  await expect(decks.slides).toHaveCount(1)
  await page.keyboard.press('Control+Shift+P')
  await presenting.isShowing(1)
  await context.close()
})

test('a Markdown deck comes with its notes and pictures; what it hides runs nowhere', async ({ browser }) => {
  const { page, decks, presenting, context } = await aLaptop(browser, 'representative')
  const violations: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
  await decks.pick('pump-deck.md', 'pump.svg')
  await expect(decks.dialog.getByRole('alert')).toContainText('http://127.0.0.1:9/remote.png')
  await decks.dialog.getByRole('button', { name: 'Import deck' }).click()
  await decks.slides.nth(1).click()
  await expect(decks.editor.getByLabel('Speaker notes')).toHaveValue('Let them hold the seal.')
  const asked = await cutTheNetwork(page)
  violations.length = 0
  await page.keyboard.press('Control+Shift+P')
  await presenting.isShowing(2)
  await expect(presenting.slide.getByText('Seals for')).toBeVisible()
  await expect(presenting.slide.locator('img')).toHaveJSProperty('complete', true)
  await presenting.press('End')
  await presenting.isShowing(4)
  await expect(presenting.slide.getByText('Trial of')).toBeVisible()
  expect(await page.title()).not.toBe('ran')
  expect(violations).toEqual([])
  expect(asked.filter((address) => !address.startsWith(office.endpoint.url))).toEqual([])
  await context.close()
})

test('pictures that are dropped on the library become a deck in the order that people count in', async ({
  browser,
}) => {
  const { page, decks, context } = await aLaptop(browser, 'representative')
  const names = ['Slide 10.webp', 'Slide 2.jpg', 'Slide 1.png', 'Slide 3.svg']
  const files = await Promise.all(
    names.map(async (name) => ({
      name,
      bytes: (await readFile(deckFile(`pictures/${name}`))).toString('base64'),
    })),
  )
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name))
    }
    return transfer
  }, files)
  const library = page.getByRole('region', { name: 'Library' })
  await library.dispatchEvent('dragover', { dataTransfer: dropped })
  await expect(page.getByText('Drop PDFs, a Markdown deck or pictures')).toBeVisible()
  await library.dispatchEvent('drop', { dataTransfer: dropped })
  await decks.dialog.getByLabel('Title').fill('The pump room in pictures')
  await decks.dialog.getByRole('button', { name: 'Import deck' }).click()
  await expect(page.getByRole('heading', { name: 'The pump room in pictures' })).toBeVisible()
  expect(await decks.order()).toEqual(['Slide 1', 'Slide 2', 'Slide 3', 'Slide 10'])
  await context.close()
})

test('slides are renamed, noted, put in another order and deleted, and a deletion is undone', async ({
  browser,
}) => {
  const { page, decks, context } = await aLaptop(browser, 'representative')
  await decks.import('pump-talk.pdf')
  await decks.slides.nth(2).click()
  await decks.editor.getByLabel('Title').fill('Where it runs best')
  await decks.editor.getByLabel('Key message').fill('Sized right, it lasts twice as long')
  await decks.editor.getByLabel('Speaker notes').fill('Ask for their pump curve.')
  await expect(decks.slides.nth(2)).toHaveAttribute('aria-label', '3. Where it runs best')
  await decks.slides.nth(2).press('Alt+ArrowLeft')
  await expect.poll(() => decks.order()).toContain('Where it runs best')
  await expect.poll(async () => (await decks.order()).indexOf('Where it runs best')).toBe(1)
  await decks.slides.nth(1).press('Delete')
  await expect(decks.slides).toHaveCount(5)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(decks.slides).toHaveCount(6)
  // All of it is on the disk.
  await page.reload()
  await expect(decks.slides.nth(1)).toHaveAttribute('aria-label', '2. Where it runs best', {
    timeout: 30_000,
  })
  await decks.slides.nth(1).click()
  await expect(decks.editor.getByLabel('Speaker notes')).toHaveValue('Ask for their pump curve.')
  await context.close()
})

test('a slide is dragged to another place', async ({ browser }) => {
  const { page, decks, context } = await aLaptop(browser, 'representative')
  await decks.import('pump-talk.pdf')
  const grip = page.getByRole('button', { name: 'Move slide 1', exact: true })
  const from = await grip.boundingBox()
  const to = await decks.slides.nth(1).boundingBox()
  if (!from || !to) throw new Error('The slides have no place on the page.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, from.y, { steps: 12 })
  await page.mouse.move(to.x + to.width * 0.8, from.y, { steps: 12 })
  await page.mouse.up()
  await expect
    .poll(async () => (await decks.order()).slice(0, 2))
    .toEqual(['Where the energy goes', 'Pumps that pay for themselves'])
  await context.close()
})

test('what a manager publishes is on the representative’s laptop with its files, and can be searched there', async ({
  browser,
}) => {
  const manager = await aLaptop(browser, 'manager')
  await manager.decks.import('forty-pages.pdf')
  await manager.page.getByRole('button', { name: 'Publish' }).click()
  await expect(manager.page.getByText('Published', { exact: true })).toBeVisible()

  const representative = await aLaptop(browser, 'representative')
  const card = representative.decks.card('forty pages')
  await expect(card).toContainText('On this laptop', { timeout: 30_000 })
  await representative.page.keyboard.press('/')
  await representative.page.keyboard.type('row 37 life cost')
  await expect(card).toBeVisible()
  await cutTheNetwork(representative.page)
  await card.click()
  await expect(representative.decks.slides).toHaveCount(40)
  await expect(representative.page.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  await expect(representative.decks.editor.getByLabel('Title')).toHaveCount(0)
  await representative.page.keyboard.press('Control+Shift+P')
  await representative.presenting.isShowing(1)
  await representative.presenting.press('End')
  await representative.presenting.isShowing(40)
  await manager.context.close()
  await representative.context.close()
})

/** What the frame around the page is, its own spec sees to. */
const onThePage = (page: Page) => new AxeBuilder({ page }).include('#page')

for (const scheme of ['light', 'dark'] as const) {
  test(`library and deck page can be used with a screen reader, in ${scheme}`, async ({ browser }) => {
    const { page, decks, context } = await aLaptop(browser, 'representative')
    await page.emulateMedia({ colorScheme: scheme })
    await decks.import('pump-talk.pdf')
    await expect(decks.slides).toHaveCount(6)
    const onDeck = await onThePage(page).analyze()
    expect(onDeck.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await decks.open()
    await expect(decks.cards.first()).toBeVisible()
    const inLibrary = await onThePage(page).analyze()
    expect(inLibrary.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await context.close()
  })
}
