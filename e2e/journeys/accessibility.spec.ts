import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { PageWatch } from '../fixtures/page-watch.ts'
import { expect, test } from '../fixtures/test.ts'
import { StudioPage } from '../pages/studio-page.ts'

for (const colourScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the home page, ${colourScheme}`, async ({ newPerson, watch }) => {
    const person = await newPerson({ colourScheme })
    const home = await person.openHome()
    await expect(home.newModel).toBeVisible()
    expect(await seriousFindings(home.page, watch)).toEqual([])
  })

  test(`axe finds nothing serious in the entities lens, ${colourScheme}`, async ({ newPerson, watch }) => {
    const person = await newPerson({ colourScheme })
    const home = await person.openHome()
    await home.startFromExample.click()
    const studio = new StudioPage(home.page)
    const card = studio.canvas.getByRole('group').first()
    await card.click({ position: { x: 60, y: 14 } })
    await expect(studio.inspector).toBeVisible()
    expect(await seriousFindings(home.page, watch)).toEqual([])
  })
}

async function seriousFindings(page: Page, watch: PageWatch): Promise<string[]> {
  expect(watch.complaints).toEqual([])
  // axe adds styles of its own, which the content security policy reports.
  watch.stop()
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
}
