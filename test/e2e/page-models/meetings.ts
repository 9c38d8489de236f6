import { expect, type Locator, type Page } from '@playwright/test'
import { NoteArea } from './notes.ts'

/** The agenda, and the meeting beside it with its four steps. */
export class MeetingsPage {
  readonly page: Page
  readonly list: Locator
  readonly note: NoteArea

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('listbox', { name: 'Meetings' })
    this.note = new NoteArea(page, 'Meeting note')
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Meetings' }).click()
    await expect(this.page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible()
  }

  row(text: string): Locator {
    return this.list.getByRole('option').filter({ hasText: text })
  }

  async openMeeting(subject: string): Promise<void> {
    await this.row(subject).click()
    await this.isOpen(subject)
  }

  async isOpen(subject: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: subject, level: 1 })).toBeVisible()
  }

  /** Plans a meeting with an account that is found by what is typed. */
  async plan(fields: { account: string; subject?: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan meeting' }).first().click()
    const form = this.form
    await form
      .getByRole('combobox', { name: 'Account' })
      .or(form.getByLabel('Account'))
      .first()
      .fill(fields.account)
    await this.page.getByRole('option', { name: fields.account, exact: true }).click()
    if (fields.subject) await form.getByRole('textbox', { name: 'Subject' }).fill(fields.subject)
    await form.getByRole('button', { name: 'Plan meeting' }).click()
  }

  get form(): Locator {
    return this.page.getByRole('dialog', { name: 'Plan meeting' })
  }

  step(name: 'Prepare' | 'Present' | 'Capture' | 'Follow up'): Locator {
    return this.page.getByRole('region', { name })
  }
}
