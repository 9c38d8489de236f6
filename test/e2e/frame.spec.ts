/** The frame: keys, palette, undo, the sync light, density, and that all can be read and reached. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Frame } from './page-models/frame.ts'
import { SettingsPage } from './page-models/settings.ts'
import { SignInPage } from './page-models/sign-in.ts'
import { TodayPage } from './page-models/today.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

let office: SmallOffice
test.beforeAll(async () => {
  office = await openSmallOffice({ accounts: 30 })
})
test.afterAll(() => office.close())

async function signedIn(page: Page, who = office.representative) {
  const signIn = new SignInPage(page)
  await signIn.open(office.address)
  await signIn.signIn(who.email, password)
  const frame = new Frame(page)
  await frame.inStep()
  return frame
}

test('Today shows the day: meetings with account and people, tasks due, promises, newest notes', async ({
  page,
}) => {
  await signedIn(page)
  const today = new TodayPage(page)
  await expect(today.meetings).toContainText('Brauerei Grünthal')
  await expect(today.meetings).toContainText('Anna Weiß, Jan Ostrowski')
  await expect(today.tasks.getByRole('listitem')).toHaveCount(2)
  await expect(today.tasks.getByRole('listitem').first()).toContainText('3 days overdue')
  await expect(today.promises).toContainText('Send noise figures of the booster at half load')
  await expect(today.notes).toContainText('First visit to the brewhouse')
})

test('a task is done with one key, undone with another, and both reach the office', async ({ page }) => {
  const frame = await signedIn(page)
  const today = new TodayPage(page)
  const task = today.tasks.getByRole('link', { name: /Send the offer for two boosters/ })
  await task.focus()
  await frame.press('x')
  await expect(task).toBeHidden()
  await expect(frame.toasts).toContainText('Done: Send the offer')
  await expect.poll(() => statusAtOffice('Send the offer for two boosters')).toBe('done')
  await frame.press('Control+z')
  await expect(task).toBeVisible()
  await expect.poll(() => statusAtOffice('Send the offer for two boosters')).toBe('planned')
})

test('a manager sees where the team is today', async ({ page }) => {
  await signedIn(page, office.manager)
  await expect(new TodayPage(page).team).toContainText('Rita Nyström')
})

test('G and a letter go places, and ? shows every key that works here', async ({ page }) => {
  const frame = await signedIn(page)
  await frame.press('g', 's')
  await expect(frame.title('Settings')).toBeVisible()
  await frame.press('g', 't')
  await expect(frame.title('Today')).toBeVisible()
  await frame.press('?')
  const keys = page.getByRole('dialog', { name: 'All keys' })
  await expect(keys).toContainText('Go to Settings')
  await expect(keys).toContainText('Mark done')
  await frame.press('Escape')
  await expect(keys).toBeHidden()
})

test('the palette finds records by a mistyped name, and starts actions', async ({ page }) => {
  const frame = await signedIn(page)
  await frame.find('Grunthall')
  await expect(frame.found(/Brauerei Grünthal/).first()).toBeVisible()
  await frame.palette.fill('compressor')
  const note = frame.found(/First visit to the brewhouse/)
  await expect(note.locator('mark')).toHaveText('compressor')
  await frame.palette.fill('go to settings')
  await frame.press('Enter')
  await expect(frame.title('Settings')).toBeVisible()
})

test('what one types right after the palette’s key is in the palette, and does nothing on the page', async ({
  page,
}) => {
  const frame = await signedIn(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('nothing like it')
  await expect(frame.palette).toHaveValue('nothing like it')
})

test('what was opened last stands in the empty palette, over a restart too', async ({ page }) => {
  const frame = await signedIn(page)
  await frame.find('Grünthal')
  await frame
    .found(/Brauerei Grünthal/)
    .first()
    .click()
  await expect(page).toHaveURL(/\/accounts\//)
  await page.reload()
  await frame.isOpen()
  await frame.find('')
  await expect(frame.found(/Brauerei Grünthal/)).toBeVisible()
})

test('the light tells the truth: offline with what waits, in step again, and the detail says what is safe', async ({
  page,
  context,
}) => {
  const frame = await signedIn(page)
  await context.route(`${office.endpoint.url}/**`, (route) => route.abort())
  await new TodayPage(page).complete('Ask for the water analysis')
  await expect(frame.light).toHaveAccessibleName(/Offline, 1 waiting/)
  await frame.light.click()
  await expect(page.getByText('Your 1 change is safe on this laptop')).toBeVisible()
  await context.unroute(`${office.endpoint.url}/**`)
  await page.getByRole('button', { name: 'Sync now' }).click()
  await frame.inStep()
  await expect.poll(() => statusAtOffice('Ask for the water analysis')).toBe('done')
})

test('a second tab is told that Roadbook is open, and may take over', async ({ page, context }) => {
  const frame = await signedIn(page)
  const second = await context.newPage()
  await second.goto(office.address)
  await expect(second.getByRole('heading', { name: 'Roadbook is open in another window' })).toBeVisible()
  await second.getByRole('button', { name: 'Take over here' }).click()
  await new Frame(second).isOpen()
  await expect(page.getByRole('heading', { name: 'Another window has taken over' })).toBeVisible()
  await expect(frame.rail).toBeHidden()
})

test('density and darkness are chosen once and kept', async ({ page }) => {
  const frame = await signedIn(page)
  await frame.press('g', 's')
  const settings = new SettingsPage(page)
  await settings.choose('Compact')
  await settings.choose('Dark')
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact')
  await page.reload()
  await frame.isOpen()
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('the rail folds to icons in a narrow window, and its words stay for who listens', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 })
  const frame = await signedIn(page)
  const link = frame.rail.getByRole('link', { name: 'Settings' })
  await expect(link).toBeVisible()
  expect((await frame.rail.boundingBox())?.width).toBeLessThanOrEqual(60)
  await link.click()
  await expect(frame.title('Settings')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everything can be read and reached in ${colorScheme}, and the policy has nothing to refuse`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    const signIn = new SignInPage(page)
    await signIn.open(office.address)
    await isAccessible(page)
    const frame = await signedIn(page)
    await isAccessible(page)
    await frame.press('g', 's')
    await expect(frame.title('Settings')).toBeVisible()
    await isAccessible(page)
    await frame.find('Grünthal')
    await expect(frame.found(/Brauerei Grünthal/).first()).toBeVisible()
    await isAccessible(page)
    expect(refused).toEqual([])
    await context.close()
  })
}

async function isAccessible(page: Page) {
  // What is still coming into sight has not its colours yet.
  await page.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}

/** What the office's database says of an activity. */
async function statusAtOffice(subject: string): Promise<string | undefined> {
  const rows = await office.endpoint.database.db
    .selectFrom('records')
    .select('state')
    .where('kind', '=', 'activities')
    .execute()
  for (const { state } of rows) {
    const activity = (typeof state === 'string' ? JSON.parse(state) : state) as {
      subject?: string
      status?: string
    }
    if (activity?.subject === subject) return activity.status
  }
  return undefined
}
