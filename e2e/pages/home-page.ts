import { writeFile } from 'node:fs/promises'
import type { Locator, Page, TestInfo } from '@playwright/test'

/** The list of models. */
export class HomePage {
  readonly page: Page
  readonly models: Locator
  /** The name of the model that is being renamed. */
  readonly nameField: Locator
  readonly newModel: Locator

  constructor(page: Page) {
    this.page = page
    this.models = page.getByRole('region', { name: 'Models' })
    this.nameField = this.models.getByRole('textbox', { name: 'Name' })
    this.newModel = page.getByRole('button', { name: 'New model' })
  }

  link(name: string): Locator {
    return this.models.getByRole('link', { name, exact: true })
  }

  /** Creates a model that is a copy of an example. */
  async startFrom(example: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Start from an example' }).click()
    await this.page.getByRole('menuitem', { name: example }).click()
  }

  /** Chooses an entry of the menu of a model. */
  async choose(name: string, entry: string): Promise<void> {
    await this.models.getByRole('button', { name: `Actions for ${name}` }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
  }

  async rename(name: string, newName: string): Promise<void> {
    await this.choose(name, 'Rename')
    await this.nameField.fill(newName)
    await this.nameField.press('Enter')
  }

  /** Opens a file that a person would have chosen from their disk. */
  async openFile(name: string, content: string, info: TestInfo): Promise<void> {
    const path = info.outputPath(name)
    await writeFile(path, content)
    await this.page.locator('input[type="file"]').setInputFiles(path)
  }
}
