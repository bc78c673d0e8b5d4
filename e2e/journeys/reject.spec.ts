import { customerAndOrder } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test('an edit that no longer fits is shown with its reason, and the rest is kept', async ({
  newPerson,
  api,
  watch,
}) => {
  watch.isNetworkExpectedToFail = true
  const modelId = await api.upload(customerAndOrder('reject'))
  const person = await newPerson({ line: true })
  const ada = await person.openModel(modelId)
  const bob = await (await newPerson()).openModel(modelId)
  await ada.isSaved()
  person.line?.cut()
  await ada.relate('customer', 'order')
  await expect(ada.attribute('order', 'customer_id')).toBeVisible()
  await ada.page.keyboard.press('Escape')
  await ada.renameEntity('customer', 'client')
  await ada.page.keyboard.press('Escape')
  await ada.isKeptOnDevice()
  await bob.select('order')
  await bob.page.keyboard.press('Delete')
  await expect(bob.card('order')).toHaveCount(0)
  await bob.isSaved()
  person.line?.restore()
  await expect(ada.page.getByRole('alert')).toContainText('Not accepted', { timeout: 30_000 })
  await expect(ada.card('order')).toHaveCount(0)
  await expect(bob.card('client')).toBeVisible()
  await ada.isSaved()
})
