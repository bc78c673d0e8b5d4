import { readFile } from 'node:fs/promises'
import { customerAndOrder, entityNamesIn } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'
import { ExportDrawer } from '../pages/export-drawer.ts'

test('every format shows what it writes', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('formats')))
  const drawer = new ExportDrawer(studio)
  await drawer.open()
  const count = await drawer.formats.count()
  expect(count).toBeGreaterThanOrEqual(2)
  for (let index = 0; index < count; index += 1) {
    await drawer.formats.nth(index).click()
    await expect(drawer.root.getByRole('status')).toHaveText(/^\d+ files?, \d+ lines?$/)
    await expect(drawer.preview).toHaveText(/\S/)
  }
})

test('an option changes the text at once, and the preview follows what others edit', async ({
  person,
  newPerson,
  api,
}) => {
  const modelId = await api.upload(customerAndOrder('live export'))
  const studio = await person.openModel(modelId)
  const drawer = new ExportDrawer(studio)
  await drawer.open()
  await expect(drawer.preview).toContainText('CREATE TABLE customer (')
  await drawer.root.getByRole('switch', { name: 'Only where it does not exist' }).click()
  await expect(drawer.preview).toContainText('CREATE TABLE IF NOT EXISTS customer (')

  const other = await (await newPerson()).openModel(modelId)
  await other.startRenaming('customer')
  await other.field('Name').fill('client')
  await other.field('Name').press('Enter')
  await expect(drawer.preview).toContainText('CREATE TABLE IF NOT EXISTS client (')
})

test('the text is downloaded and copied as it is shown', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('Taken away')))
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const drawer = new ExportDrawer(studio)
  await drawer.open()
  await expect(drawer.preview).toContainText('CREATE TABLE customer (')
  const file = await drawer.download('Download file')
  expect(file.suggestedFilename()).toMatch(/\.sql$/)
  const sql = await readFile(await file.path(), 'utf8')
  expect(sql).toContain('CREATE TABLE customer (')
  await drawer.root.getByRole('button', { name: 'Copy' }).click()
  await expect(studio.page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await studio.page.evaluate(() => navigator.clipboard.readText())).toBe(sql)

  await drawer.root.getByRole('radio', { name: 'Model (JSON)' }).click()
  await expect(drawer.preview).toContainText('c360-model')
  const json = await drawer.download('Download file')
  expect(entityNamesIn(await readFile(await json.path(), 'utf8'))).toEqual(['customer', 'order'])
})

test('an export of several files is downloaded as one zip', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('Zipped')))
  const drawer = new ExportDrawer(studio)
  await drawer.open()
  await drawer.root.getByRole('radio', { name: 'JSON Schema' }).click()
  const files = drawer.root.getByRole('navigation', { name: 'Files' }).getByRole('button')
  await expect(files).not.toHaveCount(0)
  const paths = await files.allInnerTexts()
  expect(paths.length).toBeGreaterThanOrEqual(2)
  const zip = await drawer.download('Download zip')
  expect(zip.suggestedFilename()).toBe('zipped.zip')
  const bytes = await readFile(await zip.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  for (const path of paths) expect(bytes.includes(path)).toBe(true)
})

test('a model with targets is written for the first of them, and without one by a dialect', async ({ person, api }) => {
  const [example] = await api.trpc.models.listExamples.query()
  const { modelId } = await api.trpc.models.createFromExample.mutate({ example: example?.id ?? '' })
  const studio = await person.openModel(modelId)
  const drawer = new ExportDrawer(studio)
  await drawer.open()
  await expect(drawer.root.getByRole('combobox', { name: 'Target' })).not.toHaveText(/^None/)
  await expect(drawer.root.getByRole('combobox', { name: 'Dialect' })).toHaveCount(0)
  await drawer.root.getByRole('combobox', { name: 'Target' }).click()
  await studio.page.getByRole('option', { name: /^None/ }).click()
  await expect(drawer.root.getByRole('combobox', { name: 'Dialect' })).toHaveText('PostgreSQL')
})
