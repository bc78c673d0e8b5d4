import { customerAndOrder, entityNamesIn } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test.beforeEach(({ watch }) => {
  watch.isNetworkExpectedToFail = true
})

test('what is done while the line is cut arrives when it is back', async ({ newPerson, api }) => {
  const modelId = await api.upload(customerAndOrder('cut'))
  const person = await newPerson({ line: true })
  const ada = await person.openModel(modelId)
  const bob = await (await newPerson()).openModel(modelId)
  await ada.isSaved()
  person.line?.cut()
  await ada.renameEntity('customer', 'client')
  await ada.page.keyboard.press('Escape')
  await ada.isKeptOnDevice()
  await bob.renameEntity('order', 'purchase')
  person.line?.restore()
  await expect(bob.card('client')).toBeVisible({ timeout: 30_000 })
  await expect(ada.card('purchase')).toBeVisible({ timeout: 30_000 })
  await ada.isSaved()
})

test('a line that is dead without being closed is noticed, and nothing on it is lost', async ({ newPerson, api }) => {
  const modelId = await api.upload(customerAndOrder('silent'))
  const person = await newPerson({ line: true })
  const ada = await person.openModel(modelId)
  await ada.isSaved()
  person.line?.silence()
  await ada.renameEntity('customer', 'client')
  await ada.page.keyboard.press('Escape')
  await expect(ada.savedState).not.toHaveText('Saved')
  person.line?.restore()
  await expect(ada.savedState).toHaveText('Saved', { timeout: 45_000 })
  expect(entityNamesIn(await api.download(modelId))).toContain('client')
})

test('edits survive closing the tab while the server is out of reach', async ({ newPerson, api }) => {
  const modelId = await api.upload(customerAndOrder('closed'))
  const person = await newPerson({ line: true })
  const ada = await person.openModel(modelId)
  await ada.isSaved()
  person.line?.cut()
  await ada.renameEntity('customer', 'client')
  await ada.page.keyboard.press('Escape')
  await ada.isKeptOnDevice()
  await ada.page.close()
  person.line?.restore()
  const again = await person.openModel(modelId)
  await expect(again.card('client')).toBeVisible()
  await again.isSaved()
  expect(entityNamesIn(await api.download(modelId))).toContain('client')
})
