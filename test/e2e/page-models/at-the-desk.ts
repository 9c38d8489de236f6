import { expect, type Page } from '@playwright/test'

/** Signs in on a laptop that nobody has used yet, and waits until what this person sees is there. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible({ timeout: 30_000 })
  await inStep(page)
}

/** Waits until the light says so. */
export async function inStep(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText(/^In step/)).toBeVisible({ timeout: 60_000 })
}
