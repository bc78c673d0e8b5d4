import { type Download, expect, type Locator } from '@playwright/test'
import type { StudioPage } from './studio-page.ts'

/** The export of the studio: formats, options and the preview of what comes out. */
export class ExportDrawer {
  readonly root: Locator
  readonly formats: Locator
  /** The text of the file that is shown. */
  readonly preview: Locator
  private readonly studio: StudioPage

  constructor(studio: StudioPage) {
    this.studio = studio
    this.root = studio.page.getByRole('dialog', { name: 'Export' })
    this.formats = this.root.getByRole('radiogroup', { name: 'Format' }).getByRole('radio')
    this.preview = this.root.getByRole('textbox', { name: /^Preview of/ })
  }

  async open(): Promise<void> {
    await this.studio.page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
    await expect(this.root).toBeVisible()
  }

  async download(button: 'Download file' | 'Download zip'): Promise<Download> {
    const started = this.studio.page.waitForEvent('download')
    await this.root.getByRole('button', { name: button }).click()
    return started
  }
}
