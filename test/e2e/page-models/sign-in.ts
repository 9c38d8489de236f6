import { expect, type Locator, type Page } from '@playwright/test'

/** The first page on a new laptop. */
export class SignInPage {
  readonly email: Locator
  readonly password: Locator
  readonly address: Locator
  readonly problem: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.email = page.getByLabel('E-mail')
    this.password = page.getByRole('textbox', { name: 'Password' })
    this.address = page.getByLabel('Office address')
    this.problem = page.getByRole('alert')
  }

  async open(address: string) {
    await this.page.goto(address)
    await expect(this.page.getByRole('heading', { name: 'Sign in to Roadbook' })).toBeVisible()
  }

  async signIn(email: string, password: string) {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.password.press('Enter')
  }

  async useOffice(address: string) {
    if (!(await this.address.isVisible())) await this.page.getByRole('button', { name: 'Change' }).click()
    await this.address.fill(address)
  }
}
