/** Signing in: once with the office there, every problem in its own words, and then with no network. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { Frame } from './page-models/frame.ts'
import { SettingsPage } from './page-models/settings.ts'
import { SignInPage } from './page-models/sign-in.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

let office: SmallOffice
test.beforeAll(async () => {
  office = await openSmallOffice()
})
test.afterAll(() => office.close())

test('a representative signs in once, and from then on the app opens with no network', async ({
  page,
  context,
}) => {
  const signIn = new SignInPage(page)
  const frame = new Frame(page)
  await signIn.open(office.address)
  await signIn.signIn(office.representative.email, password)
  await frame.isOpen()
  await frame.inStep()

  // The office goes; the files of the app stay, as they do on a laptop.
  await context.route(`${office.endpoint.url}/**`, (route) => route.abort())
  await page.reload()
  await frame.isOpen()
  await expect(page.getByText('Walk through the pump hall')).toBeVisible()
  await expect(frame.light).toHaveAccessibleName(/Offline/)
})

test('a wrong password and an unknown person each have their own sentence', async ({ page }) => {
  const signIn = new SignInPage(page)
  await signIn.open(office.address)
  await signIn.signIn(office.representative.email, 'wrong')
  await expect(signIn.problem).toContainText('The password is not right')
  await signIn.signIn('nobody@pumps.example', password)
  await expect(signIn.problem).toContainText('knows nobody by this e-mail address')
})

test('an office that is away and one that is not Roadbook are told apart', async ({ page }) => {
  const other = await listen((_request, response) => {
    // As most servers are: no page of another origin may read what it says.
    response.end('Welcome to the coffee machine')
  })
  const signIn = new SignInPage(page)
  await signIn.open(office.address)
  await signIn.useOffice(other.address)
  await signIn.signIn(office.representative.email, password)
  await expect(signIn.problem).toContainText('not as a Roadbook office does')
  await other.close()
  await signIn.signIn(office.representative.email, password)
  await expect(signIn.problem).toContainText('could not be reached')
})

test('an address without https is refused before the password leaves', async ({ page }) => {
  const signIn = new SignInPage(page)
  await signIn.open(office.address)
  await signIn.useOffice('http://roadbook.pumps.example')
  await signIn.signIn(office.representative.email, password)
  await expect(signIn.problem).toContainText('must begin with https://')
})

test('signing out with nothing waiting leads back to the sign-in page', async ({ page }) => {
  const signIn = new SignInPage(page)
  const frame = new Frame(page)
  const settings = new SettingsPage(page)
  await signIn.open(office.address)
  await signIn.signIn(office.manager.email, password)
  await frame.inStep()
  await frame.press('g', 's')
  await settings.signOut()
  await settings.signOutDialog.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to Roadbook' })).toBeVisible()
})

test('signing out offline with work waiting says so, and an export is one way', async ({ page, context }) => {
  const signIn = new SignInPage(page)
  const frame = new Frame(page)
  const settings = new SettingsPage(page)
  await signIn.open(office.address)
  await signIn.signIn(office.representative.email, password)
  await frame.inStep()
  await context.route(`${office.endpoint.url}/**`, (route) => route.abort())
  await page
    .getByRole('button', { name: 'Mark kept: Send noise figures of the booster at half load' })
    .click()
  await expect(frame.light).toHaveAccessibleName(/Offline, 1 waiting/)
  await frame.press('g', 's')
  await settings.signOut()
  await expect(settings.signOutDialog).toContainText('1 change is not at the office yet')
  const download = page.waitForEvent('download')
  await settings.signOutDialog.getByRole('button', { name: 'Export and sign out' }).click()
  const file = await (await download).createReadStream()
  let text = ''
  for await (const part of file) text += String(part)
  expect(text).toContain('Send noise figures of the booster at half load')
  await expect(page.getByRole('heading', { name: 'Sign in to Roadbook' })).toBeVisible()
})

async function listen(
  handler: Parameters<typeof createServer>[1],
): Promise<{ address: string; close: () => Promise<void> }> {
  const server: Server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
