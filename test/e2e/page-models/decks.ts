/** The library of decks, the import into it, and a deck's page. */
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'

/** A fixture deck's path. */
export const deckFile = (name: string) => fileURLToPath(new URL(`../../files/decks/${name}`, import.meta.url))

export class DecksPage {
  readonly page: Page
  readonly dialog: Locator
  readonly cards: Locator
  /** The slides of the open deck. */
  readonly slides: Locator
  readonly editor: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Import a deck' })
    this.cards = page.locator('[data-deck]')
    this.slides = page.getByRole('list', { name: 'Slides' }).locator('[data-cell]')
    this.editor = page.getByRole('complementary', { name: /^Slide \d+$/ })
  }

  async open() {
    await this.page.getByRole('link', { name: 'Decks', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: 'Decks', level: 1 })).toBeVisible()
  }

  /** Picks files in the import's dialog, and waits until they are read. */
  async pick(...names: string[]) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.keyboard.press('n')
    await (await chooser).setFiles(names.map(deckFile))
    await expect(this.dialog.getByRole('button', { name: /^(Import deck|Close)$/ })).toBeVisible({
      timeout: 30_000,
    })
  }

  /** Imports files as a deck, whose page is then open. */
  async import(...names: string[]) {
    await this.pick(...names)
    await this.dialog.getByRole('button', { name: 'Import deck' }).click()
    await expect(this.dialog).toBeHidden()
    await expect(this.page.getByRole('button', { name: /^Present/ })).toBeVisible({ timeout: 30_000 })
  }

  async closeDialog() {
    await this.dialog
      .getByRole('button', { name: /^(Cancel|Close)$/ })
      .last()
      .click()
    await expect(this.dialog).toBeHidden()
  }

  titles() {
    return this.slides.evaluateAll((slides) => slides.map((slide) => slide.getAttribute('aria-label')))
  }

  /** The titles in order, without their numbers. */
  async order() {
    return (await this.titles()).map((title) => title?.replace(/^\d+\. /, ''))
  }

  card(title: string) {
    return this.cards.filter({ hasText: title })
  }
}
