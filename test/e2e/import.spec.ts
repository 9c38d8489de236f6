import { expect, test } from '@playwright/test'
import { AccountsPage } from './page-models/accounts.ts'
import { signIn } from './page-models/at-the-desk.ts'
import { ImportPage } from './page-models/import.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

let office: SmallOffice
test.beforeEach(async ({ page }) => {
  office = await openSmallOffice()
  await page.goto(office.address)
  await signIn(page, office.representative.email, password)
})
test.afterEach(() => office.close())

test('accounts and contacts come in from Salesforce, once however often, and are taken back', async ({
  page,
}) => {
  const imports = new ImportPage(page)
  const accounts = new AccountsPage(page)
  await imports.open()
  await imports.choose('salesforce-accounts.csv')
  await expect(page.getByText('written by Salesforce Data Loader')).toBeVisible()
  await imports.review()
  // Wodociągi Łódź is here already, by another spelling; a row without a name is told by its line.
  await expect(
    page.getByText('Line 6: There is no company name in this row. The row is left out.'),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /Wodociągi Łódź Sp. z o.o./ })).toContainText('Similar name')
  await page.getByRole('button', { name: 'All: fill in' }).click()
  await imports.run()
  await expect(page.getByText('3 added, 1 filled in, 0 unchanged')).toBeVisible()

  await page.getByRole('button', { name: 'Import another file' }).click()
  await imports.bringIn('salesforce-contacts.csv')
  await expect(page.getByText('3 added, 0 filled in, 0 unchanged')).toBeVisible()
  await accounts.open()
  await accounts.search('hugelsheim')
  await accounts.row('Brauerei Hügelsheim').click()
  await expect(page.getByRole('link', { name: /Jörg Weißhaupt/ })).toBeVisible()

  await imports.open()
  await imports.bringIn('salesforce-accounts.csv')
  await expect(page.getByText('0 added, 0 filled in, 4 unchanged')).toBeVisible()

  // Contacts hang on the accounts: they go first.
  const row = (file: string) => page.getByRole('listitem').filter({ hasText: file })
  await row('salesforce-contacts.csv').getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText('3 records of salesforce-contacts.csv were taken back.')).toBeVisible()
  await row('salesforce-accounts.csv').getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText('4 records of salesforce-accounts.csv were taken back.')).toBeVisible()
  await accounts.open()
  await accounts.search('')
  await expect(accounts.row('Brauerei Hügelsheim')).toHaveCount(0)
  await expect(accounts.row('Wodociągi Łódź')).toBeVisible()
})

test('what cannot be read gets a sentence and changes nothing', async ({ page }) => {
  const imports = new ImportPage(page)
  await imports.open()
  await imports.choose('not-a-table.csv')
  await expect(page.getByText('“not-a-table.csv” is not a table of text.')).toBeVisible()
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await imports.choose('garbled.csv')
  await expect(page.getByText('For example “MÃ¼ller”')).toBeVisible()
  await page.getByRole('button', { name: 'Put them right' }).click()
  await expect(page.getByRole('cell', { name: 'Müller AG' })).toBeVisible()
})
