import { customerAndOrder } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'
import type { StudioPage } from '../pages/studio-page.ts'
import { StudioPage as Studio } from '../pages/studio-page.ts'

async function openVersions(studio: StudioPage) {
  await studio.page.getByRole('button', { name: 'Menu' }).click()
  await studio.page.getByRole('menuitem', { name: 'Versions' }).click()
  const drawer = studio.page.getByRole('dialog', { name: 'Versions' })
  await expect(drawer).toBeVisible()
  return drawer
}

test('a version is published, listed, and compared with the model: a rename is a rename', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('versions')))
  const drawer = await openVersions(studio)
  await expect(drawer.getByRole('heading', { name: 'Nothing is published yet' })).toBeVisible()
  await drawer.getByRole('textbox', { name: 'Name' }).fill('Spring')
  await drawer.getByRole('textbox', { name: 'Notes' }).fill('The first one.')
  await drawer.getByRole('button', { name: 'Publish version 1' }).click()
  const list = drawer.getByRole('list', { name: 'Published versions' })
  await expect(list.getByRole('button', { name: /Version 1 · Spring/ })).toBeVisible()
  await expect(drawer.getByText('The first one.')).toBeVisible()
  await expect(drawer.getByRole('heading', { name: 'Nothing differs' })).toBeVisible()
  await drawer.getByRole('button', { name: 'Close the versions' }).click()

  await studio.startRenaming('customer')
  await studio.field('Name').fill('client')
  await studio.field('Name').press('Enter')
  await studio.isSaved()
  const again = await openVersions(studio)
  const change = again.getByRole('listitem', { name: 'client', exact: true })
  await expect(change.getByLabel('Renamed')).toBeVisible()
  await expect(change).toContainText('customer')
  await expect(again.getByLabel('Removed')).toHaveCount(0)
  await expect(again.getByLabel('Added')).toHaveCount(0)
})

test('publishing waits until everything is saved', async ({ newPerson, api, watch }) => {
  watch.isNetworkExpectedToFail = true
  const person = await newPerson({ line: true })
  const studio = await person.openModel(await api.upload(customerAndOrder('held back')))
  const drawer = await openVersions(studio)
  await expect(drawer.getByRole('button', { name: 'Publish version 1' })).toBeEnabled()
  await drawer.getByRole('button', { name: 'Close the versions' }).click()
  person.line?.cut()
  await studio.startRenaming('customer')
  await studio.field('Name').fill('client')
  await studio.field('Name').press('Enter')
  await studio.isKeptOnDevice()
  const held = await openVersions(studio)
  await expect(held.getByText('Some of your edits are not on the server yet.')).toBeVisible()
  await expect(held.getByRole('button', { name: 'Publish version 1' })).toBeDisabled()
  person.line?.restore()
  await expect(held.getByRole('button', { name: 'Publish version 1' })).toBeEnabled({ timeout: 30_000 })
})

test('a version is opened to read: nothing in it can be edited, and it says so', async ({ person, api }) => {
  const modelId = await api.upload(customerAndOrder('read only'))
  await api.trpc.versions.publish.mutate({ modelId, notes: '' })
  const page = await person.context.newPage()
  await page.goto(`/m/${modelId}/v/1`)
  const studio = new Studio(page)
  await studio.isReady()
  await expect(page.getByText('You are reading a published version.')).toBeVisible()
  await expect(page.getByRole('toolbar', { name: 'Tools' })).toHaveCount(0)
  await studio.select('customer')
  await expect(studio.inspector.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeDisabled()
  await expect(studio.canvas.getByRole('button', { name: 'Add attribute' })).toHaveCount(0)
  await page.keyboard.press('F2')
  await studio.card('customer').getByText('customer', { exact: true }).dblclick()
  await expect(studio.field('Name')).toHaveCount(0)
  await page.keyboard.press('Delete')
  await expect(studio.card('customer')).toBeVisible()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('menuitem', { name: 'Import' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  const { x, y } = await studio.headerOf('customer')
  await studio.drag({ x, y }, { x: x + 120, y: y + 80 })
  await expect(page.getByText('This is version 1 as it was published', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Open the model itself' }).click()
  await expect(studio.inspector.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeEnabled()
})
