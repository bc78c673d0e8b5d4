import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { rentalShopSql } from '../../tools/studio/rental-shop.ts'
import { customerAndOrder } from '../fixtures/drawn-model.ts'
import type { PageWatch } from '../fixtures/page-watch.ts'
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
    await home.startFrom('Retail Customer 360')
    const studio = new StudioPage(home.page)
    const card = studio.canvas.getByRole('group').first()
    await card.click({ position: { x: 60, y: 14 } })
    await expect(studio.inspector).toBeVisible()
    expect(await seriousFindings(home.page, watch)).toEqual([])
  })

  test(`axe finds nothing serious in the export, ${colourScheme}`, async ({ newPerson, watch, api }) => {
    const person = await newPerson({ colourScheme })
    const studio = await person.openModel(await api.upload(customerAndOrder('accessible')))
    const drawer = new ExportDrawer(studio)
    await drawer.open()
    await expect(drawer.preview).toContainText('CREATE TABLE')
    expect(await seriousFindings(studio.page, watch)).toEqual([])
  })

  test(`axe finds nothing serious in the import, from the text to the report, ${colourScheme}`, async ({
    newPerson,
    watch,
    api,
  }) => {
    const person = await newPerson({ colourScheme })
    const studio = await person.openModel(await api.upload(customerAndOrder('accessible')))
    const dialog = new ImportDialog(studio)
    await dialog.open()
    await dialog.paste(rentalShopSql)
    expect(await seriousFindings(studio.page, watch)).toEqual([])
    await dialog.preview()
    expect(await seriousFindings(studio.page, watch)).toEqual([])
    await dialog.openReport()
    await dialog.report.getByRole('button').first().click()
    await expect(dialog.root.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
    expect(await seriousFindings(studio.page, watch)).toEqual([])
  })

  test(`axe finds nothing serious in the grid, ${colourScheme}`, async ({ newPerson, watch, api }) => {
    const person = await newPerson({ colourScheme })
    const studio = await person.openModel(await api.upload(customerAndOrder('accessible')))
    await new AttributeGrid(studio).open()
    expect(await seriousFindings(studio.page, watch)).toEqual([])
  })

  test(`axe finds nothing serious in the versions and in one that is read, ${colourScheme}`, async ({
    newPerson,
    watch,
    api,
  }) => {
    const person = await newPerson({ colourScheme })
    const modelId = await api.upload(customerAndOrder('accessible'))
    await api.trpc.versions.publish.mutate({ modelId, notes: 'The first.' })
    const studio = await person.openModel(modelId)
    await studio.page.getByRole('button', { name: 'Menu' }).click()
    await studio.page.getByRole('menuitem', { name: 'Versions' }).click()
    await expect(studio.page.getByText('The first.')).toBeVisible()
    expect(await seriousFindings(studio.page, watch)).toEqual([])
    await studio.page.goto(`/m/${modelId}/v/1`)
    await studio.isReady()
    await studio.select('customer')
    expect(await seriousFindings(studio.page, watch)).toEqual([])
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
