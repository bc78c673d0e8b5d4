import { brokenLine, rentalShopSql } from '../../tools/studio/rental-shop.ts'
import { entityNamesIn } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'
import type { HomePage } from '../pages/home-page.ts'
import { ImportDialog } from '../pages/import-dialog.ts'
import { StudioPage } from '../pages/studio-page.ts'

test('pasted SQL is previewed, imported as one step, and undone as one', async ({ studio, api, modelId }) => {
  const dialog = new ImportDialog(studio)
  await studio.canvas.getByRole('button', { name: 'Import what exists' }).click()
  await dialog.paste(rentalShopSql)
  await dialog.preview()
  await expect(dialog.root.getByRole('status')).toHaveText('3 entities added, 0 changed, 0 as they are')
  await expect(dialog.change('film')).toContainText('4 attributes')
  await expect(dialog.change('payment')).toContainText('5 attributes')
  await expect(dialog.change('payment_2026_01')).toHaveCount(0)
  await dialog.change('copy').getByRole('button').click()
  await expect(dialog.change('copy')).toContainText('copy_number')
  expect(entityNamesIn(await api.download(modelId))).toEqual([])

  await dialog.apply.click()
  await expect(dialog.root).toHaveCount(0)
  await expect(studio.page.getByText('Imported 3 entities', { exact: true })).toBeVisible()
  for (const name of ['film', 'copy', 'payment']) await expect(studio.card(name)).toBeInViewport()
  await expect(studio.attribute('payment', 'amount')).toContainText('decimal')
  await studio.isSaved()
  expect(entityNamesIn(await api.download(modelId)).toSorted()).toEqual(['copy', 'film', 'payment'])

  await studio.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(studio.card('film')).toHaveCount(0)
  await studio.isSaved()
  expect(entityNamesIn(await api.download(modelId))).toEqual([])
})

test('the report tells each statement with its line, and shows it there', async ({ studio }) => {
  const dialog = new ImportDialog(studio)
  await dialog.open()
  await dialog.paste(rentalShopSql)
  await dialog.preview()
  await dialog.root.getByRole('button', { name: /needs? a look/ }).click()
  const broken = dialog.report.getByRole('button', { name: `line ${brokenLine}` })
  await expect(broken).toContainText('public.broken')
  await broken.click()
  const source = dialog.root.getByRole('textbox', { name: /^Text of/ })
  await expect(source.locator('.cm-activeLine')).toHaveText('CREATE TABLE public.broken (')
  await dialog.root.getByRole('combobox', { name: 'Outcome' }).click()
  await studio.page.getByRole('option', { name: /^All/ }).click()
  await dialog.root.getByRole('searchbox', { name: 'Filter the report' }).fill('index')
  await expect(dialog.report.getByRole('listitem')).toHaveCount(1)
})

test('what was imported before changes nothing, and a new column is the only change', async ({ studio }) => {
  const dialog = new ImportDialog(studio)
  await dialog.open()
  await dialog.paste(rentalShopSql)
  await dialog.preview()
  await dialog.apply.click()
  await expect(studio.card('film')).toBeVisible()

  await dialog.open()
  await expect(dialog.text).toContainText('A shop that rents out films.')
  await dialog.preview()
  await expect(dialog.root.getByRole('heading', { name: 'Nothing would change' })).toBeVisible()
  await expect(dialog.root.getByRole('status')).toHaveText('0 entities added, 0 changed, 3 as they are')
  await expect(dialog.apply).toBeDisabled()

  await dialog.root.getByRole('button', { name: 'Back' }).click()
  await dialog.paste(rentalShopSql.replace('    bought_on date,', '    bought_on date NOT NULL,\n    damaged boolean,'))
  await dialog.preview()
  await expect(dialog.root.getByRole('status')).toHaveText('0 entities added, 1 changed, 2 as they are')
  await expect(dialog.change('copy')).toContainText('damaged added')
  await expect(dialog.change('copy')).toContainText('bought_on')
  await dialog.apply.click()
  await expect(studio.attribute('copy', 'damaged')).toBeVisible()
  await expect(studio.undoButton('import')).toBeEnabled()
})

test('a model that was edited since the preview shows what the import would do now', async ({
  studio,
  newPerson,
  modelId,
}) => {
  const dialog = new ImportDialog(studio)
  await dialog.open()
  await dialog.paste(rentalShopSql)
  await dialog.preview()
  const other = await (await newPerson()).openModel(modelId)
  await other.drawEntity('film', { x: 300, y: 200 })
  await other.page.keyboard.press('Escape')
  await expect(other.card('film')).toBeVisible()
  await other.isSaved()
  // Behind the dialog, where assistive technology does not look.
  await expect(studio.page.getByRole('group', { name: 'film', exact: true, includeHidden: true })).toHaveCount(1)
  await dialog.apply.click()
  await expect(dialog.root.getByRole('alert')).toContainText('edited meanwhile')
  await expect(dialog.root.getByRole('status')).toHaveText('2 entities added, 1 changed, 0 as they are')
  await dialog.apply.click()
  await expect(studio.attribute('film', 'title')).toBeVisible()
})

const malformed: [string, string, RegExp][] = [
  ['is no SQL', 'once upon a time there was a customer;', /once upon|not read|syntax/i],
  ['ends in the middle', 'CREATE TABLE a (id int);\nCREATE TABLE b (id', /CREATE TABLE b/],
  [
    'is hostile',
    `CREATE TABLE "<img src=x onerror=alert(1)>" (");DROP TABLE x;--" int);\n${'('.repeat(5_000)}`,
    /\(\(\(|nest|syntax/i,
  ],
]
for (const [what, sql, words] of malformed) {
  test(`a text that ${what} is reported, and nothing is lost`, async ({ studio }) => {
    const dialog = new ImportDialog(studio)
    await dialog.open()
    await dialog.paste(sql)
    await dialog.preview()
    await dialog.openReport()
    await expect(dialog.report.getByRole('button').filter({ hasText: words }).first()).toBeVisible()
    await dialog.root.getByRole('button', { name: 'Back' }).click()
    await expect(dialog.text).toContainText(sql.slice(0, 20))
    await dialog.root.getByRole('button', { name: 'Close the import' }).click()
    await expect(dialog.root).toHaveCount(0)
    await dialog.open()
    await expect(dialog.text).toContainText(sql.slice(0, 20))
  })
}

test('a file of 50 MB that is no model is refused in a sentence, while the studio stays usable', async ({ studio }) => {
  const dialog = new ImportDialog(studio)
  await dialog.open()
  const buffer = Buffer.alloc(50_000_000, ' ')
  await dialog.chooseFiles({ name: 'model.json', mimeType: 'application/json', buffer })
  await expect(dialog.root.getByRole('radio', { name: 'Model (JSON)' })).toBeChecked()
  await expect(dialog.root.getByRole('region', { name: 'Files to import' })).toContainText('1 file, 50 MB')
  await dialog.root.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.root.getByRole('alert')).toContainText('Nothing could be read')
  await expect(dialog.root.getByRole('alert')).toContainText('The model is as it was')
  await dialog.root.getByRole('button', { name: 'Back' }).click()
  await expect(dialog.root.getByRole('region', { name: 'Files to import' })).toContainText('model.json')
})

test('several files are one import', async ({ studio }) => {
  const dialog = new ImportDialog(studio)
  await dialog.open()
  const file = (name: string, text: string) => ({ name, mimeType: 'application/sql', buffer: Buffer.from(text) })
  await dialog.chooseFiles(
    file('1-customer.sql', 'CREATE TABLE customer (customer_id uuid PRIMARY KEY, email text NOT NULL);'),
    file('2-order.sql', 'CREATE TABLE orders (order_id uuid PRIMARY KEY, customer_id uuid REFERENCES customer);'),
  )
  await dialog.preview()
  await expect(dialog.change('orders')).toContainText('1 relationship')
  await dialog.apply.click()
  await expect(studio.card('customer')).toBeVisible()
  await expect(studio.card('orders')).toBeVisible()
})

test('the reading can be stopped', async ({ studio }) => {
  const dialog = new ImportDialog(studio)
  await dialog.open()
  const table = (index: number) => `CREATE TABLE t${index} (id bigint PRIMARY KEY, name text NOT NULL, at timestamptz);`
  const text = Array.from({ length: 20_000 }, (_, index) => table(index)).join('\n')
  await dialog.chooseFiles({ name: 'many.sql', mimeType: 'application/sql', buffer: Buffer.from(text) })
  await dialog.root.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.root.getByRole('heading', { name: /^Reading 1 file/ })).toBeVisible()
  await dialog.root.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.root.getByRole('status')).toContainText('Stopped.')
  await expect(dialog.root.getByRole('region', { name: 'Files to import' })).toContainText('many.sql')
})

test('the home page makes a new model of SQL', async ({ person }) => {
  const home: HomePage = await person.openHome()
  await home.page.getByRole('button', { name: 'Import SQL' }).click()
  const studio = new StudioPage(home.page)
  const dialog = new ImportDialog(studio)
  await dialog.paste('CREATE TABLE customer (customer_id uuid PRIMARY KEY);')
  await dialog.preview()
  await dialog.apply.click()
  await expect(studio.attribute('customer', 'customer_id')).toBeVisible()
})
