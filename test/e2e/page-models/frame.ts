import { expect, type Locator, type Page } from '@playwright/test'

/** What stands around every page: title bar, rail, sync light, palette, toasts. */
export class Frame {
  readonly page: Page
  readonly light: Locator
  readonly rail: Locator
  readonly palette: Locator
  readonly toasts: Locator

  constructor(page: Page) {
    this.page = page
    this.light = page.getByRole('button', { name: /^Sync:/ })
    this.rail = page.getByRole('navigation', { name: 'Places' })
    this.palette = page.getByRole('combobox', { name: 'Search or do anything' })
    this.toasts = page.locator('[aria-live="polite"][role="status"]')
  }

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  async isOpen() {
    await expect(this.rail).toBeVisible()
  }

  /** Waits until this laptop and the office have the same. */
  async inStep() {
    await expect(this.light).toHaveAccessibleName(/In step/, { timeout: 30_000 })
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Opens the palette and types. */
  async find(words: string) {
    await this.page.keyboard.press('Control+k')
    await expect(this.palette).toBeFocused()
    await this.palette.fill(words)
  }

  found(name: string | RegExp): Locator {
    return this.page.getByRole('listbox', { name: 'Found' }).getByRole('option', { name })
  }
}
