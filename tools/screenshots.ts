// The pictures of the README and the user guide, taken from the real studio: `npm run screenshots`.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { openApi, type StudioApi } from './studio/api.ts'
import { launchBrowser } from './studio/launch-browser.ts'
import { rentalShopSql } from './studio/rental-shop.ts'
import { ServerProcess } from './studio/server-process.ts'

const images = join(import.meta.dirname, '..', 'docs', 'images')

interface Studio {
  readonly browser: Browser
  readonly url: string
  readonly api: StudioApi
  readonly modelId: string
}

/** Opens a model and pictures what `prepare` has brought on the screen. */
async function picture(
  { browser, url }: Studio,
  { name, path, isLarge = false, colourScheme = 'light' as 'light' | 'dark' }: PictureOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: isLarge ? { width: 1680, height: 1050 } : { width: 1280, height: 800 },
    deviceScaleFactor: isLarge ? 1.25 : 1,
    colorScheme: colourScheme,
  })
  const page = await context.newPage()
  await page.goto(`${url}${path}`)
  await prepare(page)
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  const file = join(images, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  await context.close()
  console.log(file)
}

interface PictureOptions {
  readonly name: string
  readonly path: string
  readonly isLarge?: boolean
  readonly colourScheme?: 'light' | 'dark'
}

/** The person is what a Customer 360 is about: selected, its relationships stand out and the inspector shows it. */
async function selectPerson(page: Page): Promise<void> {
  const canvas = page.getByRole('application', { name: 'Canvas' })
  await canvas.getByRole('group').first().waitFor()
  await canvas.getByRole('group', { name: 'person', exact: true }).click({ position: { x: 40, y: 8 } })
  await page.getByRole('region', { name: 'Inspector' }).getByText('Archetype').first().waitFor()
}

async function openMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('application', { name: 'Canvas' }).getByRole('group').first().waitFor()
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

async function showExport(page: Page): Promise<void> {
  await page.getByRole('application', { name: 'Canvas' }).getByRole('group').first().waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click()
  await page
    .getByRole('textbox', { name: /^Preview of/ })
    .getByText('CREATE TABLE')
    .first()
    .waitFor()
}

async function showGrid(page: Page): Promise<void> {
  await page.getByRole('application', { name: 'Canvas' }).getByRole('group').first().waitFor()
  await page.keyboard.press('Shift+g')
  await page.getByRole('grid', { name: 'Attributes' }).waitFor()
}

async function showImport(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Text to import' }).click()
  await page.keyboard.insertText(rentalShopSql)
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('listitem', { name: 'copy', exact: true }).getByRole('button').click()
}

/** What was imported is seldom as the convention wants it. */
async function showProblems(page: Page): Promise<void> {
  await showImport(page)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('application', { name: 'Canvas' }).getByRole('group', { name: 'film', exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+j')
  await page
    .getByRole('region', { name: 'Problems' })
    .getByRole('treeitem')
    .or(page.getByRole('region', { name: 'Problems' }).getByRole('listitem'))
    .first()
    .waitFor()
}

/** Renames an entity after it was published, so that there is something to compare. */
async function showVersions(page: Page): Promise<void> {
  await selectPerson(page)
  await page.keyboard.press('F2')
  await page.getByRole('application', { name: 'Canvas' }).getByRole('textbox', { name: 'Name' }).fill('customer')
  await page.keyboard.press('Enter')
  await page.getByRole('status', { name: 'Saved state' }).getByText('Saved').waitFor()
  await openMenu(page, 'Versions')
  await page.getByRole('list', { name: 'Published versions' }).getByRole('button').first().waitFor()
  await page
    .getByText(/^From version 1/)
    .first()
    .waitFor()
}

async function takeAll(studio: Studio): Promise<void> {
  const path = `/m/${studio.modelId}`
  for (const colourScheme of ['light', 'dark'] as const) {
    const name = colourScheme === 'light' ? 'studio' : 'studio-dark'
    await picture(studio, { name, path, isLarge: true, colourScheme }, selectPerson)
  }
  await picture(studio, { name: 'export', path }, showExport)
  await picture(studio, { name: 'grid', path }, showGrid)
  const shop = await studio.api.trpc.models.create.mutate({ name: 'Rental shop' })
  await picture(studio, { name: 'import', path: `/m/${shop.modelId}?dialog=import` }, showImport)
  await picture(studio, { name: 'problems', path: `/m/${shop.modelId}?dialog=import` }, showProblems)
  await studio.api.trpc.versions.publish.mutate({
    modelId: studio.modelId,
    name: 'Spring',
    notes: 'What the warehouse builds first.',
  })
  await picture(studio, { name: 'versions', path }, showVersions)
}

const server = await ServerProcess.start()
const browser = await launchBrowser()
try {
  const api = await openApi(server.url)
  const [example] = await api.trpc.models.list.query()
  if (!example) throw new Error('A new data folder holds no example model.')
  await takeAll({ browser, url: server.url, api, modelId: example.id })
} finally {
  await browser.close()
  await server.stop()
}
