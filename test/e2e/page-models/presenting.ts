/** What the audience sees. */
import { expect, type Locator, type Page } from '@playwright/test'

/** How long the app may take to open on a machine that is busy with other specs. Milliseconds. */
const OPENING = 30_000

export class PresentingPage {
  readonly page: Page
  readonly room: Locator
  readonly slide: Locator

  constructor(page: Page) {
    this.page = page
    this.room = page.locator('[data-presenting]')
    this.slide = this.room.locator('[data-current] [data-slide]')
  }

  /** Waits until a slide is on screen, sharp. */
  async isShowing(number: number) {
    await expect(this.slide).toHaveAttribute('aria-label', new RegExp(`^Slide ${number} of `), {
      timeout: OPENING,
    })
    await expect(this.slide).toHaveAttribute('data-state', /^(ready|element)$/, { timeout: OPENING })
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  blank() {
    return this.room.locator('[data-colour]')
  }

  overview() {
    return this.page.getByRole('dialog', { name: 'All slides' })
  }

  /** Leaves as a presenter does: Escape, and again. */
  async leave() {
    await this.page.keyboard.press('Escape')
    await expect(this.room.getByText('Press Escape again to leave')).toBeVisible()
    await this.page.keyboard.press('Escape')
    await expect(this.room).toHaveCount(0)
  }
}
