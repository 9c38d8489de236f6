import { expect, test } from '@playwright/test'
import { AccountsPage } from './page-models/accounts.ts'
import { signIn } from './page-models/at-the-desk.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

let office: SmallOffice
test.beforeAll(async () => {
  office = await openSmallOffice({ accounts: 300 })
})
test.afterAll(() => office.close())
test.beforeEach(async ({ page }) => {
  await page.goto(office.address)
  await signIn(page, office.representative.email, password)
})

test('an account is added, edited, found again after a restart, deleted and brought back', async ({
  page,
}) => {
  const accounts = new AccountsPage(page)
  await accounts.open()
  await accounts.add(`O'Brien & Søns "Dairy"`, 'Galway')

  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'E-mail' }).fill('not an address')
  await page.keyboard.press('Tab')
  await expect(page.getByText('This is not an e-mail address yet')).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail' }).fill('office@obrien.example')
  await page.getByRole('textbox', { name: 'Phone' }).fill('+353 91 555 123')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('link', { name: 'office@obrien.example' })).toBeVisible()

  await page.reload()
  await accounts.isOpen(`O'Brien & Søns "Dairy"`)
  await expect(page.getByText('+353 91 555 123')).toBeVisible()

  await page.keyboard.press('e')
  await page.getByRole('button', { name: 'Delete account' }).click()
  await accounts.search('obrien')
  await expect(page.getByText('No account fits')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(accounts.row('Søns')).toBeVisible()
})

test('a list of hundreds is searched with typing mistakes, filtered, sorted and walked by keys', async ({
  page,
}) => {
  const accounts = new AccountsPage(page)
  await accounts.open()
  await expect(page.getByText(/^30[23]$/)).toBeVisible()
  // Only what can be seen is drawn.
  expect(await accounts.list.getByRole('option').count()).toBeLessThan(60)

  await page.keyboard.press('/')
  await page.keyboard.type('grunthla')
  await expect(accounts.row('Brauerei Grünthal')).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()

  await accounts.filter('Tier', 'Tier A')
  await expect(accounts.row('Brauerei Grünthal')).toBeVisible()
  await expect(accounts.row('Wodociągi Łódź')).toHaveCount(0)

  // Filter and place are there again after a restart.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Tier: Tier A' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()

  await expect(page.getByText(/^30[23]$/)).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/accounts\/[0-9a-f-]{36}/)
})

test('an account shows its people and what was said, and takes a new contact and a call', async ({
  page,
}) => {
  const accounts = new AccountsPage(page)
  await accounts.open()
  await accounts.row('Brauerei Grünthal').click()
  await accounts.isOpen('Brauerei Grünthal')
  await expect(page.getByRole('link', { name: /Anna Weiß/ })).toBeVisible()
  await expect(page.getByText('Walk through the pump hall')).toBeVisible()

  await accounts.addContact({ name: 'Piotr Żółć', title: 'Maintenance', email: 'wrong' })
  await expect(page.getByText('This is not an e-mail address yet')).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail' }).fill('piotr@gruenthal.example')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Piotr Żółć/ })).toBeVisible()

  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: /Log contact/ })
  await dialog.getByRole('textbox', { name: 'What about' }).fill('Seal of pump 3')
  await dialog.getByRole('textbox', { name: 'What was said' }).fill('Drips again since Monday.')
  await dialog.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText('Drips again since Monday.')).toBeVisible()
})
