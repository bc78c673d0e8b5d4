import { customerAndOrder } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test('two people see each other’s edits, names, selections and cursors', async ({ newPerson, api }) => {
  const modelId = await api.upload(customerAndOrder('together'))
  const ada = await (await newPerson()).openModel(modelId)
  const bob = await (await newPerson()).openModel(modelId)
  const nameOfBob = await nameOf(bob.page)
  await expect(ada.page.getByRole('button', { name: `Also here: ${nameOfBob}` })).toBeVisible()

  await bob.renameEntity('customer', 'client')
  await expect(ada.card('client')).toBeVisible()
  await ada.renameEntity('order', 'purchase')
  await expect(bob.card('purchase')).toBeVisible()

  await bob.select('client')
  const header = await bob.headerOf('client')
  await bob.page.mouse.move(header.x + 40, header.y + 90)
  const namesOfBob = ada.canvas.getByText(nameOfBob, { exact: true })
  await expect(namesOfBob, 'at the selection and at the cursor').toHaveCount(2)
  await bob.page.keyboard.press('Escape')
  await expect(namesOfBob, 'at the cursor').toHaveCount(1)
})

test('each undoes only their own work', async ({ newPerson, api }) => {
  const modelId = await api.upload(customerAndOrder('undo'))
  const ada = await (await newPerson()).openModel(modelId)
  const bob = await (await newPerson()).openModel(modelId)
  await ada.renameEntity('customer', 'client')
  await ada.page.keyboard.press('Escape')
  await expect(bob.card('client')).toBeVisible()
  await bob.renameEntity('order', 'purchase')
  await bob.page.keyboard.press('Escape')
  await expect(ada.card('purchase')).toBeVisible()
  await ada.undo()
  await expect(bob.card('customer')).toBeVisible()
  await expect(bob.card('purchase')).toBeVisible()
  await bob.undo()
  await expect(ada.card('order')).toBeVisible()
  await expect(ada.card('customer')).toBeVisible()
})

async function nameOf(page: import('@playwright/test').Page): Promise<string> {
  const label = await page.getByRole('button', { name: /^You are / }).getAttribute('aria-label')
  return label?.replace('You are ', '') ?? ''
}
