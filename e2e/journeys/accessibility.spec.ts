import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { customerAndOrder } from '../fixtures/drawn-model.ts'
import type { PageWatch } from '../fixtures/page-watch.ts'
import { rentalShopSql } from '../fixtures/rental-shop.ts'
import { expect, test } from '../fixtures/test.ts'
import { AttributeGrid } from '../pages/attribute-grid.ts'
import { ExportDrawer } from '../pages/export-drawer.ts'
import { ImportDialog } from '../pages/import-dialog.ts'
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

  test(`axe finds nothing serious in export, import, grid and versions, ${colourScheme}`, async ({
    newPerson,
    watch,
    api,
  }) => {
    const person = await newPerson({ colourScheme })
    const modelId = await api.upload(customerAndOrder('accessible'))
    const studio = await person.openModel(modelId)
    const found: string[] = []
    const check = async (what: string): Promise<void> => {
      for (const finding of await seriousFindings(studio.page, watch)) found.push(`${what}: ${finding}`)
    }
    const { keyboard } = studio.page

    const drawer = new ExportDrawer(studio)
    await drawer.open()
    await expect(drawer.preview).toContainText('CREATE TABLE')
    await check('export')
    await keyboard.press('Escape')

    const dialog = new ImportDialog(studio)
    await dialog.open()
    await check('import, empty')
    await dialog.paste(rentalShopSql)
    await check('import, text')
    await dialog.preview()
    await check('import, preview')
    await dialog.openReport()
    await dialog.report.getByRole('button').first().click()
    await expect(dialog.root.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
    await check('import, report')
    await dialog.root.getByRole('button', { name: 'Close the import' }).click()

    const grid = new AttributeGrid(studio)
    await grid.open()
    await check('grid')
    await keyboard.press('Shift+g')

    await api.trpc.versions.publish.mutate({ modelId, notes: 'The first.' })
    await studio.page.getByRole('button', { name: 'Menu' }).click()
    await studio.page.getByRole('menuitem', { name: 'Versions' }).click()
    await expect(studio.page.getByText('The first.')).toBeVisible()
    await check('versions')
    await studio.page.goto(`/m/${modelId}/v/1`)
    await studio.isReady()
    await studio.select('customer')
    await check('a version to read')
    expect(found).toEqual([])
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
