import { expect, type Locator, type Page } from '@playwright/test'

/** A note's page: where one writes, what was captured, and whether it is saved. */
export class NoteArea {
  readonly page: Page
  readonly editor: Locator
  readonly captured: Locator

  /** @param label of the editor: "Note", or "Meeting note" on a meeting's page */
  constructor(page: Page, label: 'Note' | 'Meeting note' = 'Note') {
    this.page = page
    this.editor = page.getByRole('textbox', { name: label, exact: true })
    this.captured = page.getByRole('complementary', { name: 'Captured in this note' })
  }

  async write(...lines: string[]): Promise<void> {
    await this.editor.click()
    await this.page.keyboard.press('Control+End')
    for (const line of lines) {
      await this.page.keyboard.type(line)
      await this.page.keyboard.press('Enter')
    }
  }

  /** Waits until the door has said so. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByTestId('note-saved')).toHaveText('Saved')
  }

  capture(words: string): Locator {
    return this.captured.getByRole('listitem').filter({ hasText: words })
  }

  /** Kinds and words of the captures, in the order of the panel. */
  async captures(): Promise<string[]> {
    const rows = await this.captured.getByRole('listitem').all()
    return Promise.all(
      rows.map(async (row) => {
        const kind = await row.locator('span').first().textContent()
        return `${kind}: ${await row.getByRole('button').first().textContent()}`
      }),
    )
  }

  /** Pastes a picture, as from a camera's clipboard. */
  async pastePhoto(name = 'pump.png'): Promise<void> {
    await this.editor.evaluate(async (element, fileName) => {
      const canvas = new OffscreenCanvas(320, 200)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas')
      context.fillStyle = '#0d625c'
      context.fillRect(0, 0, 320, 200)
      context.fillStyle = '#f9e6bd'
      context.fillRect(40, 60, 240, 80)
      const data = new DataTransfer()
      data.items.add(new File([await canvas.convertToBlob()], fileName, { type: 'image/png' }))
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, name)
  }

  /** The photos that are shown, by name. */
  photo(name: string): Locator {
    return this.editor.getByRole('img', { name })
  }
}

export class NotesPage {
  readonly page: Page
  readonly list: Locator
  readonly note: NoteArea

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('listbox', { name: 'Notes' })
    this.note = new NoteArea(page)
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Notes' }).click()
    await expect(this.page.getByRole('heading', { name: 'Notes', level: 1 })).toBeVisible()
  }

  /** By its key, as from a list. */
  async begin(): Promise<void> {
    await this.page.keyboard.press('n')
    await expect(this.note.editor).toBeFocused()
  }

  row(text: string): Locator {
    return this.list.getByRole('option').filter({ hasText: text })
  }
}
