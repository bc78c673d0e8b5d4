import { expect, type Locator } from '@playwright/test'
import type { StudioPage } from './studio-page.ts'
import { paste } from './text-field.ts'

/** The import of the studio: a text or files, a preview, then one edit. */
export class ImportDialog {
  readonly root: Locator
  readonly text: Locator
  readonly report: Locator
  readonly apply: Locator
  private readonly studio: StudioPage

  constructor(studio: StudioPage) {
    this.studio = studio
    this.root = studio.page.getByRole('dialog', { name: 'Import' })
    this.text = this.root.getByRole('textbox', { name: 'Text to import' })
    this.report = this.root.getByRole('list', { name: 'Statements' })
    this.apply = this.root.getByRole('button', { name: 'Import', exact: true })
  }

  async open(): Promise<void> {
    await this.studio.page.getByRole('button', { name: 'Menu' }).click()
    await this.studio.page.getByRole('menuitem', { name: 'Import' }).click()
    await expect(this.root).toBeVisible()
  }

  async choose(format: string): Promise<void> {
    await this.root.getByRole('radio', { name: format }).click()
  }

  /** Replaces the text by another, as a paste does. */
  async paste(text: string): Promise<void> {
    await this.text.click()
    await paste(this.text, text)
  }

  async chooseFiles(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    await this.root.getByLabel('Choose files…').and(this.root.locator('input')).setInputFiles(files)
  }

  async preview(): Promise<void> {
    await this.root.getByRole('button', { name: 'Preview' }).click()
    await expect(this.root.getByRole('tab', { name: 'What changes' })).toBeVisible()
  }

  async openReport(): Promise<void> {
    await this.root.getByRole('tab', { name: /^Report/ }).click()
  }

  /** What of the entity would change. */
  change(name: string): Locator {
    return this.root.getByRole('listitem', { name, exact: true })
  }

  statement(title: string): Locator {
    return this.report.getByRole('button', { name: title })
  }
}
