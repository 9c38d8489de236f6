/**
 * A representative's whole day on two laptops, with the demo company: accounts imported, a deck made from a PDF,
 * a meeting with no network, notes on both laptops, a flat battery, and the office in the evening, which has
 * every word.
 */
import { expect, test } from '@playwright/test'
import { demoPeople } from '../../resources/demo-company/people.ts'
import { connect } from '../../src-server/database/open-database.ts'
import { AccountsPage } from './page-models/accounts.ts'
import { inStep, signIn } from './page-models/at-the-desk.ts'
import { DecksPage } from './page-models/decks.ts'
import { ImportPage } from './page-models/import.ts'
import { MeetingsPage } from './page-models/meetings.ts'
import { PresentingPage } from './page-models/presenting.ts'
import { aLaptop, type Laptop } from './support/laptop.ts'
import { anOffice, type Office } from './support/office.ts'

test.skip(process.platform !== 'linux', 'The browser is killed by way of /proc, which only Linux has')
// A day of two browsers and an endpoint on two busy cores.
test.setTimeout(420_000)

const jonas = demoPeople.find(({ key }) => key === 'jonas')!
const account = 'Brauerei Hügelsheim GmbH'
const subject = 'Pump hall, first look'
const written = {
  morning: 'Agreed by phone: forty minutes, then the pump hall.',
  desk: 'Head brewer asks for 24 m³/h at 3.2 bar.',
  road: 'Bearing of pump 2 is loud; Łukasz sends the log.',
  afterTheKill: 'Battery was flat, went on after the restart.',
}

let office: Office
let desk: Laptop
let road: Laptop
test.beforeAll(async () => {
  test.setTimeout(180_000)
  office = await anOffice()
  desk = await aLaptop(office.url)
  road = await aLaptop(office.url)
})
test.afterAll(async () => {
  await desk?.close()
  await road?.close()
  await office?.remove()
})

/** Opens the meeting on a laptop, by its list. */
async function openMeeting(laptop: Laptop): Promise<MeetingsPage> {
  const meetings = new MeetingsPage(laptop.page())
  await meetings.open()
  await meetings.openMeeting(subject)
  return meetings
}

test('a day is prepared, presented, captured and given back at the office, and no word is lost', async () => {
  const page = await desk.open()
  await test.step('in the morning: accounts from the other system, and a deck from a PDF', async () => {
    await signIn(page, jonas.email, jonas.password)
    const imports = new ImportPage(page)
    await imports.open()
    await imports.bringIn('salesforce-accounts.csv')
    const accounts = new AccountsPage(page)
    await accounts.open()
    await accounts.search('hugelsheim')
    await expect(accounts.row(account)).toBeVisible()
    await new DecksPage(page).open()
    await new DecksPage(page).import('pump-talk.pdf')
  })

  await test.step('a meeting is planned, the deck put to it, and the note begun', async () => {
    const meetings = new MeetingsPage(page)
    await meetings.open()
    await meetings.plan({ account, subject })
    await meetings.isOpen(subject)
    await page.getByRole('combobox', { name: 'Add a deck' }).click()
    await page.getByRole('option').filter({ hasText: /pump/i }).last().click()
    await expect(page.getByText('On this laptop')).toBeVisible()
    await meetings.note.write(written.morning)
    await meetings.note.isSaved()
    await inStep(page)
  })

  await test.step('the other laptop has all of it, and then there is no network', async () => {
    await signIn(await road.open(), jonas.email, jonas.password)
    const meetings = await openMeeting(road)
    await expect(meetings.note.editor).toContainText(written.morning)
    await expect(road.page().getByText('On this laptop')).toBeVisible({ timeout: 60_000 })
    desk.cable.cut()
    road.cable.cut()
  })

  await test.step('the deck is shown offline, by one key from the meeting', async () => {
    await page.keyboard.press('Control+Shift+P')
    const presenting = new PresentingPage(page)
    await presenting.isShowing(1)
    await page.waitForTimeout(2500)
    await presenting.press('ArrowRight')
    await presenting.isShowing(2)
    await page.waitForTimeout(2500)
    await presenting.leave()
    await expect(page.getByRole('heading', { name: subject, level: 1 })).toBeVisible()
  })

  await test.step('both laptops write on the same note, and one loses its power', async () => {
    const onDesk = new MeetingsPage(page)
    await onDesk.note.write(written.desk)
    await onDesk.note.isSaved()
    const onRoad = new MeetingsPage(road.page())
    await onRoad.note.editor.click()
    await road.page().keyboard.press('Control+Home')
    await road.page().keyboard.type(written.road)
    await road.page().keyboard.press('Enter')
    await onRoad.note.isSaved()
    const where = new URL(road.page().url()).pathname
    await road.kill()
    const again = new MeetingsPage(await road.open(where))
    await expect(again.note.editor).toContainText(written.road, { timeout: 60_000 })
    await expect(again.note.editor).toContainText(written.morning)
    await again.note.write(written.afterTheKill)
    await again.note.isSaved()
    await expect(
      road
        .page()
        .getByRole('banner')
        .getByText(/Offline/),
    ).toBeVisible({ timeout: 60_000 })
  })

  await test.step('at the office both find every word', async () => {
    desk.cable.plug()
    road.cable.plug()
    for (const laptop of [desk, road]) {
      const { editor } = new MeetingsPage(laptop.page()).note
      for (const words of Object.values(written))
        await expect(editor).toContainText(words, { timeout: 120_000 })
      await inStep(laptop.page())
    }
  })

  await test.step('and so does its database', async () => {
    await office.stop()
    const { db, close } = await connect({ folder: office.folder })
    const notes = await db.selectFrom('records').select('state').where('kind', '=', 'notes').execute()
    const bodies = notes.map(({ state }) => String((state as { body?: unknown }).body))
    const ours = bodies.filter((body) => body.includes(written.morning))
    expect(ours).toHaveLength(1)
    for (const words of Object.values(written)) expect(ours[0]).toContain(words)
    const activities = await db
      .selectFrom('records')
      .select('state')
      .where('kind', '=', 'activities')
      .execute()
    const states = activities.map(({ state }) => state as { subject?: string; shown?: unknown[] })
    const meeting = states.find((state) => state.subject === subject)
    expect(meeting?.shown?.length).toBeGreaterThanOrEqual(2)
    await close()
  })
})
