import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Bringing a file in. */
export class ImportPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
    await expect(this.page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible()
  }

  /** Chooses a file of test/files/import. */
  async choose(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Choose a file' }).click()
    await (await chooser).setFiles(join(import.meta.dirname, '../../files/import', file))
  }

  async review(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look for duplicates' }).click()
    await expect(this.page.getByRole('button', { name: /^Import \d/ })).toBeVisible()
  }

  async run(): Promise<void> {
    await this.page.getByRole('button', { name: /^Import \d/ }).click()
    await expect(this.page.getByText('Imported', { exact: true })).toBeVisible()
  }

  /** The whole way, from the file to the report. */
  async bringIn(file: string): Promise<void> {
    await this.choose(file)
    await this.review()
    await this.run()
  }
}
