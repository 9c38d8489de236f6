/** Meetings and notes in the built app, against an office of their own. */
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { MeetingsPage } from './page-models/meetings.ts'
import { NotesPage } from './page-models/notes.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

let office: SmallOffice
test.beforeAll(async () => {
  office = await openSmallOffice()
})
test.afterAll(() => office.close())

async function aLaptop(browser: Browser, size = { width: 1440, height: 900 }) {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.goto(office.address)
  await page.getByLabel('E-mail').fill(office.representative.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible({ timeout: 30_000 })
  return { context, page, problems, notes: new NotesPage(page), meetings: new MeetingsPage(page) }
}

const cutTheNetwork = (page: Page) =>
  page.context().route(
    (url) => url.origin !== office.address,
    (route) => route.abort('internetdisconnected'),
  )

test('a note with captures and a photo, written with no network, is all there after a reload', async ({
  browser,
}) => {
  const { page, notes, problems, context } = await aLaptop(browser)
  await cutTheNetwork(page)
  await notes.open()
  await notes.begin()
  const { note } = notes
  await note.write(
    '# Pumpenhalle Łódź',
    'They run **two** HY-40 since 2019.',
    'n: less noise in the night shift',
    'p: drawings by tomorrow',
    'o: too dear at ~20 % more',
    'd: test bench in January',
    '- one 语',
    'two',
    '',
  )
  await note.pastePhoto()
  await expect(note.photo('pump.png')).toBeVisible()
  await note.isSaved()
  const captures = [
    'Need: less noise in the night shift',
    'Promise: drawings by tomorrow',
    'Objection: too dear at ~20 % more',
    'Decision: test bench in January',
  ]
  expect(await note.captures()).toEqual(captures)
  await expect(note.capture('drawings')).toContainText('Due tomorrow')

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Pumpenhalle Łódź', level: 1 }).first()).toBeVisible({
    timeout: 30_000,
  })
  await expect(note.editor.getByRole('heading', { name: 'Pumpenhalle Łódź' })).toBeVisible()
  await expect(note.editor.getByRole('listitem')).toHaveText(['one 语', 'two'])
  await expect(note.editor.locator('strong')).toHaveText('two')
  await expect(note.photo('pump.png')).toBeVisible()
  expect(await note.captures()).toEqual(captures)
  await expect(notes.row('Pumpenhalle Łódź')).toBeVisible()
  expect(problems).toEqual([])
  await context.close()
})

test('what was typed a second before its tab is gone is on the disk', async ({ browser }) => {
  const { page, notes, context } = await aLaptop(browser)
  await notes.open()
  await notes.begin()
  await notes.note.write('Every word, ')
  await notes.note.isSaved()
  const address = page.url()
  await page.keyboard.type('and this one.')
  await page.waitForTimeout(1000)
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(new NotesPage(again).note.editor).toContainText('and this one.')
  await context.close()
})

test('a window that takes over finds what was typed in the other a moment before', async ({ browser }) => {
  const { page, notes, context } = await aLaptop(browser)
  await notes.open()
  await notes.begin()
  await page.keyboard.type('Bearing temperature 71 degrees. ')
  await notes.note.isSaved()
  const other = await context.newPage()
  await other.goto(page.url())
  const takeOver = other.getByRole('button', { name: 'Take over here' })
  await expect(takeOver).toBeVisible({ timeout: 30_000 })
  await page.keyboard.type('Typed at the last moment.')
  await takeOver.click()
  await expect(new NotesPage(other).note.editor).toContainText('Typed at the last moment.', {
    timeout: 30_000,
  })
  await context.close()
})

test('an empty note is never kept', async ({ browser }) => {
  const { page, notes, context } = await aLaptop(browser)
  await notes.open()
  await expect(notes.list.getByRole('option').first()).toBeVisible()
  const before = await notes.list.getByRole('option').count()
  await notes.begin()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await notes.begin()
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(notes.list.getByRole('option')).toHaveCount(before)
  await context.close()
})

test('a meeting is planned, written in, and its promises become tasks', async ({ browser }) => {
  const { page, meetings, problems, context } = await aLaptop(browser)
  await meetings.open()
  await meetings.plan({ account: 'Brauerei Grünthal', subject: 'Pump audit' })
  await meetings.isOpen('Pump audit')
  const { note } = meetings
  await note.write('p: send the curve by Friday', 'p: call Ana tomorrow', 'n: spare parts within a day')
  await note.isSaved()
  const followUp = meetings.step('Follow up')
  await followUp.getByRole('button', { name: 'Make 2 tasks' }).click()
  await expect(followUp.getByRole('link', { name: 'send the curve by Friday' })).toBeVisible()
  await expect(followUp.getByRole('link', { name: 'call Ana tomorrow' })).toBeVisible()
  await followUp.getByRole('textbox', { name: 'Outcome' }).fill('They want the audit in January.')
  await page.getByRole('button', { name: /Mark done/ }).click()
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible()
  await page.reload()
  await meetings.isOpen('Pump audit')
  await expect(note.editor).toContainText('send the curve by Friday')
  await expect(followUp.getByRole('textbox', { name: 'Outcome' })).toHaveValue(
    'They want the audit in January.',
  )
  await expect(followUp.getByRole('link', { name: 'call Ana tomorrow' })).toBeVisible()
  expect(problems).toEqual([])
  await context.close()
})

test('a meeting that ends before it starts cannot be planned, and says so where one types', async ({
  browser,
}) => {
  const { page, meetings, context } = await aLaptop(browser)
  await meetings.open()
  await page.keyboard.press('n')
  const { form } = meetings
  await form.getByLabel('Starts').fill('2027-01-12T10:00')
  await expect(form.getByLabel('Ends')).toHaveValue('2027-01-12T11:00')
  await form.getByLabel('Ends').fill('2027-01-12T09:00')
  await expect(form.getByText('It ends before it starts.')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Plan meeting' })).toBeDisabled()
  await context.close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`meetings and notes can be read and used by everyone, ${scheme}`, async ({ browser }) => {
    const { page, meetings, notes, context } = await aLaptop(browser)
    await page.emulateMedia({ colorScheme: scheme })
    await meetings.open()
    await meetings.list.getByRole('option').first().click()
    await meetings.note.write('n: less noise', 'p: offer by Friday', 'o: too dear', 'd: go on')
    await meetings.note.isSaved()
    const axe = () => new AxeBuilder({ page }).disableRules(['region']).analyze()
    expect((await axe()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await notes.open()
    await notes.list.getByRole('option').first().click()
    await expect(notes.note.editor).toBeVisible()
    expect((await axe()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await context.close()
  })
}
