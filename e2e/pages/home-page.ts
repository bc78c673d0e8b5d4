import type { Locator, Page } from '@playwright/test'

/** The list of models. */
export class HomePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  model(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name })
  }
}
