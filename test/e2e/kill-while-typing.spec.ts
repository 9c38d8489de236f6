// The whole app, offline, whose browser is killed with SIGKILL while a note is being typed: what was called saved
// is there, and so is every keystroke that is a second old.

import { expect, test } from '@playwright/test'
import { NotesPage } from './page-models/notes.ts'
import { signIn } from './page-models/at-the-desk.ts'
import { aLaptop, type Laptop } from './support/laptop.ts'
import { openSmallOffice, password, type SmallOffice } from './support/small-office.ts'

/** Milliseconds: a second, and what two busy cores need to notice that it is over. */
const keptAfter = 1500
const kills = 3

test.describe('a note that is being typed', () => {
  test.skip(process.platform !== 'linux', 'Processes are found in /proc, which only Linux has')

  let office: SmallOffice
  let laptop: Laptop
  test.beforeAll(async () => {
    office = await openSmallOffice()
    laptop = await aLaptop(office.endpoint.url, { demo: false })
  })
  test.afterAll(async () => {
    await laptop?.close()
    await office?.close()
  })

  test('is all there after the browser was killed, time and again', async () => {
    let page = await laptop.open()
    await signIn(page, office.representative.email, password)
    laptop.cable.cut()
    const notes = new NotesPage(page)
    await notes.open()
    await notes.begin()
    await page.keyboard.type('Pump hall. ')
    await notes.note.isSaved()
    const path = new URL(page.url()).pathname + new URL(page.url()).search
    let number = 0
    for (let kill = 0; kill < kills; kill++) {
      const { editor } = new NotesPage(page).note
      await editor.click()
      await page.keyboard.press('Control+End')
      const typed: { word: string; at: number }[] = []
      const until = Date.now() + 4000 + kill * 370
      while (Date.now() < until) {
        const word = `word${++number}`
        await page.keyboard.type(`${word} `)
        typed.push({ word, at: Date.now() })
      }
      const killedAt = Date.now()
      await laptop.kill()
      page = await laptop.open(path)
      const again = new NotesPage(page).note.editor
      await expect(again).toContainText('Pump hall.', { timeout: 30_000 })
      const text = (await again.textContent()) ?? ''
      const due = typed.filter(({ at }) => at < killedAt - keptAfter)
      expect(due.length).toBeGreaterThan(3)
      expect(due.filter(({ word }) => !text.includes(`${word} `)).map(({ word }) => word)).toEqual([])
    }
    // With the network back, the office has every word that the laptop has.
    const kept = ((await new NotesPage(page).note.editor.textContent()) ?? '').match(/word\d+/g) ?? []
    laptop.cable.plug()
    await expect(page.getByRole('banner').getByText(/^In step/)).toBeVisible({ timeout: 60_000 })
    const rows = await office.endpoint.database.db
      .selectFrom('records')
      .select('state')
      .where('kind', '=', 'notes')
      .execute()
    const atTheOffice = JSON.stringify(rows)
    expect(kept.length).toBeGreaterThan(kills * 4)
    expect(kept.filter((word) => !atTheOffice.includes(word))).toEqual([])
  })
})
