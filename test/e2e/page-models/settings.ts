import type { Locator, Page } from '@playwright/test'

/** The person, the look, sync, and what is kept on this laptop. */
export class SettingsPage {
  readonly page: Page
  readonly signOutDialog: Locator

  constructor(page: Page) {
    this.page = page
    this.signOutDialog = page.getByRole('dialog', { name: 'Sign out' })
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  async signOut() {
    await this.page.getByRole('button', { name: 'Sign out' }).click()
  }

  async choose(setting: 'Light' | 'Dark' | 'As the system' | 'Comfortable' | 'Compact') {
    await this.page.getByText(setting, { exact: true }).click()
  }
}
