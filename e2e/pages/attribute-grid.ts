import { expect, type Locator } from '@playwright/test'
import type { StudioPage } from './studio-page.ts'

/** The attributes of a model as a table. */
export class AttributeGrid {
  readonly root: Locator
  readonly table: Locator
  private readonly studio: StudioPage

  constructor(studio: StudioPage) {
    this.studio = studio
    this.root = studio.page.getByRole('region', { name: 'Attributes', exact: true })
    this.table = this.root.getByRole('grid', { name: 'Attributes' })
  }

  async open(): Promise<void> {
    await this.studio.canvas.focus()
    await this.studio.page.keyboard.press('Shift+g')
    await expect(this.table).toBeVisible()
  }

  cell(column: string, attribute: string): Locator {
    return this.table.getByRole('gridcell', { name: `${column} of ${attribute}`, exact: true })
  }

  /** The field of the cell that is typed in. */
  get field(): Locator {
    return this.table.getByRole('textbox').or(this.table.getByRole('combobox'))
  }

  /** Pastes as a spreadsheet does: the text of its cells, with tabs and line ends. */
  async paste(text: string): Promise<void> {
    await this.table.evaluate((grid, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }

  /** The names of the attributes, as they are sorted and filtered. */
  async names(): Promise<string[]> {
    return this.table.locator('[data-row] [data-column="1"]').allInnerTexts()
  }
}
