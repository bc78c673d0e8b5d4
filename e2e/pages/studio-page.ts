import { expect, type Locator, type Page } from '@playwright/test'

/** A model open in the studio, by the names and roles that assistive technology sees. */
export class StudioPage {
  readonly page: Page
  readonly canvas: Locator
  readonly navigator: Locator
  readonly inspector: Locator
  readonly problems: Locator
  readonly savedState: Locator

  constructor(page: Page) {
    this.page = page
    this.canvas = page.getByRole('application', { name: 'Canvas' })
    this.navigator = page.getByRole('region', { name: 'Navigator' })
    this.inspector = page.getByRole('region', { name: 'Inspector' })
    this.problems = page.getByRole('region', { name: 'Problems' })
    this.savedState = page.getByRole('status', { name: 'Saved state' })
  }

  async isReady(): Promise<void> {
    await expect(this.canvas).toBeVisible()
  }

  card(name: string): Locator {
    return this.canvas.getByRole('group', { name, exact: true })
  }

  attribute(entity: string, name: string): Locator {
    return this.card(entity).getByRole('listitem', { name, exact: true })
  }

  /** Everything that was done has reached the disk of the server. */
  async isSaved(): Promise<void> {
    await expect(this.savedState).toHaveText(/^saved$/i)
  }
}
