import type { Locator, Page } from '@playwright/test'

/** The first page of the day. */
export class TodayPage {
  readonly page: Page
  readonly meetings: Locator
  readonly tasks: Locator
  readonly promises: Locator
  readonly notes: Locator
  readonly team: Locator

  constructor(page: Page) {
    this.page = page
    this.meetings = page.getByRole('region', { name: /^Meetings/ })
    this.tasks = page.getByRole('region', { name: /^Tasks/ })
    this.promises = page.getByRole('region', { name: /^Promises/ })
    this.notes = page.getByRole('region', { name: /^Newest notes/ })
    this.team = page.getByRole('region', { name: /^Your team today/ })
  }

  async complete(task: string) {
    await this.page.getByRole('button', { name: `Mark done: ${task}` }).click()
  }
}
