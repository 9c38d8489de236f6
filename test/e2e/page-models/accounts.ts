import { expect, type Locator, type Page } from '@playwright/test'

/** The accounts' list and the account beside it. */
export class AccountsPage {
  readonly page: Page
  readonly list: Locator
  readonly record: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('listbox', { name: 'Accounts' })
    this.record = page.locator('section[aria-label]').last()
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Accounts' }).click()
    await expect(this.page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible()
  }

  row(name: string): Locator {
    return this.list.getByRole('option').filter({ hasText: name })
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Search accounts' }).fill(text)
  }

  async filter(menu: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: menu }).click()
    await this.page.getByRole('menuitemcheckbox', { name: choice }).click()
    await this.page.keyboard.press('Escape')
  }

  async add(name: string, city?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add account' }).first().click()
    const dialog = this.page.getByRole('dialog', { name: 'Add account' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    if (city) await dialog.getByRole('textbox', { name: 'City' }).fill(city)
    await dialog.getByRole('button', { name: 'Add account' }).click()
    await this.isOpen(name)
  }

  async isOpen(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }

  async addContact(fields: { name: string; title?: string; email?: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Add contact' }).first().click()
    await this.page.getByRole('textbox', { name: 'Name', exact: true }).fill(fields.name)
    if (fields.title) await this.page.getByRole('textbox', { name: 'Job title' }).fill(fields.title)
    if (fields.email) await this.page.getByRole('textbox', { name: 'E-mail' }).fill(fields.email)
    await this.page.keyboard.press('Enter')
  }
}
